import type { RuleWordsFile } from "../../rule-words";

/** Words of the rules about lead and coordinating units (lead-missing, unit-foreign ...). */
export const unitRules = {} satisfies RuleWordsFile;
