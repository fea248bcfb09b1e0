import { a1, type A1, type SheetCol, type SheetRow } from "../grid/address";
import { shownText, type CellContent, type SheetSnapshot } from "../grid/snapshot";
import { cleanText } from "../text/markup";

/** One non-empty cell of a sheet line, cleaned for reading. */
export interface LineCell {
  readonly col: SheetCol;
  readonly at: A1;
  readonly text: string;
  readonly content: CellContent;
  readonly markup: boolean;
  readonly footnoteMarks: readonly string[];
}

/** A sheet row with text in it. */
export interface Line {
  readonly row: SheetRow;
  readonly cells: readonly LineCell[];
}

/** The sheet's lines, cleaned; lines whose cells are all empty after cleaning are left out. */
export function linesFromSnapshot(snapshot: SheetSnapshot): Line[] {
  const lines: Line[] = [];
  for (const { row, cells } of snapshot.rows) {
    const clean: LineCell[] = [];
    for (const { col, content } of cells) {
      const { text, markup, footnoteMarks } = cleanText(shownText(content));
      if (text !== "") clean.push({ col, at: a1(row, col), text, content, markup, footnoteMarks });
    }
    if (clean.length > 0) lines.push({ row, cells: clean });
  }
  return lines;
}

export function lineText(line: Line): string {
  return line.cells.map((cell) => cell.text).join(" ");
}
