import { citingCells } from "../citation/citations-of-plan";
import { replacementOf } from "../citation/replaced-documents";
import { stalePlansIn } from "../citation/stale-plans";
import { defineRule } from "../engine/define-rule";
import { cellsHolding } from "../grid/cells-holding";

const FIELDS = ["objective", "task", "activity", "product"] as const;
/** The old document is named because it was replaced or amended. */
const AS_REPLACED = /(?<!\p{L})(?:thay thế|bãi bỏ|hết hiệu lực|trước đây|sửa đổi)(?!\p{L})/iu;

/** The plan sets out to carry out a yearly plan of a past year, or a document that another has replaced. */
export const citationStaleYear = defineRule({
  id: "citation-stale-year",
  scope: "plan",
  column: "activity",
  messages: { pastYear: "review", replaced: "review" },
  group: { pastYear: 5 },
  check({ plan, snapshot }, report) {
    const { year } = plan;
    if (year === null) return;
    for (const row of plan.rows) {
      for (const field of FIELDS) {
        const text = row[field];
        if (text === null || row.inherited.includes(field)) continue;
        const [stale] = stalePlansIn(text, year);
        if (!stale) continue;
        const at = cellsHolding(snapshot, row.cells[field] ?? [], stale.text);
        report("pastYear", { text: stale.text, year }, { at, field, rowKey: row.key });
      }
    }
    for (const { row, field, text, citations } of citingCells(plan)) {
      if (AS_REPLACED.test(text)) continue;
      for (const citation of citations) {
        const replaced = replacementOf(citation);
        if (!replaced || year < replaced.fromYear) continue;
        const at = cellsHolding(snapshot, row.cells[field] ?? [], citation.symbol);
        report("replaced", { text: citation.text, by: replaced.by }, { at, field, rowKey: row.key });
      }
    }
  },
});
