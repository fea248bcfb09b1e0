import { defineRule } from "../engine/define-rule";
import { hasColumns } from "../plan/has-column";
import { rowContents } from "../plan/row-content";

/** Shorter tasks ("Kiểm tra") begin many an activity by chance. */
const FEWEST_WORDS = 4;

/** The activity says the task over again instead of how it is done. */
export const activityRepeatsTask = defineRule({
  id: "activity-repeats-task",
  scope: "plan",
  column: "activity",
  messages: { same: "review", begins: "review" },
  check({ plan }, report) {
    if (!hasColumns(plan, "task", "activity")) return;
    for (const { row, task, activity, at } of rowContents(plan)) {
      if (row.task === null || task.length < FEWEST_WORDS || activity.length < task.length) continue;
      if (!task.every((word, i) => activity[i] === word)) continue;
      report(activity.length === task.length ? "same" : "begins", {}, { at, rowKey: row.key });
    }
  },
});
