import type { CellRange } from "../grid/address";
import type { DroppedLine } from "../plan/plan";
import { fold } from "../text/fold";
import { isShouting } from "../text/vietnamese";
import { findHeader, repeatsLabels, type Header } from "./find-header";
import { columnOfLabel } from "./header-labels";
import { lineText, type Line } from "./line";
import { sectionFromLine } from "./section-line";

/** One plan table of the sheet with the lines below its header. */
export interface TablePart {
  readonly header: Header;
  readonly lines: readonly Line[];
}

export interface SheetTables {
  readonly parts: readonly TablePart[];
  /** Titles between tables, and tables that are no plan. */
  readonly dropped: readonly DroppedLine[];
}

/**
 * The plan tables of a sheet, one below the other. The same header again goes on with the same table (a page break, or an
 * appendix a section); a plan header with other columns begins a table that is read by its own; a header of another kind
 * ("STT | Chỉ tiêu | Đơn vị tính") ends the plan until the next plan header.
 */
export function splitTables(lines: readonly Line[], first: Header, merges: readonly CellRange[]): SheetTables {
  const parts: { header: Header; lines: Line[] }[] = [{ header: first, lines: [] }];
  const dropped: DroppedLine[] = [];
  let inPlan = true;
  for (let index = first.bodyStart; index < lines.length; index++) {
    const line = lines[index]!;
    const part = parts.at(-1)!;
    if (!namesColumns(line)) {
      if (inPlan) part.lines.push(line);
      else dropped.push(note(line));
      continue;
    }
    dropped.push(...titlesAbove(part.lines).map(note));
    if (repeatsLabels(line, part.header) || hasSameLabels(line, part.header)) {
      part.lines.push(line);
      inPlan = true;
      continue;
    }
    const header = findHeader(lines, merges, index, index);
    if (!header) {
      dropped.push(note(line));
      inPlan = false;
      continue;
    }
    for (const tier of lines.slice(index, header.bodyStart)) dropped.push({ ...note(tier), kind: "header" });
    parts.push({ header, lines: [] });
    inPlan = true;
    index = header.bodyStart - 1;
  }
  return { parts: parts.filter((part) => part.lines.length > 0 || part.header === first), dropped };
}

/** A line with "TT" or "STT" in a cell and another known label beside it can only be a header. */
function namesColumns(line: Line): boolean {
  if (line.cells.length < 3) return false;
  // Letters first: nearly every cell of a table is none, and folding costs.
  if (!line.cells.some((cell) => MAYBE_TT.test(cell.text) && columnOfLabel(cell.text) === "tt")) return false;
  return line.cells.filter((cell) => cell.text.length <= 60 && columnOfLabel(cell.text) !== null).length >= 2;
}

const MAYBE_TT = /^[^\p{L}]{0,4}(?:s[.\s]?)?(?:số\s)?(?:t[.\s]?t|thứ tự)[^\p{L}]{0,4}$|^số thứ tự$/iu;

/** The same labels under other columns: a repeated header that slipped, not another table. */
function hasSameLabels(line: Line, header: Header): boolean {
  const known = new Set([...header.labels.values()].flatMap((labels) => [...labels]));
  return line.cells.filter((cell) => known.has(fold(cell.text))).length >= line.cells.length * 0.8;
}

const TITLE_START = /^\(?(?:phu luc|bieu|bang|mau so|danh muc|kem theo|ban hanh kem)\b/;

/** Takes the title of a table ("PHỤ LỤC II", "NHIỆM VỤ CỦA CÁC PHÒNG") off the end of the lines above it. */
function titlesAbove(lines: Line[]): Line[] {
  let start = lines.length;
  while (start > 0 && isTitleLike(lines[start - 1]!)) start--;
  const titles = lines.slice(start);
  if (!titles.some((line) => TITLE_START.test(fold(lineText(line))))) return [];
  lines.length = start;
  return titles;
}

function isTitleLike(line: Line): boolean {
  if (line.cells.length > 2 || sectionFromLine(line, { arabic: false, roman: false, budgetCol: undefined }))
    return false;
  return line.cells.every((cell) => isShouting(cell.text) || TITLE_START.test(fold(cell.text.slice(0, 40))));
}

function note(line: Line): DroppedLine {
  return { kind: "note", row: line.row, text: lineText(line), at: line.cells.map((cell) => cell.at) };
}
