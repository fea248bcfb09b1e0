import { datedPartsOf, isLimit } from "../deadline/dated-times";
import type { Deadline } from "../deadline/deadline";
import { namedYears } from "../deadline/named-years";
import { defineRule } from "../engine/define-rule";
import type { PlanRow } from "../plan/plan";
import { fold } from "../text/fold";

/** A deadline lies outside the plan's year, or the work is for one year and its product for another. */
export const deadlineOutsideYear = defineRule({
  id: "deadline-outside-year",
  scope: "row",
  column: "deadline",
  messages: { before: "warning", after: "warning", reportAfterYear: "review", productYear: "review" },
  check({ plan, row }, report) {
    const { year } = plan;
    if (year === null) return;
    const otherYear = productYear(row, year);
    if (otherYear !== null) report("productYear", { year, other: otherYear }, { field: "product" });
    if (row.inherited.includes("deadline")) return;
    for (const part of timesOf(row.deadlineParsed)) {
      const side = sideOf(part, year);
      if (side === null) continue;
      const isReport = side === "after" && (part.end ?? "") <= `${year + 1}-03-31` && REPORT.test(wordsOf(row));
      report(isReport ? "reportAfterYear" : side, { text: part.text, year });
      return;
    }
  },
});

/** Recurring work may say its year too: "Thường xuyên năm 2023". */
function timesOf(deadline: Deadline): Deadline[] {
  if (deadline.kind === "recurring") return [deadline];
  if (deadline.kind === "mixed") return deadline.parts.flatMap(timesOf);
  return datedPartsOf(deadline);
}

/** A span that the year is part of is inside it, however long; a limit is where its last day is. */
function sideOf(deadline: Deadline, year: number): "before" | "after" | null {
  const { start, end, kind } = deadline;
  if (end !== null && end < `${year}-01-01`) return "before";
  const first = isLimit(deadline) && kind !== "multi-year" ? end : start;
  return first !== null && first > `${year}-12-31` ? "after" : null;
}

/** Reports on the year are due in the first months after it. */
const REPORT = /bao cao|tong ket|quyet toan|danh gia|so ket|cham diem|chi so/;

function wordsOf({ task, activity, product }: PlanRow): string {
  return fold([activity ?? task ?? "", product ?? ""].join(" "));
}

const PLANNING = /ke hoach|du tru|du toan|chuong trinh/;

/** "Dự trù kinh phí năm 2024" with the product "Dự toán năm 2025": the other year. Only planning for one year, so that an account of the last year beside a plan for the next is no fault. */
function productYear({ activity, product, inherited }: PlanRow, year: number): number | null {
  if (activity === null || product === null || inherited.includes("product")) return null;
  if (!PLANNING.test(fold(activity)) || !PLANNING.test(fold(product))) return null;
  const [own, ...more] = namedYears(activity);
  const [other, ...others] = namedYears(product);
  return own === year && more.length === 0 && other !== undefined && others.length === 0 && other !== year
    ? other
    : null;
}
