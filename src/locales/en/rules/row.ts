import type { rowRules as vi } from "../../vi/rules/row";

/** English of `vi/rules/row.ts`; the compiler asks for the same rules and messages. */
export const rowRules: typeof vi = {
  "objective-without-task": {
    title: "Objective without a task",
    why: "Without a task nothing says how the objective shall be reached.",
    messages: {
      none: {
        what: "This objective has no task at all.",
        todo: "Add a task, or remove the objective if it stands here by mistake.",
      },
      mergePossible: {
        what: "The task of this objective is blank; it may share the task of the objective above.",
        todo: "Merge the cell with the one above if so; otherwise add a task.",
      },
    },
  },
  "task-without-activity": {
    title: "Task without an activity",
    why: "The activity says how the task is done; without one it is hard to follow up.",
    messages: {
      nothing: {
        what: "This task has no activity, no product and no lead.",
        todo: "Add activity, product, lead and deadline.",
      },
      carriesOwn: {
        what: "This task carries product and lead itself and has no activity.",
        todo: "Look at it again; add an activity if one is missing.",
      },
    },
  },
  "activity-without-product": {
    title: "Activity without a product",
    why: "Without a product nothing shows that the activity is done.",
    messages: {
      missing: {
        what: "This activity names no product.",
        todo: "Name a product: a plan, a report, a decision, so many courses ...",
      },
      mergePossible: {
        what: "The product is blank; the activity may share the product of the row above.",
        todo: "Merge the cell with the one above if so; otherwise name a product.",
      },
    },
  },
  "product-unverifiable": {
    title: "Product that is hard to check",
    why: "A product is what can be laid on the table at an inspection: which document, how many, where. A vague one leaves nothing to compare with at the end of the year.",
    messages: {
      bare: {
        what: "The product says only “{text}” ({count} cells), not which document or result.",
        todo: "Say what kind of product it is and about what.",
      },
      action: {
        what: "The product names the work, not its result, as in “{text}” ({count} cells).",
        todo: "Name what is there when the work is done: an acceptance record, a plan, a report, so many courses ...",
      },
      outcome: {
        what: "The product is a wished-for state, as in “{text}” ({count} cells), which is hard to show.",
        todo: "Name the document or the figure that proves it.",
      },
    },
  },
  "activity-is-product": {
    title: "Activity written as a product",
    why: "An activity is what is to be done; documents and meetings are results and belong into the product column.",
    messages: {
      noAction: {
        what: "The activity begins with “{document}”, a product, and names no action.",
        todo: "Write what is to be done (advise, draft, hold ...) and move the product into its column.",
      },
    },
  },
  "activity-repeats-task": {
    title: "Activity repeats the task",
    why: "An activity that says the task over again does not say how the task is done.",
    messages: {
      same: {
        what: "The activity repeats the task word for word.",
        todo: "Write the steps, or drop one of the two.",
      },
      begins: {
        what: "The activity begins with the task, word for word.",
        todo: "Keep only what says how it is done.",
      },
    },
  },
  "several-activities-in-cell": {
    title: "Several activities in one cell",
    why: "With several activities in one cell nobody can tell which product, lead and deadline each has.",
    messages: {
      labelled: {
        what: "This cell holds {count} activities (Hoạt động 1, Hoạt động 2 ...) with one product, lead and deadline.",
        todo: "Give each activity a row of its own.",
      },
      listed: {
        what: "This cell lists {count} pieces of work with one product, lead and deadline.",
        todo: "Look at it again; give them rows of their own where product, lead or deadline differ.",
      },
    },
  },
  "row-duplicate": {
    title: "Duplicate rows",
    why: "Work that stands in two rows is counted twice, and nobody knows in which row to report it.",
    messages: {
      same: {
        what: "{count} rows ({rows}) have the same content, product, lead and deadline: “{text}”.",
        todo: "Merge them and keep one.",
      },
    },
  },
  "row-near-duplicate": {
    title: "Nearly the same rows",
    why: "Two rows that are nearly the same may be one piece of work; if they are two, the difference should be plain.",
    messages: {
      similar: {
        what: "Row {second} is nearly the same as row {first}: “{b}” and “{a}”.",
        todo: "Merge them if they are one; otherwise say what sets them apart.",
      },
    },
  },
  "objective-duplicate": {
    title: "Duplicate objectives",
    why: "An objective or target in two places is counted twice, and the two drift apart when one is changed.",
    messages: {
      sameText: {
        what: "The objective “{text}” stands here twice.",
        todo: "Bring the tasks together under one objective.",
      },
      sameTarget: {
        what: "Two objectives state the same target: {indicator} ({target}).",
        todo: "Keep the target under one of them.",
      },
    },
  },
  "total-wrong": {
    title: "Total does not add up",
    why: "The total goes into the covering letter and the estimate; a total that does not match its rows is sent back.",
    messages: {
      typed: {
        what: "The total says {stated}; the rows add up to {expected}.",
        todo: "Correct the total, or check the amounts of the rows.",
      },
      formula: {
        what: "The formula gives {stated}; the rows add up to {expected}.",
        todo: "Check the range of the formula, or recalculate the sheet.",
      },
    },
  },
};
