import { defineRule } from "../engine/define-rule";
import { hasWords } from "../text/has-words";

/** Activities name no coordinating unit though the form has a column for it: one note for the sheet. */
export const coordinatorMissing = defineRule({
  id: "coordinator-missing",
  scope: "plan",
  column: "coordinator",
  messages: { missing: "review" },
  check({ plan }, report) {
    if (!plan.columns.some(({ field }) => field === "coordinator")) return;
    const rows = plan.rows.filter(
      (row) => (row.activity !== null || row.task !== null) && !hasWords(row.coordinator) && row.anchors.coordinator,
    );
    if (rows.length === 0) return;
    const at = rows.flatMap((row) => row.anchors.coordinator ?? []);
    report("missing", { count: rows.length, all: plan.rows.length }, { at, field: "coordinator" });
  },
});
