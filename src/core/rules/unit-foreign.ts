import { defineRule } from "../engine/define-rule";
import { ownerRank } from "../plan/plan-owner";
import { fold } from "../text/fold";
import { gatherNames } from "../unit/gather-names";
import { unitBelongsTo } from "../unit/unit-belongs-to";
import { unitsOfPlan } from "../unit/units-of-plan";

/** Offices of the district and commune level are asked to coordinate whatever their field. */
const LOCAL_OFFICE = /\b(?:cap huyen|huyen|quan|thi xa|thanh pho|tp|cap xa|xa|phuong|dac khu)\b/;

/** A subordinate unit of another department's field stands in the plan, as happens when rows are copied. */
export const unitForeign = defineRule({
  id: "unit-foreign",
  scope: "plan",
  column: "lead",
  messages: { foreign: "warning" },
  check({ plan, snapshot, options }, report) {
    const owner = plan.unit;
    if (owner === null || ownerRank(owner) !== "department") return;
    const foreign = unitsOfPlan(plan, options.register).filter(
      ({ mention, field }) =>
        mention.kind !== "group" &&
        unitBelongsTo(mention.text, owner) === "foreign" &&
        !(field === "coordinator" && LOCAL_OFFICE.test(fold(mention.text))),
    );
    for (const { first, at } of gatherNames(foreign, ({ mention }) => fold(mention.text), snapshot)) {
      report("foreign", { text: first.mention.text, unit: owner }, { at, field: first.field });
    }
  },
});
