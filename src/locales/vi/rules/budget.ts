import type { RuleWordsFile } from "../../rule-words";

/** Words of the rules about money (budget-missing, budget-ambiguous ...). */
export const budgetRules = {} satisfies RuleWordsFile;
