import { likelyCostOf } from "../budget/likely-cost";
import { statesSourceForRest } from "../budget/stated-source";
import type { Report, RuleContext } from "../engine/define-rule";
import { defineRule } from "../engine/define-rule";
import { parseA1 } from "../grid/address";
import type { Plan, PlanRow } from "../plan/plan";
import { mergeIndex } from "../reader/merge-index";

type MessageId = "costsMoney" | "elsewhere" | "noColumn" | "noColumnLikely";

/**
 * An activity that costs money by its verb or product names no sum; or nothing says where the money of the others comes from. Most
 * activities of a reform plan cost nothing of their own, so a blank cell alone is never reported on its row.
 */
export const budgetMissing = defineRule<MessageId>({
  id: "budget-missing",
  scope: "plan",
  column: "budget",
  messages: { costsMoney: "warning", elsewhere: "review", noColumn: "review", noColumnLikely: "review" },
  check(context, report) {
    const { plan } = context;
    if (plan.columns.some(({ field }) => field === "budget")) reportBlankCells(context, report);
    else if (!statesSourceForRest(plan)) reportMissingColumn(plan, report);
  },
});

function reportBlankCells({ plan, snapshot }: RuleContext, report: Report<MessageId>): void {
  const label = plan.columns.find(({ field }) => field === "budget")!;
  const col = parseA1(label.at)?.col;
  const merges = mergeIndex(snapshot.merges, col === undefined ? [] : [col]);
  let count = 0;
  let likely = 0;
  for (const row of plan.rows) {
    const at = row.anchors.budget;
    const place = at === undefined ? null : parseA1(at);
    if (!place || row.budgetParsed.kind !== "blank" || !beginsWork(row)) continue;
    // One sum for several rows, in a merged cell.
    if (merges.coveredFromAbove(place.row, place.col)) continue;
    count++;
    const phrase = likelyCostOf(row);
    if (phrase === null) continue;
    likely++;
    report("costsMoney", { phrase }, { at: [at!], rowKey: row.key });
  }
  if (count > likely && !statesSourceForRest(plan)) report("elsewhere", { count, likely }, { at: [label.at] });
}

function reportMissingColumn(plan: Plan, report: Report<MessageId>): void {
  const likely = plan.rows.filter((row) => beginsWork(row) && likelyCostOf(row) !== null).length;
  const at = plan.columns.slice(0, 1).map((column) => column.at);
  if (likely > 0) report("noColumnLikely", { likely }, { at });
  else report("noColumn", {}, { at });
}

/** The row brings an activity (or a task without one) of its own: a second product of the activity above costs nothing again. */
function beginsWork(row: PlanRow): boolean {
  if (row.activity !== null) return !row.inherited.includes("activity");
  return row.task !== null && !row.inherited.includes("task");
}
