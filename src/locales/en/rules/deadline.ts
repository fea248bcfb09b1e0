import type { deadlineRules as vi } from "../../vi/rules/deadline";

/** English of `vi/rules/deadline.ts`; the compiler asks for the same rules and messages. */
export const deadlineRules: typeof vi = {
  "deadline-missing": {
    title: "No deadline",
    why: "Without a deadline nobody can follow the activity up or tell when it is late.",
    messages: {
      missing: {
        what: "This activity has no deadline.",
        todo: "Give a month, a quarter or a day.",
      },
      mergePossible: {
        what: "The deadline is blank; the activity may share the deadline of the row above.",
        todo: "Merge the cell with the one above if so; otherwise give a month, a quarter or a day.",
      },
    },
  },
};
