import type { planRules as vi } from "../../vi/rules/plan";

/** English of `vi/rules/plan.ts`; the compiler asks for the same rules and messages. */
export const planRules: typeof vi = {
  "title-placeholder": {
    title: "Plan number or date not filled in",
    why: "An appendix belongs to one plan; a blank in “attached to Plan no. … of …” is easily overlooked when it is issued.",
    messages: {
      number: {
        what: "The line “{text}” lacks the plan's number.",
        todo: "Fill it in once the plan is signed; mark it as a draft until then.",
      },
      date: {
        what: "The line “{text}” lacks the plan's full date.",
        todo: "Fill in the day of signing; mark it as a draft until then.",
      },
      numberAndDate: {
        what: "The line “{text}” lacks the plan's number and date.",
        todo: "Fill both in once the plan is signed; mark it as a draft until then.",
      },
    },
  },
  "plan-year-unknown": {
    title: "Plan year unknown",
    why: "Without the plan year “quarter III” or “May” is no date, and no deadline can be checked.",
    messages: {
      unknown: {
        what: "The title does not name the plan year (such as “năm 2025”). The year of signing does not stand for it.",
        todo: "Put the year into the title, or choose it when checking.",
      },
    },
  },
  "plan-unit-unknown": {
    title: "Issuing unit unknown",
    why: "Only when the issuing unit is known can it be told who may be given a task and what is beyond its authority.",
    messages: {
      unknown: {
        what: "The title does not name the unit that issues the plan.",
        todo: "Put the unit's name into the title, or choose it when checking.",
      },
    },
  },
  "section-missing": {
    title: "Section of the reform programme missing",
    why: "A yearly plan covers every section of the master programme, so that plans can be consolidated section by section.",
    messages: {
      missing: {
        what: "The table lacks {count} sections: {names}.",
        todo: "Add them, or choose the one-section mode if the unit has one part only.",
      },
    },
  },
  "section-unknown": {
    title: "Section name does not fit the reform programme",
    why: "Figures are consolidated by section; a strange or repeated name belongs nowhere.",
    messages: {
      unknown: {
        what: "“{name}” is no section of the reform programme.",
        todo: "Use the programme's name, or make it an objective of the section it belongs to.",
      },
      oldName: {
        what: "“{name}” is a section name of the programme of 2011-2020.",
        todo: "Use the name of Resolution 76/NQ-CP of 15 July 2021: “{proper}”.",
      },
      repeated: {
        what: "Section “{name}” has the same subject as section {code} “{first}” above.",
        todo: "Unite the two or change the name.",
      },
    },
  },
  "tt-gap": {
    title: "Numbers do not go on by one",
    why: "Other documents refer to these numbers; a jump, a repetition or a blank often means that a row was lost.",
    messages: {
      gap: {
        what: "The number jumps from {previous} to {number}; there is no {expected}.",
        todo: "See whether a row was lost; otherwise renumber.",
      },
      first: {
        what: "Numbers of this section begin with {number}; there is no {expected}.",
        todo: "See whether a row was lost; otherwise renumber.",
      },
      repeat: {
        what: "Number {number} is repeated or out of order; {expected} comes next.",
        todo: "Renumber.",
      },
      missing: {
        what: "This row has no number although the others do; {expected} comes next.",
        todo: "Fill the number in, or merge the cell if the row belongs to the number above.",
      },
      labelGap: {
        what: "“{previous}” is followed by “{label}”; there is no “{expected}”.",
        todo: "See whether a row was lost; otherwise renumber.",
      },
      labelFirst: {
        what: "This list begins with “{label}”; there is no “{expected}”.",
        todo: "See whether a row was lost; otherwise renumber.",
      },
      labelRepeat: {
        what: "“{label}” is repeated or out of order: it follows “{previous}”.",
        todo: "Renumber, or unite the two if they are the same.",
      },
    },
  },
  "label-number-mismatch": {
    title: "Two numbers of the same thing disagree",
    why: "When two numbers disagree nobody knows which one a reference means.",
    messages: {
      objective: {
        what: "TT is {number} but the text says “{label}”; {count} rows are off like this.",
        todo: "Renumber so that they agree.",
      },
      task: {
        what: "Number “{number}” does not agree with “{label}” after it.",
        todo: "Make the two last numbers the same.",
      },
      parent: {
        what: "The task is numbered “{number}” but belongs to {label}.",
        todo: "Make the first number that of the objective.",
      },
    },
  },
  "label-format": {
    title: "Numbers and labels are typed in several ways",
    why: "Labels typed in one way are easier to read, to find and to consolidate.",
    messages: {
      spacing: {
        what: "Label “{text}” has a blank too many or too few; {count} cells are like this.",
        todo: "Type it as “Nhiệm vụ 1: …”.",
      },
      mark: {
        what: "Label “{text}” lacks the “{mark}” that the other labels of the table have; {count} cells are like this.",
        todo: "Use one mark after the number.",
      },
      missing: {
        what: "“{text}” has no label “{label}” although the other cells of the column do; {count} cells are like this.",
        todo: "Add the label.",
      },
      unnumbered: {
        what: "“{text}” has no number such as “1.1.” although other tasks do; {count} cells are like this.",
        todo: "Number all tasks in one way.",
      },
      numberPlace: {
        what: "Numbers of objectives stand now in TT, now at the head of the text; {count} stand in column {column}, unlike most.",
        todo: "Put the numbers into one column.",
      },
    },
  },
  "internal-column": {
    title: "Internal column in a sheet to be issued",
    why: "A column of explanations for the office's own eyes is not issued with the plan.",
    messages: {
      internal: {
        what: "Column “{label}” is internal.",
        todo: "Remove it or keep it apart before issuing or submitting.",
      },
    },
  },
};
