import type { RuleWordsFile } from "../../rule-words";

/** Words of the rules about quantitative targets (target-conflict, target-incomplete ...). */
export const targetRules = {} satisfies RuleWordsFile;
