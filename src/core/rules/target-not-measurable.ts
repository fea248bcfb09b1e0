import { defineRule } from "../engine/define-rule";
import { hasColumns } from "../plan/has-column";
import { hasFigure } from "../target/has-figure";
import { hasWords } from "../text/has-words";

/** Objectives without any figure: nobody can tell at the end of the year whether they were reached. One finding for the sheet. */
export const targetNotMeasurable = defineRule({
  id: "target-not-measurable",
  scope: "plan",
  column: "objective",
  messages: { noFigure: "review" },
  check({ plan }, report) {
    if (!hasColumns(plan, "objective")) return;
    const stated = plan.objectives.filter((objective) => hasWords(objective.text));
    const without = stated.filter((objective) => !hasFigure(objective.text));
    if (without.length === 0) return;
    const at = without.flatMap((objective) => objective.at.slice(0, 1));
    report("noFigure", { count: without.length, all: stated.length }, { at });
  },
});
