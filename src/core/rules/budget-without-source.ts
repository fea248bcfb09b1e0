import { namesSource, statesSource } from "../budget/stated-source";
import { defineRule, type RuleContext } from "../engine/define-rule";
import { a1, parseA1 } from "../grid/address";
import { contentAt } from "../grid/content-at";
import { shownText } from "../grid/snapshot";
import type { PlanRow } from "../plan/plan";

/**
 * From here on, in million đồng, a reviewer asks where a sum comes from: one tỷ is also where a purchase may no longer be awarded
 * directly (Nghị định 63/2014/NĐ-CP, điều 54). Smaller sums usually come out of the office's regular budget.
 */
const LARGE_SUM = 1000;

/** A large sum, and neither its cell, a source column nor a note of the sheet says what it is paid from. */
export const budgetWithoutSource = defineRule({
  id: "budget-without-source",
  scope: "plan",
  column: "budget",
  messages: { large: "review" },
  group: { large: 4 },
  check(context, report) {
    const { plan } = context;
    // A sentence answers for every row, and is looked for once.
    if (statesSource(plan)) return;
    for (const row of plan.rows) {
      const budget = row.budgetParsed;
      if (budget.kind !== "number" || budget.millionVnd < LARGE_SUM || row.inherited.includes("budget")) continue;
      // Whether it is large has to be settled first (budget-ambiguous).
      if (budget.doubt !== null) continue;
      if (namesSource(budget.text) || sourceBeside({ ...context, row })) continue;
      const at = row.anchors.budget;
      report(
        "large",
        { text: budget.text, a: budget.millionVnd },
        { at: at === undefined ? [] : [at], rowKey: row.key },
      );
    }
  },
});

/** Any words in a source column, or a source named in a note column, on the lines of the row. */
function sourceBeside({ plan, row, snapshot }: RuleContext & { readonly row: PlanRow }): boolean {
  return plan.columns.some(({ field, at }) => {
    const col = field === "budget-source" || field === "note" ? parseA1(at)?.col : undefined;
    if (col === undefined) return false;
    return row.sheetRows.some((sheetRow) => {
      const text = shownText(contentAt(snapshot, a1(sheetRow, col)) ?? undefined);
      return field === "budget-source" ? /\p{L}/u.test(text) : namesSource(text);
    });
  });
}
