import { defineRule } from "../engine/define-rule";
import { comparableWords } from "../text/comparable-words";

/** Shorter tasks ("Kiểm tra") begin many an activity by chance. */
const FEWEST_WORDS = 4;

/** The activity says the task over again instead of how it is done. */
export const activityRepeatsTask = defineRule({
  id: "activity-repeats-task",
  scope: "row",
  column: "activity",
  messages: { same: "review", begins: "review" },
  check({ row }, report) {
    if (row.task === null || row.activity === null || row.inherited.includes("activity")) return;
    const task = comparableWords(row.task);
    const activity = comparableWords(row.activity);
    if (task.length < FEWEST_WORDS) return;
    if (task.join(" ") === activity.join(" ")) report("same");
    else if (activity.length > task.length && task.every((word, i) => activity[i] === word)) report("begins");
  },
});
