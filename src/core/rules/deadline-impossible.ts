import { defineRule } from "../engine/define-rule";

/** A deadline names a time that the calendar does not have ("31/9/2024", "Quý V", "Tháng 6/2204"), or ends before it begins. */
export const deadlineImpossible = defineRule({
  id: "deadline-impossible",
  scope: "row",
  column: "deadline",
  messages: { impossible: "error", meant: "error" },
  check({ row }, report) {
    const { impossible, suspicion, text } = row.deadlineParsed;
    if (!impossible || row.inherited.includes("deadline")) return;
    if (suspicion === null) report("impossible", { text });
    else report("meant", { text, meant: suspicion });
  },
});
