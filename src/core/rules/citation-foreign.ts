import { citingCells } from "../citation/citations-of-plan";
import type { Citation } from "../citation/citation";
import { defineRule } from "../engine/define-rule";
import { cellsHolding } from "../grid/cells-holding";
import { ownerRank } from "../plan/plan-owner";
import { OwnCodes } from "../unit/own-codes";

/** Documents by which an office steers itself; letters, guidance and notices go to others and are rightly cited. */
const INTERNAL = new Set(["KH", "QĐ", "CTr", "CTHĐ", "QC", "PA", "ĐA"]);
/** Guides the others in administrative reform: its documents are a superior's here. */
const HOME_AFFAIRS = "SNV";
/** Decide on money, law and inspection of other departments. */
const DECIDING = new Set(["STC", "STP"]);

/** A department's plan carries out another department's own document, as happens when rows are copied. */
export const citationForeign = defineRule({
  id: "citation-foreign",
  scope: "plan",
  column: "activity",
  messages: { foreign: "warning" },
  check({ plan, snapshot, options }, report) {
    if (plan.unit === null || ownerRank(plan.unit) !== "department") return;
    const own = new OwnCodes(plan, options.register);
    for (const { row, field, citations } of citingCells(plan)) {
      for (const citation of citations) {
        if (!isOtherDepartments(citation) || own.has(citation.issuer ?? "")) continue;
        const at = cellsHolding(snapshot, row.cells[field] ?? [], citation.symbol);
        report("foreign", { text: citation.text, unit: plan.unit }, { at, field, rowKey: row.key });
      }
    }
  },
});

/** "1452/KH-SCT": the code of a department begins with S. */
function isOtherDepartments({ type, issuer, form }: Citation): boolean {
  if (form !== "local" || type === null || issuer === null || !/^S\p{Lu}/u.test(issuer)) return false;
  if (!INTERNAL.has(type) || issuer === HOME_AFFAIRS) return false;
  return !(type === "QĐ" && DECIDING.has(issuer));
}
