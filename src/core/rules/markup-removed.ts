import { defineRule } from "../engine/define-rule";
import type { Edit } from "../engine/edit";
import { a1 } from "../grid/address";
import { decodeSheet } from "../reader/decode-sheet";
import { cleanText } from "../text/markup";

/** Cells hold markup of a web page (tags, `&amp;`) that a reader would see as text; it was left out of the reading. */
export const markupRemoved = defineRule({
  id: "markup-removed",
  scope: "plan",
  messages: { removed: "review" },
  check({ plan, snapshot }, report) {
    // Before a sheet in an old encoding is converted a cleaned text would lose letters: then there is nothing to write yet.
    const { rows } = plan.encoding === null ? snapshot : decodeSheet(snapshot).snapshot;
    const found: Edit[] = [];
    for (const { row, cells } of rows) {
      for (const { col, content, formula } of cells) {
        if (content.kind !== "text" || !/[<&]/.test(content.text)) continue;
        const { text, markup } = cleanText(content.text);
        if (!markup || formula !== undefined) continue;
        found.push({
          at: a1(row, col),
          expect: content,
          write: text === "" ? { kind: "blank" } : { kind: "text", text },
        });
      }
    }
    if (found.length === 0) return;
    const at = found.map((edit) => edit.at);
    report("removed", { count: found.length }, plan.encoding === null ? { at, fix: found } : { at });
  },
});
