import type { SheetCol } from "../grid/address";
import type { Field } from "../plan/plan";
import { parseLabel, parseOrdinal } from "../text/ordinal";
import { fit } from "./content-signs";
import type { Header } from "./find-header";
import type { Line, LineCell } from "./line";

/** A table column with the field it carries; the one assignment column of the five-column form carries the lead. */
export interface Slot {
  readonly col: SheetCol;
  readonly field: Field;
}

const FIELD_OF: Readonly<Record<string, Field | undefined>> = {
  tt: "tt",
  objective: "objective",
  task: "task",
  activity: "activity",
  product: "product",
  lead: "lead",
  assignment: "lead",
  coordinator: "coordinator",
  deadline: "deadline",
  end: "deadline",
  budget: "budget",
};

/** The header's columns as slots, in the order of the sheet. An "end" column is the deadline where no other is. */
export function slotsOf(header: Header): Slot[] {
  const hasDeadline = header.columns.some((column) => column.field === "deadline");
  return header.columns.flatMap((column) => {
    if (column.field === "end" && hasDeadline) return [];
    const field = FIELD_OF[column.field];
    return field ? [{ col: column.col, field }] : [];
  });
}

export interface AlignedLine {
  readonly line: Line;
  readonly cells: ReadonlyMap<Field, LineCell>;
  /** Cells that stood under another column: by content they belong to `field`. Empty for a line in order. */
  readonly moved: readonly { readonly cell: LineCell; readonly field: Field }[];
  /** Columns in use, so that the lower half of a shifted row can be read the same way. */
  readonly mapping: ReadonlyMap<SheetCol, Field>;
}

/** Each cell under its own column. Cells outside the table's columns are no part of it. */
export function alignByColumn(line: Line, slots: readonly Slot[], mapping?: ReadonlyMap<SheetCol, Field>): AlignedLine {
  const byCol = mapping ?? new Map(slots.map((slot) => [slot.col, slot.field]));
  const home = new Map(slots.map((slot) => [slot.col, slot.field]));
  const cells = new Map<Field, LineCell>();
  const moved: { cell: LineCell; field: Field }[] = [];
  for (const cell of line.cells) {
    const field = byCol.get(cell.col);
    if (!field) continue;
    cells.set(field, cell);
    if (home.get(cell.col) !== field) moved.push({ cell, field });
  }
  return { line, cells, moved, mapping: byCol };
}

/** A cell that fits its column this badly makes us look for a better reading of the line. */
const CONFLICT = -3;
const HOME_BONUS = 0.7;
const STEP_PENALTY = 0.8;
/** How much better a shifted reading has to be. */
const MARGIN = 3;

/**
 * Puts each cell under the column its content speaks for. Rows shift with different offsets in one table (TT dropped, TT and
 * Mục tiêu dropped, Phối hợp dropped), so the best order-keeping assignment is searched, and taken only when the plain
 * reading has a clear conflict and the other is clearly better. `otherCols`: columns of the header that carry no field.
 */
export function alignLine(
  line: Line,
  slots: readonly Slot[],
  otherCols: ReadonlySet<SheetCol> = new Set(),
): AlignedLine {
  const plain = alignByColumn(line, slots);
  const inTable = line.cells.filter((cell) => plain.mapping.has(cell.col) || isPastTheTable(cell, slots, otherCols));
  const homes = inTable.map((cell) => homeOf(cell, slots));
  const plainFits = inTable.map((cell, i) => {
    const slot = slots[homes[i]!];
    return slot ? fit(cell, slot.field) : CONFLICT;
  });
  if (inTable.length > slots.length || !plainFits.some((value) => value <= CONFLICT)) return plain;
  if (inTable.length === 1 && !canSlipAlone(inTable[0]!, slots[homes[0]!])) return plain;
  const plainScore = plainFits.reduce((sum, value) => sum + value + HOME_BONUS, 0);
  if (isNumberedHeading(inTable, homes, slots)) return plain;
  const best = bestAssignment(inTable, homes, slots);
  if (best.score < plainScore + MARGIN) return plain;
  return alignByColumn(line, slots, new Map(inTable.map((cell, i) => [cell.col, slots[best.slots[i]!]!.field])));
}

/** "1 | Phòng Quản lý năng lượng": a number and the text beside it head a group, whatever the text names. */
function isNumberedHeading(cells: readonly LineCell[], homes: readonly number[], slots: readonly Slot[]): boolean {
  const [first, second] = cells;
  if (!first || !second || cells.length !== 2 || slots[homes[0]!]?.field !== "tt" || homes[1] !== homes[0]! + 1)
    return false;
  return parseOrdinal(first.text) !== null && parseLabel(second.text).word === null;
}

/** One cell alone is the lower half of its column, unless it is labelled for another or too long for a TT. */
function canSlipAlone(cell: LineCell, home: Slot | undefined): boolean {
  return home === undefined || home.field === "tt" || parseLabel(cell.text).word !== null;
}

/** A row that slipped to the right hangs over the table's edge by a column; a cell further out is somebody's remark. */
function isPastTheTable(cell: LineCell, slots: readonly Slot[], otherCols: ReadonlySet<SheetCol>): boolean {
  const last = slots.at(-1)?.col ?? 0;
  return cell.col === last + 1 && !otherCols.has(cell.col);
}

/** Index of the cell's own slot; one past the end for a cell that hangs over the edge. */
function homeOf(cell: LineCell, slots: readonly Slot[]): number {
  const index = slots.findIndex((slot) => slot.col === cell.col);
  return index < 0 ? slots.length : index;
}

/** Dynamic programming over cells and slots: slots strictly ascend; a change of offset between neighbours costs. */
function bestAssignment(
  cells: readonly LineCell[],
  homes: readonly number[],
  slots: readonly Slot[],
): { score: number; slots: number[] } {
  interface State {
    readonly score: number;
    readonly from: number;
  }
  const table: (State | null)[][] = [];
  cells.forEach((cell, i) => {
    const states: (State | null)[] = slots.map(() => null);
    slots.forEach((slot, j) => {
      const own = fit(cell, slot.field) + (j === homes[i] ? HOME_BONUS : 0);
      if (i === 0) {
        states[j] = { score: own, from: -1 };
        return;
      }
      for (let k = 0; k < j; k++) {
        const before = table[i - 1]![k];
        if (!before) continue;
        const step = j - homes[i]! === k - homes[i - 1]! ? 0 : STEP_PENALTY;
        const score = before.score + own - step;
        if (!states[j] || score > states[j].score) states[j] = { score, from: k };
      }
    });
    table.push(states);
  });
  const last = table.at(-1) ?? [];
  let slot = -1;
  last.forEach((state, j) => {
    if (state && (slot < 0 || state.score > last[slot]!.score)) slot = j;
  });
  if (slot < 0) return { score: -Infinity, slots: [] };
  const score = last[slot]!.score;
  const chosen: number[] = [];
  for (let i = cells.length - 1; i >= 0; i--) {
    chosen.unshift(slot);
    slot = table[i]![slot]!.from;
  }
  return { score, slots: chosen };
}
