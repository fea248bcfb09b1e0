import { budgetRules } from "./rules/budget";
import { citationRules } from "./rules/citation";
import { deadlineRules } from "./rules/deadline";
import { planRules } from "./rules/plan";
import { readingRules } from "./rules/reading";
import { rowRules } from "./rules/row";
import { targetRules } from "./rules/target";
import { unitRules } from "./rules/unit";

/**
 * The words of every rule, `{ [ruleId]: { title, why, messages: { [messageId]: { what, todo } } } }`, one file a subject so that none
 * grows long. A new rule goes into the file of its subject, in both locales; see `rules/deadline.ts` for an example.
 */
export const rules = {
  ...planRules,
  ...rowRules,
  ...unitRules,
  ...deadlineRules,
  ...budgetRules,
  ...targetRules,
  ...citationRules,
  ...readingRules,
};
