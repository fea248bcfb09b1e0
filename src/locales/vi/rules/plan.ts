import type { RuleWordsFile } from "../../rule-words";

/** Words of the rules about title block, sections and numbering (title-placeholder, plan-year-unknown, section-missing, tt-gap ...). */
export const planRules = {} satisfies RuleWordsFile;
