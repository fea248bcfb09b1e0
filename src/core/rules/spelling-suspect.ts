import { defineRule } from "../engine/define-rule";
import type { Edit } from "../engine/edit";
import { a1 } from "../grid/address";
import { FIELDS, type Field, type PlanRow } from "../plan/plan";
import { parseLabel } from "../text/ordinal";
import { withUsualSpacing } from "../text/spacing";
import { spellingMemo, spellingSlips } from "../text/spelling-slips";

/** A word looks mistyped or damaged by a scan, a blank is missing or too many. */
export const spellingSuspect = defineRule({
  id: "spelling-suspect",
  scope: "plan",
  hidden: true,
  messages: { syllable: "review", compound: "review", repeated: "review", smallLetter: "review", spacing: "review" },
  check({ plan, snapshot }, report) {
    const memo = spellingMemo();
    for (const row of plan.rows) {
      for (const field of FIELDS) {
        const text = row[field];
        const at = row.cells[field] ?? [];
        if (text === null || row.inherited.includes(field)) continue;
        const place = { at, rowKey: row.key, field };
        for (const { kind, text: slip, proper } of spellingSlips(text, memo))
          report(kind, { text: slip, proper }, place);
        const small = smallLetterAfterLabel(row, field);
        if (small !== null) report("smallLetter", { text: small }, place);
      }
    }
    if (plan.encoding !== null) return;
    const fix: Edit[] = [];
    for (const { row, cells } of snapshot.rows) {
      if (row < plan.headerRow) continue;
      for (const { col, content, formula } of cells) {
        // Between the tags of a web page blanks mean nothing.
        if (content.kind !== "text" || formula !== undefined || content.text.includes("<")) continue;
        const text = withUsualSpacing(content.text);
        if (text !== content.text) fix.push({ at: a1(row, col), expect: content, write: { kind: "text", text } });
      }
    }
    if (fix.length > 0) report("spacing", { count: fix.length }, { at: fix.map((edit) => edit.at), fix });
  },
});

/** "Nhiệm vụ 1: cập nhật ..." */
function smallLetterAfterLabel(row: PlanRow, field: Field): string | null {
  const text = row[field] ?? "";
  const { word, length } = parseLabel(text);
  return word === field && /^\s*\p{Ll}/u.test(text.slice(length)) ? text : null;
}
