declare const brand: unique symbol;

/** A sheet row as Excel shows it: 1 to 1,048,576. */
export type SheetRow = number & { readonly [brand]: "SheetRow" };
/** A sheet column, 1 (A) to 16,384 (XFD). */
export type SheetCol = number & { readonly [brand]: "SheetCol" };
/** A cell address such as `H12`: no sheet name, no dollar signs. */
export type A1 = string & { readonly [brand]: "A1" };

/** Excel's own limits: https://support.microsoft.com/office/excel-specifications-and-limits */
export const MAX_ROW = 1_048_576;
export const MAX_COL = 16_384;

export const sheetRow = (n: number): SheetRow => n as SheetRow;
export const sheetCol = (n: number): SheetCol => n as SheetCol;

const letterCache: string[] = [];

/** `1` is `A`, `27` is `AA`. */
export function columnLetters(col: SheetCol): string {
  const known = letterCache[col];
  if (known !== undefined) return known;
  let letters = "";
  for (let n: number = col; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return (letterCache[col] = letters);
}

export function a1(row: SheetRow, col: SheetCol): A1 {
  return `${columnLetters(col)}${row}` as A1;
}

export interface CellPosition {
  readonly row: SheetRow;
  readonly col: SheetCol;
}

/** `"H12"` to a position; null when it is no address inside Excel's limits. Dollar signs are allowed. */
export function parseA1(text: string): CellPosition | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/.exec(text);
  if (!match) return null;
  let col = 0;
  for (const letter of match[1]!.toUpperCase()) col = col * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]);
  return row >= 1 && row <= MAX_ROW && col <= MAX_COL ? { row: sheetRow(row), col: sheetCol(col) } : null;
}

export interface CellRange {
  readonly top: SheetRow;
  readonly left: SheetCol;
  readonly bottom: SheetRow;
  readonly right: SheetCol;
}

/** `"B7:B10"` or `"B7"` to a range with ordered corners; null when it is none. */
export function parseRange(text: string): CellRange | null {
  const [first, second = first] = text.split(":");
  const from = first === undefined ? null : parseA1(first);
  const to = second === undefined ? null : parseA1(second);
  if (!from || !to) return null;
  return {
    top: sheetRow(Math.min(from.row, to.row)),
    left: sheetCol(Math.min(from.col, to.col)),
    bottom: sheetRow(Math.max(from.row, to.row)),
    right: sheetCol(Math.max(from.col, to.col)),
  };
}

/** Reading order: by row, then by column. Unreadable addresses come last. */
export function compareA1(left: A1, right: A1): number {
  const a = parseA1(left);
  const b = parseA1(right);
  if (!a || !b) return a ? -1 : b ? 1 : 0;
  return a.row - b.row || a.col - b.col;
}
