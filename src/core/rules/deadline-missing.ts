import { defineRule } from "../engine/define-rule";

/** An activity has no deadline, nor does a merged cell above give it one. */
export const deadlineMissing = defineRule({
  id: "deadline-missing",
  scope: "row",
  column: "deadline",
  messages: { missing: "error", placeholder: "error", mergePossible: "review" },
  check({ row }, report) {
    if (row.anchors.deadline === undefined || row.inherited.includes("deadline")) return;
    if (row.activity === null && row.task === null) return;
    if (row.deadline === null) {
      // A task with nothing at all beside it is no work yet: `task-without-activity` says so.
      if (row.activity === null && row.product === null && row.lead === null) return;
      report(row.mergePossible.includes("deadline") ? "mergePossible" : "missing");
    } else if (row.deadlineParsed.kind === "blank") {
      report("placeholder", { text: row.deadline });
    }
  },
});
