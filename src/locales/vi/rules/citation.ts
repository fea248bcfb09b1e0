import type { RuleWordsFile } from "../../rule-words";

/** Words of the rules about cited documents, terms and scope (citation-form, term-obsolete, scope-foreign ...). */
export const citationRules = {} satisfies RuleWordsFile;
