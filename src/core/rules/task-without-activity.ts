import { defineRule } from "../engine/define-rule";
import { hasColumns } from "../plan/has-column";
import { hasWords } from "../text/has-words";

/** A task has no activity under it; a task that carries product and lead itself may be meant so. */
export const taskWithoutActivity = defineRule({
  id: "task-without-activity",
  scope: "plan",
  column: "activity",
  messages: { nothing: "error", carriesOwn: "review" },
  check({ plan }, report) {
    if (!hasColumns(plan, "task", "activity")) return;
    const served = new Set(plan.rows.filter((row) => hasWords(row.activity)).map((row) => row.taskIndex));
    for (const row of plan.rows) {
      if (!hasWords(row.task) || hasWords(row.activity) || row.inherited.includes("task")) continue;
      if (row.taskIndex !== null && served.has(row.taskIndex)) continue;
      const carries = hasWords(row.product) || hasWords(row.lead);
      const at = row.anchors.activity ? [row.anchors.activity] : [];
      report(carries ? "carriesOwn" : "nothing", {}, { at, rowKey: row.key });
    }
  },
});
