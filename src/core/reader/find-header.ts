import { a1, sheetCol, type CellRange, type SheetCol } from "../grid/address";
import type { ColumnInfo, Field, Template } from "../plan/plan";
import { fold } from "../text/fold";
import { parseOrdinal } from "../text/ordinal";
import { columnOfLabel, LONGEST_LABEL, type ColumnField } from "./header-labels";
import { continuedLabels, labelled, secondTier, spansByRow, type LabelledCell } from "./header-tiers";
import type { Line } from "./line";

export interface HeaderColumn extends ColumnInfo {
  readonly col: SheetCol;
}

export interface Header {
  /** Index into the lines of the first line after the header (its tiers and number row). */
  readonly bodyStart: number;
  /** Index of the header's first line. */
  readonly start: number;
  readonly columns: readonly HeaderColumn[];
  readonly template: Template;
  /** Folded label texts by column, of both tiers: a line that says them again is a repeated header. */
  readonly labels: ReadonlyMap<SheetCol, ReadonlySet<string>>;
}

/** How many different known columns a line must name to be taken for the header, besides the two it cannot do without. */
const FEWEST_COLUMNS = 4;
const CONTENT: ReadonlySet<ColumnField> = new Set(["content", "objective", "task", "activity"]);
const TELLING: ReadonlySet<ColumnField> = new Set(["lead", "assignment", "coordinator", "deadline", "product"]);

/**
 * The header row, wherever it stands: in one tier, in two ("Phân công" over "Chủ trì" and "Phối hợp"), with or without a
 * number row below. Null when no line from the `from`th to the `to`th names enough columns.
 */
export function findHeader(
  lines: readonly Line[],
  merges: readonly CellRange[],
  from = 0,
  to = lines.length - 1,
): Header | null {
  const spans = spansByRow(merges);
  for (let index = from; index <= to; index++) {
    const line = lines[index]!;
    if (line.cells.length < 2 || knownLabels(line) < 2) continue;
    const below = lines[index + 1];
    const second = below && below.row - line.row <= 2 ? tiers(line, below, spans.get(line.row) ?? []) : null;
    const columns = withNumberColumn(
      second ?? line.cells.map((cell) => labelled(cell)),
      line,
      lines.slice(index + 1, index + 1 + SAMPLE),
    );
    if (!namesATable(columns)) continue;
    let bodyStart = index + (second ? 2 : 1);
    while (bodyStart < lines.length && isNumberRow(lines[bodyStart]!, columns.length)) bodyStart++;
    const named = withRoles(columns);
    const labels = new Map<SheetCol, Set<string>>();
    for (const cell of [...line.cells, ...(second && below ? below.cells : [])]) {
      labels.set(cell.col, (labels.get(cell.col) ?? new Set()).add(fold(cell.text)));
    }
    return { start: index, bodyStart, columns: named.columns, template: named.template, labels };
  }
  return null;
}

function tiers(line: Line, below: Line, spans: readonly CellRange[]): LabelledCell[] | null {
  return secondTier(line, below, spans) ?? continuedLabels(line, below);
}

/** Lines looked at to tell what an unlabelled column holds. */
const SAMPLE = 40;

/** Many sheets leave the label of the first column blank: a column of ordinals left of all labels is TT. */
function withNumberColumn(
  columns: readonly LabelledCell[],
  header: Line,
  below: readonly Line[],
): readonly LabelledCell[] {
  const first = columns[0];
  if (!first || first.col <= 1 || columns.some((column) => column.field === "tt")) return columns;
  const col = sheetCol(first.col - 1);
  const cells = below.flatMap((line) => line.cells.filter((cell) => cell.col === col));
  const ordinals = cells.filter((cell) => parseOrdinal(cell.text) !== null).length;
  if (ordinals < 2 || ordinals < cells.length * 0.6) return columns;
  return [{ col, at: a1(header.row, col), label: "", field: "tt" }, ...columns];
}

function knownLabels(line: Line): number {
  return line.cells.filter((cell) => columnOfLabel(cell.text) !== null).length;
}

function namesATable(columns: readonly LabelledCell[]): boolean {
  const fields = new Set(columns.map((column) => column.field).filter((field) => field !== null && field !== "other"));
  return (
    fields.size >= FEWEST_COLUMNS && [...fields].some((f) => CONTENT.has(f)) && [...fields].some((f) => TELLING.has(f))
  );
}

/** "(1) (2) (3) ... (8)" or "A B 1 2 3": a line of nothing but column numbers. */
export function isNumberRow(line: Line, columnCount: number): boolean {
  if (line.cells.length < Math.max(3, Math.ceil(columnCount * 0.6))) return false;
  let last = -1;
  for (const cell of line.cells) {
    const bare = cell.text.replace(/[()[\].\s]/g, "");
    if (/^[A-C]$/.test(bare)) continue;
    const value = /^\d{1,2}$/.test(bare) ? Number(bare) : /^\d{1,2}=/.test(bare) ? parseInt(bare, 10) : NaN;
    if (!(value > last)) return false;
    last = value;
  }
  return last >= 2;
}

/** Settles which column has which role: one column a field, the first wins; the shorter forms' content is the activity. */
function withRoles(cells: readonly LabelledCell[]): { columns: HeaderColumn[]; template: Template } {
  const has = (field: ColumnField) => cells.some((cell) => cell.field === field);
  const textColumns = cells.filter((cell) => cell.field !== null && CONTENT.has(cell.field));
  const kinds = new Set(textColumns.map((cell) => cell.field));
  const short = kinds.size === 1;
  const template: Template = !short ? "standard-8" : has("assignment") || !has("coordinator") ? "five" : "six";
  const used = new Set<string>();
  const columns = cells.map((cell): HeaderColumn => {
    let field: ColumnInfo["field"];
    if (cell.field === null) field = "other";
    else if (short && CONTENT.has(cell.field)) field = "activity";
    else if (cell.field === "content") field = freeTextRole(kinds);
    else field = cell.field;
    if (FIELD_LIKE.has(field)) {
      if (used.has(field)) field = "other";
      else used.add(field);
    }
    return { field, label: cell.label, at: cell.at, col: cell.col };
  });
  return { columns, template };
}

const FIELD_LIKE: ReadonlySet<string> = new Set<Field | "assignment">([
  "tt",
  "objective",
  "task",
  "activity",
  "product",
  "lead",
  "coordinator",
  "deadline",
  "budget",
  "assignment",
]);

/** "Nội dung" beside two of the three text columns is the third. */
function freeTextRole(kinds: ReadonlySet<ColumnField | null>): Field {
  if (!kinds.has("activity")) return "activity";
  return kinds.has("task") ? "objective" : "task";
}

/** No label of a repeated header is longer; a line with a longer cell is not looked at closely. */
const LONGEST_REPEATED = 60;

/** A line that repeats the header's labels in most of its cells (a page break of the document it came from). */
export function isRepeatedHeader(line: Line, header: Header): boolean {
  if (line.cells.length < 2) return false;
  const short = line.cells.filter((cell) => cell.text.length <= LONGEST_LABEL);
  if (short.length < Math.max(2, line.cells.length * 0.6)) return false;
  if (repeatsLabels(line, header)) return true;
  if (line.cells.some((cell) => cell.text.length >= LONGEST_REPEATED)) return false;
  const known = line.cells.filter((cell) => columnOfLabel(cell.text) !== null).length;
  return known >= Math.max(FEWEST_COLUMNS, line.cells.length * 0.8);
}

/** The labels stand in the header's own columns again. */
export function repeatsLabels(line: Line, header: Header): boolean {
  const same = line.cells.filter(
    (cell) => cell.text.length <= LONGEST_LABEL && header.labels.get(cell.col)?.has(fold(cell.text)),
  ).length;
  return same >= Math.max(2, line.cells.length * 0.6);
}
