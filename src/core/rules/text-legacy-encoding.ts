import { defineRule } from "../engine/define-rule";
import type { Edit } from "../engine/edit";
import { a1 } from "../grid/address";
import { decodeSheet } from "../reader/decode-sheet";

/** The sheet is typed in an encoding from before Unicode (TCVN3 or VNI): without its font it is no text, and nobody can search it. */
export const textLegacyEncoding = defineRule({
  id: "text-legacy-encoding",
  scope: "plan",
  messages: { legacy: "error" },
  check({ plan, snapshot }, report) {
    if (plan.encoding === null) return;
    const decoded = decodeSheet(snapshot).snapshot;
    const fix: Edit[] = [];
    snapshot.rows.forEach(({ row, cells }, i) => {
      cells.forEach(({ col, content, formula }, j) => {
        const after = decoded.rows[i]?.cells[j]?.content;
        if (content.kind !== "text" || after?.kind !== "text" || formula !== undefined) return;
        if (after.text === content.text) return;
        fix.push({ at: a1(row, col), expect: content, write: { kind: "text", text: after.text, font: FONT } });
      });
    });
    if (fix.length === 0) return;
    const encoding = plan.encoding === "tcvn3" ? "TCVN3 (ABC)" : "VNI";
    report("legacy", { encoding, count: fix.length }, { at: fix.map((edit) => edit.at), fix });
  },
});

/** The Unicode font of official documents: Nghị định 30/2020/NĐ-CP, phụ lục I. */
const FONT = "Times New Roman";
