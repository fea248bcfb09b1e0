import { defineRule } from "../engine/define-rule";
import { hasWords } from "../text/has-words";

/** An activity names nobody who answers for it, nor does a merged cell above. */
export const leadMissing = defineRule({
  id: "lead-missing",
  scope: "row",
  column: "lead",
  messages: { missing: "error", maybeMerged: "warning" },
  check({ plan, row }, report) {
    if (!plan.columns.some(({ field }) => field === "lead" || field === "assignment")) return;
    if (row.activity === null && row.task === null) return;
    if (hasWords(row.lead) || hasWords(row.assignment)) return;
    report(row.mergePossible.includes("lead") ? "maybeMerged" : "missing");
  },
});
