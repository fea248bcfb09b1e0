import type { budgetRules as vi } from "../../vi/rules/budget";

/** English of `vi/rules/budget.ts`; the compiler asks for the same rules and messages. */
export const budgetRules: typeof vi = {
  "budget-missing": {
    title: "No budget",
    why: "Work that costs money and names no sum is not provided for and may not be done. Work that costs nothing may stay blank.",
    messages: {
      costsMoney: {
        what: "The activity probably costs money (“{phrase}”) but names no sum.",
        todo: "Give an expected sum, or say what it is paid from or that it costs nothing.",
      },
      elsewhere: {
        what: "{count} activities name no sum, {likely} of which probably cost money.",
        todo: "Say below the table what the remaining activities are paid from, such as “The remaining activities use the regular budget”.",
      },
      noColumn: {
        what: "The table has no budget column.",
        todo: "Say in a sentence what the work is paid from, or add the column if something costs money.",
      },
      noColumnLikely: {
        what: "The table has no budget column, while {likely} activities probably cost money.",
        todo: "Say in a sentence what the work is paid from, or add the column.",
      },
    },
  },
  "budget-deferred": {
    title: "Budget without a sum",
    why: "“As regulated” says neither how much nor from where, and cannot be added up.",
    messages: {
      unnamed: {
        what: "The budget says “{text}” and names neither a sum nor an estimate ({count} activities).",
        todo: "Give an expected sum, or number and date of the approved estimate.",
      },
      estimate: {
        what: "The budget says “{text}” and no sum ({count} activities).",
        todo: "Give the sum if it is known; otherwise number and date of the approval.",
      },
    },
  },
  "budget-ambiguous": {
    title: "Sum not clear",
    why: "Points, commas and units can be read in several ways; a wrong reading is a thousand times too much or too little.",
    messages: {
      numeric: {
        what: "“{text}” is not clear: {a} or {b} million đồng? Excel may have taken the point for a decimal one.",
        todo: "Confirm, and type the number again.",
      },
      text: {
        what: "“{text}” is not clear: {a} or {b} million đồng?",
        todo: "Confirm, and write it without a separator.",
      },
      unit: {
        what: "“{text}” may not be in the unit of the column; it is taken for {a} million đồng.",
        todo: "Confirm, and write it in the unit of the column.",
      },
      several: {
        what: "“{text}” is not one single sum.",
        todo: "Give one sum for each activity.",
      },
      share: {
        what: "“{text}” is the sum for one unit, class or time.",
        todo: "Give the whole sum of the activity.",
      },
      negative: {
        what: "The sum “{text}” is negative.",
        todo: "Write it again; a list dash may have become a minus sign.",
      },
      currency: {
        what: "“{text}” is not in Vietnamese đồng.",
        todo: "Convert it to the unit of the column.",
      },
      date: {
        what: "The budget cell holds a date (“{text}”); Excel may have turned a sum into it.",
        todo: "Type the sum again.",
      },
      confirm: {
        what: "“{text}” is taken for {a} million đồng.",
        todo: "Confirm, and write the result as a number.",
      },
      notMoney: {
        what: "The budget “{text}” could not be understood.",
        todo: "Give a sum or what it is paid from; move what belongs to another column there.",
      },
    },
  },
  "budget-as-text": {
    title: "Sum typed as text",
    why: "Excel does not add up sums that are stored as text, so that a total is short without a word.",
    messages: {
      number: {
        what: "The sum “{text}” is stored as text, so Excel leaves it out ({count} cells).",
        todo: "Turn it into the number {value}.",
      },
      withWords: {
        what: "The sum “{text}” has words beside it, so Excel leaves it out ({count} cells).",
        todo: "Write the number {value} alone and move the words to the notes.",
      },
    },
  },
  "budget-without-source": {
    title: "Large sum without a source",
    why: "For a large sum a reviewer asks first what it is paid from.",
    messages: {
      large: {
        what: "“{text}” ({a} million đồng) does not say what it is paid from ({count} activities).",
        todo: "Name the source in the cell, in a source column or in a sentence below the table.",
      },
    },
  },
};
