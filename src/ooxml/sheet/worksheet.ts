import { AppError } from "../../core/error/app-error";
import { MAX_ROW, parseRange, sheetRow } from "../../core/grid/address";
import type { CellRange, SheetRow } from "../../core/grid/address";
import type { SheetSnapshot } from "../../core/grid/snapshot";
import type { ReadLimits } from "../limits";
import type { XmlReader } from "../xml/xml-reader";
import { CellReader } from "./cell-reader";
import type { CellSources } from "./cell-reader";
import { HiddenColumns } from "./hidden-columns";
import { SheetRows } from "./sheet-rows";

const R = 114;

/**
 * A worksheet part (ECMA-376 part 1, 18.3) as a snapshot. `dimension` is not looked at: it is a hint that files get wrong.
 * Throws xml-damaged, xml-dtd, xml-too-deep, too-many-rows, too-many-cells, too-many-merges.
 */
export function readWorksheet(name: string, xml: XmlReader, sources: CellSources, limits: ReadLimits): SheetSnapshot {
  if (!xml.openRoot("worksheet")) throw xml.damaged("no worksheet");
  const rows = new SheetRows(limits);
  const hiddenCols = new HiddenColumns();
  const merges: CellRange[] = [];
  let filter: CellRange | null = null;
  let isProtected = false;
  for (const root = xml.depth; xml.nextChild(root);) {
    if (xml.isNamed("sheetData")) readRows(xml, rows, sources);
    else if (xml.isNamed("cols")) hiddenCols.read(xml);
    else if (xml.isNamed("mergeCells")) readMerges(xml, merges, limits);
    else if (xml.isNamed("autoFilter")) filter = parseRange(xml.attribute("ref") ?? "");
    else if (xml.isNamed("sheetProtection")) isProtected = xml.flag("sheet");
  }
  return {
    name,
    ...rows.finish(),
    merges,
    hiddenCols: hiddenCols.toSet(),
    filter,
    protected: isProtected,
    date1904: sources.date1904,
  };
}

function readRows(xml: XmlReader, rows: SheetRows, sources: CellSources): void {
  const cells = new CellReader(xml, sources);
  let row = 0;
  for (const data = xml.depth; xml.nextChild(data);) {
    if (!xml.isNamed("row")) continue;
    row = rowNumber(xml, row);
    readRow(xml, sheetRow(row), cells, rows);
  }
  cells.finish();
}

/** The `row` element just opened. */
function readRow(xml: XmlReader, row: SheetRow, cells: CellReader, rows: SheetRows): void {
  const hidden = xml.flag("hidden");
  let before = 0;
  for (const inside = xml.depth; xml.nextChild(inside);) {
    if (!xml.isNamed("c")) continue;
    const { col, cell } = cells.read(row, before);
    if (cell) rows.addCell(cell);
    before = col;
  }
  rows.endRow(row, hidden);
}

/** The number of the row element just opened; one without number follows the row `before`. */
function rowNumber(xml: XmlReader, before: number): number {
  let row = before + 1;
  for (let index = 0; index < xml.attributes.count; index++) {
    if (xml.attributes.letter(index) === R) row = xml.attributes.wholeNumber(index);
  }
  if (row < 1 || row > MAX_ROW) throw xml.damaged("row out of range");
  return row;
}

function readMerges(xml: XmlReader, merges: CellRange[], limits: ReadLimits): void {
  for (const list = xml.depth; xml.nextChild(list);) {
    if (!xml.isNamed("mergeCell")) continue;
    if (merges.length >= limits.merges) throw new AppError("too-many-merges", { limit: limits.merges });
    const range = parseRange(xml.attribute("ref") ?? "");
    if (!range) throw xml.damaged("merge");
    merges.push(range);
  }
}
