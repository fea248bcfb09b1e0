import { defineRule } from "../engine/define-rule";
import { hasColumns } from "../plan/has-column";
import type { PlanRow } from "../plan/plan";
import { targetPlace } from "../target/states-target";
import type { Target } from "../target/target";
import { targetsIn } from "../target/targets-of-plan";

/** A target stands in a task or activity, where no year-end count will look for it; it belongs to the objective. */
export const targetInActivity = defineRule({
  id: "target-in-activity",
  scope: "row",
  column: "activity",
  messages: { instead: "warning", inside: "warning" },
  check({ plan, row }, report) {
    const hasObjectives = hasColumns(plan, "objective");
    const known = hasObjectives && row.objective !== null ? targetsIn(plan, row.objective) : [];
    let inside: { field: "task" | "activity"; text: string } | null = null;
    for (const field of ["task", "activity"] as const) {
      const text = row[field];
      if (text === null || row.inherited.includes(field)) continue;
      const targets = targetsIn(plan, text);
      const place = targetPlace(text, targets);
      if (place === "instead") {
        report("instead", { text: targets[0]!.text }, placeOf(row, field));
        return;
      }
      // A form without objectives has no other cell for it; a target the objective states too is only repeated.
      if (place === "inside" && hasObjectives && !targets.every((target) => isKnown(target, known)))
        inside ??= { field, text: targets[0]!.text };
    }
    if (inside) report("inside", { text: inside.text }, placeOf(row, inside.field));
  },
});

function isKnown(target: Target, known: readonly Target[]): boolean {
  return known.some((other) => other.value === target.value && other.unit === target.unit);
}

function placeOf(row: PlanRow, field: "task" | "activity") {
  return { field, at: row.anchors[field] ? [row.anchors[field]] : [] };
}
