import type { RuleWordsFile } from "../../rule-words";

/** Words of the rules about objective, task, activity and product of a row, and rows against each other (task-without-activity, row-duplicate ...). */
export const rowRules = {} satisfies RuleWordsFile;
