import { defineRule } from "../engine/define-rule";
import type { Plan, PlanRow } from "../plan/plan";
import { contradicts, type PlacedTarget } from "../target/contradiction";
import { targetsIn } from "../target/targets-of-plan";

const COLUMNS = ["objective", "task", "activity"] as const;
type Column = (typeof COLUMNS)[number];

/** One row gives the same indicator two values that cannot both be meant. */
export const targetConflict = defineRule({
  id: "target-conflict",
  scope: "row",
  column: "objective",
  messages: { differ: "error" },
  check({ plan, row }, report) {
    const stated = COLUMNS.map((column) => ({ column, targets: targetsOf(plan, row, column) }));
    for (const higher of stated) {
      for (const lower of stated) {
        if (COLUMNS.indexOf(lower.column) <= COLUMNS.indexOf(higher.column)) continue;
        // What both cells say was reported on the row where they first stand side by side.
        if (row.inherited.includes(higher.column) && row.inherited.includes(lower.column)) continue;
        const pair = firstContradiction(higher.targets, lower.targets);
        if (!pair) continue;
        const at = [...(row.cells[higher.column] ?? []), ...(row.cells[lower.column] ?? [])];
        const data = { a: pair[0].target.text, b: pair[1].target.text, indicator: pair[0].target.indicator };
        report("differ", data, { at, field: lower.column });
        return;
      }
    }
  },
});

function targetsOf(plan: Plan, row: PlanRow, column: Column): PlacedTarget[] {
  const text = row[column];
  return text === null ? [] : targetsIn(plan, text).map((target) => ({ target, text }));
}

function firstContradiction(
  higher: readonly PlacedTarget[],
  lower: readonly PlacedTarget[],
): readonly [PlacedTarget, PlacedTarget] | null {
  for (const a of higher) for (const b of lower) if (contradicts(a, b)) return [a, b];
  return null;
}
