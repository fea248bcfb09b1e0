import { budgetRules } from "./rules/budget";
import { citationRules } from "./rules/citation";
import { deadlineRules } from "./rules/deadline";
import { planRules } from "./rules/plan";
import { readingRules } from "./rules/reading";
import { rowRules } from "./rules/row";
import { targetRules } from "./rules/target";
import { unitRules } from "./rules/unit";

/** English words of every rule; the Vietnamese catalogue (`../vi/rules`) decides which there must be. */
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
