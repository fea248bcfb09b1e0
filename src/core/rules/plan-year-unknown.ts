import { defineRule } from "../engine/define-rule";
import { titlePlace } from "../plan/title-place";

/** The title names no plan year, so that "quý III" or "tháng 5" cannot be dated and nothing can be called late. */
export const planYearUnknown = defineRule({
  id: "plan-year-unknown",
  scope: "plan",
  messages: { unknown: "error" },
  check({ plan }, report) {
    if (plan.year === null) report("unknown", {}, { at: titlePlace(plan) });
  },
});
