import type { CellRange, SheetCol, SheetRow } from "./address";

/**
 * What a cell holds. `shown` is what Excel displays (number format applied): dates and budgets need value, shown text and
 * format together, because Excel stores less than it shows.
 */
export type CellContent =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number; readonly shown: string; readonly format: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly code: string };

export interface SnapshotCell {
  readonly col: SheetCol;
  readonly content: CellContent;
  /** en-US formula text with its leading "=", where the cell has one; `content` is then its cached value. */
  readonly formula?: string;
  /** Font name where the host knows it; only legacy Vietnamese encodings need it (".VnTime", "VNI-Times"). */
  readonly font?: string;
}

/** Rows without content are absent; cells without content are absent. Cells ascend by column. */
export interface SnapshotRow {
  readonly row: SheetRow;
  readonly cells: readonly SnapshotCell[];
}

/** One sheet, read once. Sparse: a cell at XFD1048576 costs one cell. Rows ascend. */
export interface SheetSnapshot {
  readonly name: string;
  readonly rows: readonly SnapshotRow[];
  readonly merges: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<SheetRow>;
  readonly hiddenCols: ReadonlySet<SheetCol>;
  /** The range of an auto-filter that is on, or null. */
  readonly filter: CellRange | null;
  readonly protected: boolean;
  /** True when day 0 is 1904-01-01 (old Mac workbooks). */
  readonly date1904: boolean;
}

export function cellIn(row: SnapshotRow | undefined, col: SheetCol): SnapshotCell | undefined {
  return row?.cells.find((cell) => cell.col === col);
}

/** The text a reader sees in the cell; "" for an empty one. */
export function shownText(content: CellContent | undefined): string {
  switch (content?.kind) {
    case "text":
      return content.text;
    case "number":
      return content.shown;
    case "boolean":
      return content.value ? "TRUE" : "FALSE";
    case "error":
      return content.code;
    case undefined:
      return "";
  }
}
