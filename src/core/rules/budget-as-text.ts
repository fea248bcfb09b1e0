import { MILLION_PER } from "../budget/money-unit";
import type { BudgetUnit } from "../budget/budget";
import type { Edit } from "../engine/edit";
import { defineRule } from "../engine/define-rule";
import { cellAt } from "../grid/content-at";
import type { SheetSnapshot } from "../grid/snapshot";
import type { PlanRow } from "../plan/plan";
import { fold } from "../text/fold";

/** A sum is typed as text, so that Excel's SUM leaves it out. */
export const budgetAsText = defineRule({
  id: "budget-as-text",
  scope: "row",
  column: "budget",
  messages: { number: "review", withWords: "review" },
  group: { number: 4, withWords: 4 },
  check({ plan, row, snapshot }, report) {
    const budget = row.budgetParsed;
    if (budget.kind !== "number" || !budget.asText || row.inherited.includes("budget")) return;
    if (budget.doubt !== null && budget.doubt !== "tentative") return;
    const { text, millionVnd } = budget;
    const fix = isBareSum(text) ? fixOf(row, snapshot, millionVnd, plan.budgetUnit) : null;
    if (fix) report("number", { text, value: inUnit(millionVnd, plan.budgetUnit) }, { fix: [fix] });
    else report("withWords", { text, value: inUnit(millionVnd, plan.budgetUnit) });
  },
});

/** Nothing but a figure and the words of its unit: a number loses nothing of it. */
function isBareSum(text: string): boolean {
  return /^[\d.,\s]+(?:(?:ty|ti|trieu|tr|trd|nghin|ngan|dong|d|vnd|₫)[.\s]*)*$/.test(fold(text));
}

function inUnit(millionVnd: number, unit: BudgetUnit): number {
  return Math.round((millionVnd / MILLION_PER[unit]) * 1e6) / 1e6;
}

/** Null where the sum does not stand in one cell of its own. */
function fixOf(row: PlanRow, snapshot: SheetSnapshot, millionVnd: number, unit: BudgetUnit): Edit | null {
  const [at, ...more] = row.cells.budget ?? [];
  if (at === undefined || more.length > 0) return null;
  const cell = cellAt(snapshot, at);
  if (cell?.content.kind !== "text" || cell.formula !== undefined) return null;
  const value = inUnit(millionVnd, unit);
  const format = Number.isInteger(value) ? "#,##0" : "#,##0.######";
  return { at, expect: cell.content, write: { kind: "number", value, format } };
}
