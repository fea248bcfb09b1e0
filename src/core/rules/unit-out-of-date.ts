import { defineRule } from "../engine/define-rule";
import { gatherNames } from "../unit/gather-names";
import { unitAsOf } from "../unit/unit-as-of";
import { unitsOfPlan } from "../unit/units-of-plan";

/** A unit did not exist in any part of the plan year: merged or renamed before, or set up only afterwards. */
export const unitOutOfDate = defineRule({
  id: "unit-out-of-date",
  scope: "plan",
  column: "lead",
  messages: { gone: "warning", goneNoSuccessor: "warning", notYet: "warning" },
  check({ plan, snapshot, options }, report) {
    const { register } = options;
    const { year } = plan;
    if (year === null) return;
    const wrong = unitsOfPlan(plan, register).filter(
      ({ mention }) => mention.unit !== null && unitAsOf(register, mention.unit, year).kind !== "right",
    );
    for (const { first, at } of gatherNames(wrong, ({ mention }) => mention.unit!.name, snapshot)) {
      const unit = first.mention.unit!;
      const asOf = unitAsOf(register, unit, year);
      const data = { text: first.mention.text, name: unit.name, basis: unit.basis, year, count: at.length };
      const place = { at, field: first.field };
      if (asOf.kind === "not-yet") report("notYet", { ...data, from: vietnameseDay(asOf.from) }, place);
      else if (asOf.kind === "gone" && asOf.successorName !== null) {
        report("gone", { ...data, until: vietnameseDay(asOf.until), successor: asOf.successorName }, place);
      } else if (asOf.kind === "gone") {
        report("goneNoSuccessor", { ...data, until: vietnameseDay(asOf.until) }, place);
      }
    }
  },
});

/** "2025-02-28" as people write it: "28/02/2025". */
function vietnameseDay(iso: string): string {
  return iso.split("-").reverse().join("/");
}
