import type { Field } from "../plan/plan";
import { parseOrdinal } from "../text/ordinal";
import type { Slot } from "./align-line";
import type { DraftRow } from "./draft-row";
import type { MergeIndex } from "./merge-index";
import { textOf, type TextCell } from "./text-cell";

/** The fields a row may take over from a merged cell above; money never, or it would be counted twice. */
const LEAVES = ["product", "lead", "coordinator", "deadline"] as const;

/** Fields that stay blank though a merge with the row above can be defended. */
export type MergePossible = ReadonlyMap<DraftRow, readonly Field[]>;

/**
 * The three meanings of an empty cell. Inherited: covered by a merge, or below the first row of the same task or activity.
 * Truly missing: all others, with those told apart for which a merge is possible. (The third, a lower half, was joined
 * before.) Rows that turn out to be the heading of the next row are taken out.
 */
export function inheritCells(
  rows: readonly DraftRow[],
  slots: readonly Slot[],
  merges: MergeIndex,
): { rows: DraftRow[]; mergePossible: MergePossible } {
  const kept = withoutHeadings(rows);
  const mergePossible = new Map<DraftRow, Field[]>();
  const columns = new Map(slots.map((slot) => [slot.field, slot.col]));
  kept.forEach((row, index) => {
    const above = kept[index - 1];
    if (!above || above.sectionIndex !== row.sectionIndex) return;
    if (isObjectiveAlone(row)) takeAll(row, above);
    const possible: Field[] = [...row.assumed];
    for (const field of LEAVES) {
      if (row.cells.has(field)) continue;
      const value = above.cells.get(field);
      const col = columns.get(field);
      if (!value || col === undefined) continue;
      if (merges.coveredFromAbove(row.firstLine, col) || sharesBlock(row, above)) row.cells.set(field, value);
      else if (row.cells.get("objective") === above.cells.get("objective")) possible.push(field);
    }
    if (possible.length > 0) mergePossible.set(row, possible);
  });
  return { rows: kept, mergePossible };
}

function sharesBlock(row: DraftRow, above: DraftRow): boolean {
  return same(row, above, "task") || same(row, above, "activity");
}

function same(row: DraftRow, above: DraftRow, field: Field): boolean {
  const cell: TextCell | undefined = row.cells.get(field);
  return cell !== undefined && cell === above.cells.get(field);
}

/** Mục tiêu 2 and 3 with everything else blank below Mục tiêu 1 and its task: three objectives, one merged task. */
function isObjectiveAlone(row: DraftRow): boolean {
  return row.own.has("objective") && [...row.cells.keys()].every((field) => field === "objective" || field === "tt");
}

function takeAll(row: DraftRow, above: DraftRow): void {
  for (const field of ["task", "activity"] as const) {
    const cell = above.cells.get(field);
    if (!cell) continue;
    row.cells.set(field, cell);
    row.assumed.add(field);
  }
}

/**
 * A line with nothing but an objective (or a task) whose task (or activity) begins on the next line is the head of that row,
 * not a row of its own.
 */
function withoutHeadings(rows: readonly DraftRow[]): DraftRow[] {
  const kept: DraftRow[] = [];
  let heads: DraftRow[] = [];
  rows.forEach((row, index) => {
    const next = rows[index + 1];
    if (next && isHeadOf(row, next)) {
      heads.push(row);
      return;
    }
    for (const head of heads) {
      for (const field of head.own) {
        if (row.own.has(field)) continue;
        const cell = head.cells.get(field);
        if (!cell) continue;
        row.cells.set(field, cell);
        row.own.add(field);
      }
      row.lines.unshift(...head.lines);
      row.extras.unshift(...head.extras);
      for (const repair of head.repairs) row.repairs.add(repair);
    }
    heads = [];
    kept.push(row);
  });
  return kept;
}

function isHeadOf(row: DraftRow, next: DraftRow): boolean {
  if (row.sectionIndex !== next.sectionIndex || next.own.has("objective")) return false;
  if (next.cells.has("tt") && !isStepOf(next, row)) return false;
  const own = [...row.own].filter((field) => field !== "tt");
  const onlyObjective =
    own.length === 1 && own[0] === "objective" && !row.cells.has("task") && !row.cells.has("activity");
  if (onlyObjective) return same(row, next, "objective") && (next.own.has("task") || next.own.has("activity"));
  const textOnly =
    own.every((field) => field === "objective" || field === "task") &&
    row.own.has("task") &&
    !row.cells.has("activity");
  return textOnly && same(row, next, "task") && next.own.has("activity");
}

/** "1.1" on the next line is a step of the "1" on this one. */
function isStepOf(next: DraftRow, row: DraftRow): boolean {
  const [number, step] = [row, next].map(({ cells }) => {
    const tt = cells.get("tt");
    const ordinal = tt ? parseOrdinal(textOf(tt)) : null;
    return ordinal?.kind === "arabic" ? ordinal.no : null;
  });
  return number != null && step != null && step.startsWith(`${number}.`);
}
