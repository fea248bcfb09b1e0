import { defineRule } from "../engine/define-rule";
import type { A1 } from "../grid/address";
import type { PlanRow } from "../plan/plan";
import { foldSpace } from "../text/fold";
import { hasOwnPart, leavesLeadOpen } from "../unit/lead-units";
import { unitsOfRow } from "../unit/units-of-plan";

/** So many rows with the same weakness are the table's, and one finding. */
const WHOLE_TABLE = 5;

/** Several units lead one activity and nothing says who does which part, so nobody answers for it. */
export const leadMany = defineRule({
  id: "lead-many",
  scope: "plan",
  column: "lead",
  messages: { several: "warning", severalRows: "warning", oneColumn: "warning" },
  check({ plan, options }, report) {
    const oneColumn = plan.columns.some(({ field }) => field === "assignment");
    const found: { row: PlanRow; at: readonly A1[]; text: string; first: string }[] = [];
    for (const row of plan.rows) {
      if (row.lead === null || row.inherited.includes("lead")) continue;
      const { lead } = unitsOfRow(plan, row, options.register);
      // In the one column for both roles a second name of any kind may be the coordinator.
      const open = oneColumn ? lead.filter((unit) => !hasOwnPart(unit)).length > 1 : leavesLeadOpen(lead);
      if (open) found.push({ row, at: row.cells.lead ?? [], text: foldSpace(row.lead), first: lead[0]!.text });
    }
    const [head] = found;
    if (!head) return;
    if (!oneColumn && found.length < WHOLE_TABLE) {
      for (const { row, at, text, first } of found) report("several", { text, first }, { at, rowKey: row.key });
      return;
    }
    const data = { text: head.text, first: head.first, count: found.length };
    report(oneColumn ? "oneColumn" : "severalRows", data, { at: found.flatMap(({ at }) => at) });
  },
});
