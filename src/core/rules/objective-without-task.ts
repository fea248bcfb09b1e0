import { defineRule } from "../engine/define-rule";
import { hasColumns } from "../plan/has-column";
import type { PlanRow } from "../plan/plan";
import { hasWords } from "../text/has-words";

interface TasksOfObjective {
  readonly first: PlanRow;
  hasTask: boolean;
  /** Rows whose task was taken from the objective above though no merged cell says so. */
  readonly assumed: PlanRow[];
}

/** An objective has no task of its own, so nothing says how it shall be reached. */
export const objectiveWithoutTask = defineRule({
  id: "objective-without-task",
  scope: "plan",
  column: "task",
  messages: { none: "warning", mergePossible: "review" },
  check({ plan }, report) {
    if (!hasColumns(plan, "objective", "task")) return;
    for (const { first, hasTask, assumed } of tasksByObjective(plan.rows)) {
      if (hasTask) continue;
      if (assumed.length === 0) report("none", {}, placeOf(first));
      for (const row of assumed) report("mergePossible", {}, placeOf(row));
    }
  },
});

function tasksByObjective(rows: readonly PlanRow[]): Iterable<TasksOfObjective> {
  const found = new Map<number, TasksOfObjective>();
  for (const row of rows) {
    if (row.objectiveIndex === null) continue;
    const entry = found.get(row.objectiveIndex) ?? { first: row, hasTask: false, assumed: [] };
    found.set(row.objectiveIndex, entry);
    if (!hasWords(row.task)) continue;
    if (row.mergePossible.includes("task")) entry.assumed.push(row);
    else entry.hasTask = true;
  }
  return found.values();
}

function placeOf(row: PlanRow) {
  return { at: row.anchors.task ? [row.anchors.task] : [], field: "task", rowKey: row.key } as const;
}
