import type { Budget, BudgetDoubt } from "../budget/budget";
import { defineRule } from "../engine/define-rule";
import { contentAt } from "../grid/content-at";

type MessageId =
  "numeric" | "text" | "unit" | "several" | "share" | "negative" | "currency" | "date" | "confirm" | "notMoney";

/** A sum can be read in two ways, or in none. */
export const budgetAmbiguous = defineRule<MessageId>({
  id: "budget-ambiguous",
  scope: "row",
  column: "budget",
  messages: {
    numeric: "warning",
    text: "review",
    unit: "review",
    several: "review",
    share: "review",
    negative: "warning",
    currency: "warning",
    date: "warning",
    confirm: "review",
    notMoney: "warning",
  },
  check({ row, snapshot }, report) {
    const budget = row.budgetParsed;
    const doubt = doubtOf(budget);
    if (doubt === null || row.inherited.includes("budget")) return;
    const [cell] = row.cells.budget ?? [];
    // A stored 12.5 is a number with a question; only 6.4 and the like are as likely the other reading.
    const isStored = budget.kind === "ambiguous" && cell !== undefined && contentAt(snapshot, cell)?.kind === "number";
    const { text } = budget;
    const [a, b] = readingsOf(budget);
    if (!READ_TWICE.has(doubt)) report(MESSAGE_OF[doubt], { text });
    else if (a === undefined) report("notMoney", { text });
    else if (b !== undefined) report(isStored ? "numeric" : "text", { text, a, b });
    else report(doubt === "unit-slip" ? "unit" : "confirm", { text, a });
  },
});

/** Doubts about which figure is meant. */
const READ_TWICE: ReadonlySet<BudgetDoubt> = new Set([
  "decimal-or-thousands",
  "unit-slip",
  "misread",
  "computed",
  "tentative",
]);

/** The other doubts leave no figure to choose. */
const MESSAGE_OF: Readonly<Record<BudgetDoubt, MessageId>> = {
  "decimal-or-thousands": "text",
  "unit-slip": "unit",
  misread: "confirm",
  computed: "confirm",
  tentative: "confirm",
  range: "several",
  bound: "several",
  several: "several",
  "per-unit": "share",
  negative: "negative",
  currency: "currency",
  date: "date",
  "not-money": "notMoney",
  abbreviation: "notMoney",
};

/** "Dự kiến 50 triệu" is clear enough: every sum of a plan is an estimate. */
function doubtOf(budget: Budget): BudgetDoubt | null {
  if (budget.kind === "ambiguous") return budget.doubt;
  return budget.kind === "number" && budget.doubt !== "tentative" ? budget.doubt : null;
}

/** Million đồng. "6.400" is taken for 6400; its other reading is a thousandth of it, as its point would be a decimal one. */
function readingsOf(budget: Budget): readonly number[] {
  if (budget.kind === "ambiguous") return budget.readings;
  if (budget.kind !== "number") return [];
  const { millionVnd, doubt } = budget;
  return doubt === "decimal-or-thousands" ? [millionVnd, otherReading(millionVnd, budget.asText)] : [millionVnd];
}

function otherReading(millionVnd: number, asText: boolean): number {
  const other = asText ? millionVnd / 1000 : millionVnd * 1000;
  return Math.round(other * 1e6) / 1e6;
}
