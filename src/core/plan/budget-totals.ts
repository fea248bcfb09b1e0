import { a1, parseA1, type A1, type SheetCol, type SheetRow } from "../grid/address";
import { fold } from "../text/fold";
import type { Plan, PlanRow } from "./plan";

/** A cell that states what the budgets of some rows add up to. */
export interface BudgetTotal {
  readonly at: A1;
  /** The sets of rows it may stand for; the likeliest first. */
  readonly covers: readonly (readonly PlanRow[])[];
}

/** No plan has more; each is compared with the rows above it, so a sheet made of totals must not cost their square. */
const MOST_LINES = 200;

/** Every cell of the budget column that a section heading or a total line has, whether or not it holds anything. */
export function budgetTotals(plan: Plan): BudgetTotal[] {
  const label = plan.columns.find((column) => column.field === "budget");
  const col = label ? parseA1(label.at)?.col : undefined;
  if (col === undefined) return [];
  return [...sectionTotals(plan, col), ...lineTotals(plan, col)];
}

function sectionTotals(plan: Plan, col: SheetCol): BudgetTotal[] {
  const rows = new Map<number, PlanRow[]>();
  for (const row of plan.rows) {
    const known = rows.get(row.sectionIndex);
    if (known) known.push(row);
    else rows.set(row.sectionIndex, [row]);
  }
  return plan.sections.flatMap(({ row }, index) =>
    row === null ? [] : [{ at: a1(row, col), covers: [rows.get(index) ?? []] }],
  );
}

/** A total line stands for the whole table at its top and foot, and between the rows for what goes before it. */
function lineTotals(plan: Plan, col: SheetCol): BudgetTotal[] {
  const lines = plan.dropped.filter((line) => line.kind === "total").slice(0, MOST_LINES);
  let next = 0;
  let since = 0;
  return lines.map((line) => {
    while (next < plan.rows.length && firstLine(plan.rows[next]!) < line.row) next++;
    const before = plan.rows.slice(0, next);
    const sinceLast = plan.rows.slice(since, next);
    since = next;
    const at = a1(line.row, col);
    if (next === 0) return { at, covers: [plan.rows] };
    const section = before.filter((row) => row.sectionIndex === before.at(-1)!.sectionIndex);
    const isFoot = next === plan.rows.length;
    const ofPart = /^(?:\d{1,2}[.)]?\s*)?(?:tong|cong)(?: cong| so| kinh phi)? (?:muc|phan|nhom)\b/.test(
      fold(line.text),
    );
    const covers = isFoot && !ofPart ? [plan.rows, section, sinceLast] : [section, sinceLast, before];
    return { at, covers: covers.filter((rows) => rows.length > 0) };
  });
}

function firstLine(row: PlanRow): SheetRow {
  return row.sheetRows[0]!;
}
