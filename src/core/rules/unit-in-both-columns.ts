import { defineRule } from "../engine/define-rule";
import { fold } from "../text/fold";
import type { UnitMention } from "../unit/parse-units";
import { unitsOfRow } from "../unit/units-of-plan";

/** A unit coordinates with itself: it stands in the lead column and in the coordinator column of one row. */
export const unitInBothColumns = defineRule({
  id: "unit-in-both-columns",
  scope: "row",
  column: "coordinator",
  messages: { both: "review" },
  check({ plan, row, options }, report) {
    if (row.lead === null || row.coordinator === null) return;
    if (row.inherited.includes("lead") && row.inherited.includes("coordinator")) return;
    const { lead, coordinator } = unitsOfRow(plan, row, options.register);
    const leads = new Set(lead.map(identityOf));
    const shared = coordinator.filter((mention) => leads.has(identityOf(mention)));
    // One of "các phòng" may lead and the others coordinate; only the very same list on both sides says nothing.
    const sameList = shared.length === coordinator.length && leads.size === new Set(coordinator.map(identityOf)).size;
    const told = sameList ? shared : shared.filter((mention) => mention.kind !== "group");
    const at = [...(row.cells.lead ?? []), ...(row.cells.coordinator ?? [])];
    if (told.length > 0) report("both", { unit: told.map((mention) => mention.text).join("; ") }, { at });
  },
});

/** One unit by all its spellings; "có liên quan" makes no other unit. A place behind the name does ("TTYT Lục Ngạn"). */
function identityOf(mention: UnitMention): string {
  return fold(mention.text).replace(/[\s.,;]+$|,? (?:co )?lien quan$/g, "");
}
