import { defineRule } from "../engine/define-rule";
import { fold } from "../text/fold";

/** An estimate stands behind the sum, even when its number is not given. */
const ESTIMATE = /\bdu toan\b|\bdu tru\b|\bquyet dinh (?:giao|phe duyet)\b|\bhop dong\b/;

/** A budget is put off to something else ("Theo quy định"), so that nobody can tell how much or out of what. */
export const budgetDeferred = defineRule({
  id: "budget-deferred",
  scope: "row",
  column: "budget",
  messages: { unnamed: "warning", estimate: "review" },
  group: { unnamed: 4, estimate: 4 },
  check({ row }, report) {
    const budget = row.budgetParsed;
    if (budget.kind !== "deferred" || row.inherited.includes("budget")) return;
    const isNamed = budget.reference !== null || ESTIMATE.test(fold(budget.text));
    report(isNamed ? "estimate" : "unnamed", { text: budget.text });
  },
});
