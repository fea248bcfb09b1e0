import { defineRule } from "../engine/define-rule";
import { ownerRank } from "../plan/plan-owner";
import { isNoLeadBody } from "../unit/no-lead-body";
import { unitsOfRow } from "../unit/units-of-plan";

/** The lead is a post, a person or the public: nobody whom the tracking could ask. */
export const leadNotALeadBody = defineRule({
  id: "lead-not-a-lead-body",
  scope: "row",
  column: "lead",
  messages: { noBody: "review" },
  check({ plan, row, options }, report) {
    if (row.lead === null || row.inherited.includes("lead")) return;
    // Behind a lead that can answer, "các đơn vị liên quan" is lead-many's matter.
    const first = unitsOfRow(plan, row, options.register).lead[0];
    if (!first || !isNoLeadBody(first)) return;
    // A commune has officers where a department has offices ("Công chức Tư pháp - Hộ tịch").
    if (ownerRank(plan.unit) === "local" && /^công chức\s/iu.test(first.text)) return;
    report("noBody", { text: first.text }, { at: row.cells.lead ?? [] });
  },
});
