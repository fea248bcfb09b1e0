import { defineRule } from "../engine/define-rule";
import { labelMismatches, type LabelMismatch } from "../numbering/label-mismatches";

/** Two numbers of the same thing disagree: TT against "Mục tiêu n", "1.3." against "Nhiệm vụ 2", "2.9." below objective 1. */
export const labelNumberMismatch = defineRule({
  id: "label-number-mismatch",
  scope: "plan",
  messages: { objective: "warning", task: "warning", parent: "warning" },
  check({ plan, snapshot }, report) {
    for (const found of labelMismatches(plan, snapshot)) {
      const { at, rowKey, fix } = found;
      report(found.kind, dataOf(found), {
        at,
        rowKey,
        field: found.kind === "objective" ? "tt" : "task",
        ...(fix ? { fix } : {}),
      });
    }
  },
});

function dataOf({ number, label, count }: LabelMismatch): { number: string; label: string; count: number } {
  return { number, label, count };
}
