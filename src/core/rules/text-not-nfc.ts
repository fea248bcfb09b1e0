import { defineRule } from "../engine/define-rule";
import type { Edit } from "../engine/edit";
import { a1 } from "../grid/address";

/** Letters and their marks are stored apart (NFD, from PDF files and Macs): searching and filtering in Excel miss such cells. */
export const textNotNfc = defineRule({
  id: "text-not-nfc",
  scope: "plan",
  hidden: true,
  messages: { decomposed: "review" },
  check({ snapshot }, report) {
    const fix: Edit[] = [];
    for (const { row, cells } of snapshot.rows) {
      for (const { col, content, formula } of cells) {
        if (content.kind !== "text" || formula !== undefined) continue;
        const text = content.text.normalize("NFC");
        if (text !== content.text) fix.push({ at: a1(row, col), expect: content, write: { kind: "text", text } });
      }
    }
    if (fix.length > 0) report("decomposed", { count: fix.length }, { at: fix.map((edit) => edit.at), fix });
  },
});
