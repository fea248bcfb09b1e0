import type { CellRange, SheetCol, SheetRow } from "../grid/address";

/** Answers whether a cell lies below the top of a merge; a merge over the whole sheet costs one entry a column asked. */
export interface MergeIndex {
  /** True when the cell is covered by a merge that begins in an earlier row: it shows what stands above. */
  coveredFromAbove(row: SheetRow, col: SheetCol): boolean;
}

export function mergeIndex(merges: readonly CellRange[], cols: readonly SheetCol[]): MergeIndex {
  const byCol = new Map<SheetCol, CellRange[]>();
  for (const merge of merges) {
    if (merge.bottom <= merge.top) continue;
    for (const col of cols) {
      if (col < merge.left || col > merge.right) continue;
      const list = byCol.get(col);
      if (list) list.push(merge);
      else byCol.set(col, [merge]);
    }
  }
  for (const list of byCol.values()) list.sort((a, b) => a.top - b.top);
  return {
    coveredFromAbove(row, col) {
      const list = byCol.get(col);
      if (!list) return false;
      let low = 0;
      let high = list.length - 1;
      while (low <= high) {
        const middle = (low + high) >> 1;
        const merge = list[middle]!;
        if (merge.bottom < row) low = middle + 1;
        else if (merge.top > row) high = middle - 1;
        else return merge.top < row;
      }
      return false;
    },
  };
}
