import { parseA1, type A1 } from "./address";
import { cellIn, type CellContent, type SheetSnapshot, type SnapshotCell } from "./snapshot";

/** The cell at an address, or undefined for an empty one. Rows ascend, so this is a binary search: cheap enough for each finding. */
export function cellAt(snapshot: SheetSnapshot, at: A1): SnapshotCell | undefined {
  const place = parseA1(at);
  if (!place) return undefined;
  let low = 0;
  let high = snapshot.rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const row = snapshot.rows[middle]!;
    if (row.row < place.row) low = middle + 1;
    else if (row.row > place.row) high = middle - 1;
    else return cellIn(row, place.col);
  }
  return undefined;
}

/** What the cell holds, null when empty: the `expect` of an edit. */
export function contentAt(snapshot: SheetSnapshot, at: A1): CellContent | null {
  return cellAt(snapshot, at)?.content ?? null;
}
