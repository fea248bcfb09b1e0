import { a1, type A1 } from "../grid/address";
import type { Edit } from "../engine/edit";
import type { SheetSnapshot, SnapshotRow } from "../grid/snapshot";
import { foldSpace } from "../text/fold";
import { FIELDS, type Plan, type PlanRow } from "./plan";

/** Two such rows differ in nothing but their number. */
const SAME = FIELDS.filter((field) => field !== "tt");

/**
 * A function that gives the edits which empty a row that repeats another to the letter, so that one of the two is left; null where
 * that would not be certain: the texts differ, money stands in it (twice may be meant), it spans several lines, other rows take
 * their objective, task or activity from it, it heads numbered rows, or a remark stands beside it.
 */
export function rowEmptier(
  plan: Plan,
  snapshot: SheetSnapshot,
): (kept: PlanRow, emptied: PlanRow) => readonly Edit[] | null {
  const users = new Map<A1, number>();
  const parents = new Set<string>();
  for (const row of plan.rows) {
    for (const at of new Set(FIELDS.flatMap((field) => row.cells[field] ?? [])))
      users.set(at, (users.get(at) ?? 0) + 1);
    const parent = /^\s*(\d+)\./.exec(row.tt ?? "")?.[1];
    if (parent !== undefined) parents.add(`${row.sectionIndex}|${parent}`);
  }
  return (kept, emptied) => {
    const [line] = emptied.sheetRows;
    if (line === undefined || emptied.sheetRows.length > 1 || emptied.budget !== null || kept.budget !== null)
      return null;
    if (kept.sectionIndex !== emptied.sectionIndex || !SAME.every((field) => same(kept[field], emptied[field])))
      return null;
    if (
      /^\s*\d+[.)]?\s*$/.test(emptied.tt ?? "") &&
      parents.has(`${emptied.sectionIndex}|${parseInt(emptied.tt ?? "", 10)}`)
    )
      return null;
    const own = new Set(
      FIELDS.filter((field) => !emptied.inherited.includes(field)).flatMap((field) => emptied.cells[field] ?? []),
    );
    if ([...own].some((at) => (users.get(at) ?? 0) > 1)) return null;
    const cells = rowAt(snapshot, line)?.cells ?? [];
    const isAllItsOwn =
      cells.length === own.size && cells.every((cell) => own.has(a1(line, cell.col)) && cell.formula === undefined);
    if (!isAllItsOwn || cells.length === 0) return null;
    return cells.map((cell) => ({ at: a1(line, cell.col), expect: cell.content, write: { kind: "blank" } }));
  };
}

function same(left: string | null, right: string | null): boolean {
  return left === null || right === null ? left === right : foldSpace(left) === foldSpace(right);
}

function rowAt(snapshot: SheetSnapshot, line: number): SnapshotRow | undefined {
  let low = 0;
  let high = snapshot.rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const row = snapshot.rows[middle]!;
    if (row.row === line) return row;
    if (row.row < line) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}
