import { defineRule } from "../engine/define-rule";
import { titlePlace } from "../plan/title-place";

/** The title names no issuing unit, so that it cannot be told whose offices may lead and which level the plan is of. */
export const planUnitUnknown = defineRule({
  id: "plan-unit-unknown",
  scope: "plan",
  messages: { unknown: "warning" },
  check({ plan }, report) {
    if (plan.unit === null) report("unknown", {}, { at: titlePlace(plan) });
  },
});
