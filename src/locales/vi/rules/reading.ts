import type { RuleWordsFile } from "../../rule-words";

/** Words of the rules about what reading the sheet repaired or could not repair (row-realigned, page-break-joined, spelling-suspect ...). */
export const readingRules = {} satisfies RuleWordsFile;
