import type { A1 } from "../grid/address";
import { cellAt } from "../grid/content-at";
import type { SheetSnapshot } from "../grid/snapshot";
import type { Edit } from "./edit";

export interface Replacement {
  readonly from: string;
  readonly to: string;
}

/**
 * One edit a cell that puts each `to` for its `from` and keeps the rest as typed; null where one of the repairs would not be
 * certain: the stretch stands in no single one of the cells, more than once, or in a formula's result.
 */
export function replaceTexts(
  snapshot: SheetSnapshot,
  cells: readonly A1[],
  replacements: readonly Replacement[],
): readonly Edit[] | null {
  const edits = new Map<A1, Edit & { readonly write: { readonly kind: "text"; readonly text: string } }>();
  for (const { from, to } of replacements) {
    if (from === "" || from === to) return null;
    let found: A1 | null = null;
    for (const at of cells) {
      const cell = cellAt(snapshot, at);
      if (cell?.content.kind !== "text" || cell.formula !== undefined) continue;
      const text = edits.get(at)?.write.text ?? cell.content.text;
      const start = text.indexOf(from);
      if (start < 0) continue;
      if (found || text.indexOf(from, start + 1) >= 0) return null;
      found = at;
      const replaced = text.slice(0, start) + to + text.slice(start + from.length);
      edits.set(at, { at, expect: cell.content, write: { kind: "text", text: replaced } });
    }
    if (!found) return null;
  }
  return edits.size > 0 ? [...edits.values()] : null;
}
