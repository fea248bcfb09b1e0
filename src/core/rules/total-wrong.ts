import { MILLION_PER } from "../budget/money-unit";
import { parseBudget } from "../budget/parse-budget";
import { isOneOf, possibleSums } from "../budget/possible-sums";
import { exact } from "../budget/resolve-amount";
import type { Edit } from "../engine/edit";
import { defineRule } from "../engine/define-rule";
import { cellAt } from "../grid/content-at";
import type { SheetSnapshot, SnapshotCell } from "../grid/snapshot";
import { budgetTotals } from "../plan/budget-totals";
import type { Plan, PlanRow } from "../plan/plan";

/** A total in the budget column is not what the amounts add up to. */
export const totalWrong = defineRule({
  id: "total-wrong",
  scope: "plan",
  column: "budget",
  messages: { typed: "error", formula: "error" },
  check({ plan, snapshot }, report) {
    for (const { at, covers } of budgetTotals(plan)) {
      const cell = cellAt(snapshot, at);
      const stated = cell ? statedReadings(cell, plan) : [];
      const [likely] = covers;
      if (!cell || stated.length === 0 || !likely) continue;
      const perCover = covers.map((rows) => sumsOf(rows, plan, snapshot, cell));
      if (perCover.some((each) => stated.some((value) => mayBe(value, each)))) continue;
      const { sums } = perCover[0]!;
      const data = { stated: stated[0]!, expected: sums[0]! };
      const isFormula = cell.formula !== undefined;
      const fix: Edit | null =
        sums.length === 1 && !isFormula ? { at, expect: cell.content, write: writeOf(cell, sums[0]!) } : null;
      report(isFormula ? "formula" : "typed", data, { at: [at], rowKey: null, ...(fix ? { fix: [fix] } : {}) });
    }
  },
});

interface Sums {
  /** In the unit of the column. */
  readonly sums: readonly number[];
  /** The sums that other ways of adding give: visible rows only, or numbers only, as Excel adds. */
  readonly others: readonly number[];
  readonly open: boolean;
  readonly amounts: number;
}

function sumsOf(rows: readonly PlanRow[], plan: Plan, snapshot: SheetSnapshot, cell: SnapshotCell): Sums {
  const own = rows.filter((row) => !row.inherited.includes("budget"));
  const inUnit = (million: number) => exact(million / MILLION_PER[plan.budgetUnit]);
  const all = possibleSums(own.map((row) => row.budgetParsed));
  const visible = own.filter((row) => row.sheetRows.every((line) => !snapshot.hiddenRows.has(line)));
  const others = visible.length < own.length ? possibleSums(visible.map((row) => row.budgetParsed)).sums : [];
  // A formula leaves text amounts out; budget-as-text says so where they stand.
  const numbers = own.map((row) => row.budgetParsed).filter((budget) => budget.kind !== "number" || !budget.asText);
  const counted = cell.formula !== undefined ? possibleSums(numbers).sums : [];
  return {
    sums: all.sums.map(inUnit),
    others: [...others, ...counted].map(inUnit),
    open: all.open,
    amounts: all.amounts,
  };
}

/** Whether a figure may be right: one of the sums, or more than is written where a row leaves its amount to an estimate. */
function mayBe(stated: number, { sums, others, open, amounts }: Sums): boolean {
  if (amounts === 0 || sums.length === 0) return true;
  return isOneOf(stated, [...sums, ...others]) || (open && sums.some((sum) => stated > sum));
}

/** What the cell states, in the unit of the column; empty when it states no sum. */
function statedReadings(cell: SnapshotCell, plan: Plan): number[] {
  if (cell.content.kind === "number") return [cell.content.value];
  const budget = parseBudget(cell.content, plan.budgetUnit);
  const { sums, amounts } = possibleSums([budget]);
  return amounts > 0 ? sums.map((million) => exact(million / MILLION_PER[plan.budgetUnit])) : [];
}

function writeOf(cell: SnapshotCell, value: number): Edit["write"] {
  return cell.content.kind === "number"
    ? { kind: "number", value, format: cell.content.format }
    : { kind: "number", value };
}
