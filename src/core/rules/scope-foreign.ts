import { defineRule } from "../engine/define-rule";
import { cellsHolding } from "../grid/cells-holding";
import { ownerRank } from "../plan/plan-owner";
import { foldCase } from "../text/fold";
import { provinceActIn } from "../scope/province-acts";

/** A department takes on what only the province, its council or the Government may do; the task may be copied from their plan. */
export const scopeForeign = defineRule({
  id: "scope-foreign",
  scope: "row",
  column: "activity",
  messages: { aboveAuthority: "warning" },
  check({ plan, row, snapshot }, report) {
    const rank = ownerRank(plan.unit);
    if (rank !== "department" && rank !== "local") return;
    if (/tờ trình|dự thảo/.test(foldCase(row.product ?? ""))) return;
    for (const field of ["task", "activity"] as const) {
      const text = row[field];
      if (text === null || row.inherited.includes(field)) continue;
      const act = provinceActIn(text);
      if (!act) continue;
      const at = cellsHolding(snapshot, row.cells[field] ?? [], act.text);
      report("aboveAuthority", { text: act.text, unit: plan.unit ?? "" }, { at, field });
    }
  },
});
