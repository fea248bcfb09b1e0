import type { A1, CellRange, SheetCol, SheetRow } from "../grid/address";
import { fold } from "../text/fold";
import { parseOrdinal } from "../text/ordinal";
import { columnOfLabel, type ColumnField } from "./header-labels";
import type { Line, LineCell } from "./line";

/** A label of the header with the column it names; `field` is null for a label that nothing is known of. */
export interface LabelledCell {
  readonly col: SheetCol;
  readonly at: A1;
  readonly label: string;
  readonly field: ColumnField | null;
}

export function labelled(cell: LineCell, field: ColumnField | null = columnOfLabel(cell.text)): LabelledCell {
  return { col: cell.col, at: cell.at, label: cell.text.replace(/\n/g, " "), field };
}

/** Merges over several columns of one row, by that row. */
export function spansByRow(merges: readonly CellRange[]): ReadonlyMap<SheetRow, readonly CellRange[]> {
  const spans = new Map<SheetRow, CellRange[]>();
  for (const merge of merges) {
    if (merge.right === merge.left) continue;
    const list = spans.get(merge.top);
    if (list) list.push(merge);
    else spans.set(merge.top, [merge]);
  }
  return spans;
}

const LONGEST_SUBLABEL = 60;

/**
 * The columns of a two-tier header, or null when the line below is no second tier. A second tier stands under columns that the
 * first leaves blank or under labels that span several ("Phân công" over "Chủ trì" and "Phối hợp"). Labels below that are
 * unknown ("Tổng số", "Ngân sách tỉnh") divide the column of the label above.
 */
export function secondTier(top: Line, below: Line, spans: readonly CellRange[]): LabelledCell[] | null {
  if (below.cells.some((cell) => cell.text.length > LONGEST_SUBLABEL || cell.content.kind === "number")) return null;
  if (below.cells.some((cell) => parseOrdinal(cell.text) !== null)) return null;
  const groups = new Map(below.cells.map((cell) => [cell.col, groupOver(cell, top, below, spans)]));
  const known = below.cells.filter((cell) => columnOfLabel(cell.text) !== null);
  const unknown = below.cells.filter((cell) => columnOfLabel(cell.text) === null);
  const taken = new Set(top.cells.map((cell) => cell.col));
  if (known.some((cell) => taken.has(cell.col) && !groups.get(cell.col))) return null;
  const divide = unknown.every((cell) => groups.get(cell.col));
  // One stray text beside known labels is forgiven; a line of unknown texts alone must divide labels, two of them at least.
  if (known.length > 0 ? unknown.length > 1 && !divide : !divide || unknown.length < 2) return null;
  const columns = new Map<SheetCol, LabelledCell>(top.cells.map((cell) => [cell.col, labelled(cell)]));
  for (const cell of known) columns.set(cell.col, underBudget(labelled(cell), groups.get(cell.col)));
  if (divide) for (const cell of dividedCells(unknown, known, groups)) columns.set(cell.col, cell);
  return [...columns.values()].sort((a, b) => a.col - b.col);
}

/**
 * The columns of a header whose labels go on in the line below: "(triệu đồng)" under "Kinh phí", "Sản phẩm" under "Kết quả/".
 * Null when the line below says anything else.
 */
export function continuedLabels(top: Line, below: Line): LabelledCell[] | null {
  const above = new Map(top.cells.map((cell) => [cell.col, cell]));
  const joined = new Map<SheetCol, LabelledCell>();
  for (const cell of below.cells) {
    const label = above.get(cell.col);
    if (!label || cell.text.length > LONGEST_SUBLABEL || cell.content.kind === "number") return null;
    const text = `${label.text} ${cell.text}`;
    const field = columnOfLabel(text);
    const goesOn = /^\([^()]*\)$/.test(cell.text) || (field !== null && columnOfLabel(cell.text) === field);
    if (!goesOn || field !== (columnOfLabel(label.text) ?? field)) return null;
    joined.set(cell.col, { ...labelled({ ...label, text }), field });
  }
  return top.cells.map((cell) => joined.get(cell.col) ?? labelled(cell));
}

/** The label above that spans the cell's column: by a merge, or by the blanks to its right. */
function groupOver(cell: LineCell, top: Line, below: Line, spans: readonly CellRange[]): LineCell | undefined {
  const span = spans.find((merge) => merge.left <= cell.col && cell.col <= merge.right);
  if (span) return top.cells.find((above) => above.col === span.left);
  const left = top.cells.filter((above) => above.col <= cell.col).at(-1);
  if (!left) return undefined;
  const next = top.cells.find((above) => above.col > left.col)?.col ?? Infinity;
  const inGroup = below.cells.filter((each) => each.col >= left.col && each.col < next);
  // Every column from the label's own on has a label below it, and there are two at least.
  return inGroup.length >= 2 && inGroup.every((each, i) => each.col === left.col + i) ? left : undefined;
}

/** The first of a divided label's columns carries its field, or the one that says "total"; the others are parts of it. */
function dividedCells(
  unknown: readonly LineCell[],
  known: readonly LineCell[],
  groups: ReadonlyMap<SheetCol, LineCell | undefined>,
): LabelledCell[] {
  return unknown.map((cell) => {
    const group = groups.get(cell.col)!;
    const field = columnOfLabel(group.text);
    const fellows = unknown.filter((each) => groups.get(each.col) === group);
    const main = fellows.find((each) => /^(?:tong|cong)\b/.test(fold(each.text))) ?? fellows[0];
    const isTaken = known.some((each) => groups.get(each.col) === group && columnOfLabel(each.text) === field);
    const own = cell === main && !isTaken ? field : field === "budget" ? "budget-source" : "other";
    return underBudget(labelled(cell, own), group);
  });
}

/** The unit of money stands in the label above ("Kinh phí (triệu đồng)"). */
function underBudget(cell: LabelledCell, group: LineCell | undefined): LabelledCell {
  if (!group || columnOfLabel(group.text) !== "budget") return cell;
  return { ...cell, label: `${labelled(group).label} - ${cell.label}` };
}
