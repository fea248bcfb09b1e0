import { foldSpace } from "../text/fold";
import type { A1 } from "./address";
import { contentAt } from "./content-at";
import { shownText, type SheetSnapshot } from "./snapshot";

/**
 * Which of a joined text's cells holds a stretch of it. Where no single cell does (the stretch itself was cut in two), all of
 * them: each is a part of the answer.
 */
export function cellsHolding(snapshot: SheetSnapshot, cells: readonly A1[], text: string): readonly A1[] {
  if (cells.length <= 1) return cells;
  const wanted = foldSpace(text);
  const holding = cells.filter((at) => foldSpace(shownText(contentAt(snapshot, at) ?? undefined)).includes(wanted));
  return holding.length > 0 ? holding : cells;
}
