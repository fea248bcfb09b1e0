import type { targetRules as vi } from "../../vi/rules/target";

/** English of `vi/rules/target.ts`; the compiler asks for the same rules and messages. */
export const targetRules: typeof vi = {
  "target-in-activity": {
    title: "Target in a task or activity",
    why: "Only targets in the objective column are collected and followed; tasks and activities are what is done to reach them.",
    messages: {
      instead: {
        what: "This cell states a target ({text}) instead of what is to be done.",
        todo: "Write what is done to reach the target; move the target to the objective.",
      },
      inside: {
        what: "The target {text} stands in the task or activity and not in the objective.",
        todo: "Move the target into the objective column.",
      },
    },
  },
  "target-conflict": {
    title: "Targets of one row disagree",
    why: "With two levels for one indicator nobody knows at the end of the year which one counts.",
    messages: {
      differ: {
        what: "Targets of one row disagree: {a} and {b} ({indicator}).",
        todo: "Settle on one level.",
      },
    },
  },
  "target-incomplete": {
    title: "Incomplete target",
    why: "A target has to say a share of what, and what shall happen to it; otherwise nobody can work it out.",
    messages: {
      noPredicate: {
        what: "The target {text} does not say what shall happen: “{indicator}”.",
        todo: "Say it, for example: handled online, settled in time.",
      },
      noSubject: {
        what: "The target {text} does not say of what it is a share.",
        todo: "Say what is counted.",
      },
      cutOff: {
        what: "The text of the cell stops in the middle: “{text}”.",
        todo: "Write what is missing.",
      },
    },
  },
  "target-not-measurable": {
    title: "Objectives without a figure",
    why: "Only an objective with a figure can be judged at the end of the year. Others are allowed, but few are better.",
    messages: {
      noFigure: {
        what: "{count} of {all} objectives have no figure to measure them by.",
        todo: "Give a figure where one is possible.",
      },
    },
  },
};
