import { datedPartsOf } from "../deadline/dated-times";
import { defineRule } from "../engine/define-rule";

const DAY_MS = 86_400_000;
/** Fewer days than a working week and its weekend leave no time to do anything that a plan has only just asked for. */
const SHORT_NOTICE = 7;

/** A deadline was past when the plan was signed, or only days away. */
export const deadlineBeforeIssue = defineRule({
  id: "deadline-before-issue",
  scope: "row",
  column: "deadline",
  messages: { past: "warning", shortNotice: "review" },
  group: { shortNotice: 4 },
  check({ plan, row }, report) {
    const signed = plan.title.date;
    if (signed === null || row.inherited.includes("deadline")) return;
    for (const { end, text } of datedPartsOf(row.deadlineParsed)) {
      if (end === null) continue;
      // Before the plan's year: `deadline-outside-year` reports it.
      if (plan.year !== null && end < `${plan.year}-01-01`) continue;
      const days = Math.round((Date.parse(end) - Date.parse(signed)) / DAY_MS);
      if (days > SHORT_NOTICE) continue;
      const date = signed.split("-").reverse().join("/");
      if (days < 0) report("past", { text, date });
      else report("shortNotice", { text, date, days });
      return;
    }
  },
});
