import { defineRule } from "../engine/define-rule";

/** An activity has no deadline, nor does a merged cell above give it one. */
export const deadlineMissing = defineRule({
  id: "deadline-missing",
  scope: "row",
  column: "deadline",
  messages: { missing: "error", mergePossible: "review" },
  check({ plan, row }, report) {
    if (!plan.columns.some((column) => column.field === "deadline")) return;
    if (row.deadline !== null || (row.activity === null && row.task === null)) return;
    report(row.mergePossible.includes("deadline") ? "mergePossible" : "missing");
  },
});
