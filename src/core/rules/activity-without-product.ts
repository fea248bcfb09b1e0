import { defineRule } from "../engine/define-rule";
import { hasColumns } from "../plan/has-column";
import { hasWords } from "../text/has-words";

/** An activity names no product, nor does a merged cell above, so nobody can tell when it is done. */
export const activityWithoutProduct = defineRule({
  id: "activity-without-product",
  scope: "row",
  column: "product",
  messages: { missing: "error", mergePossible: "review" },
  check({ plan, row }, report) {
    if (!hasColumns(plan, "product")) return;
    if (!hasWords(row.activity) || row.inherited.includes("activity") || hasWords(row.product)) return;
    report(row.mergePossible.includes("product") ? "mergePossible" : "missing");
  },
});
