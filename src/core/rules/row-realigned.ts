import { defineRule } from "../engine/define-rule";
import type { Field, Plan } from "../plan/plan";

/** The cells of a row stand in other columns than their content belongs to; they were read by content. */
export const rowRealigned = defineRule({
  id: "row-realigned",
  scope: "plan",
  messages: { realigned: "warning" },
  check({ plan }, report) {
    for (const { kind, at, rowKey, fields } of plan.repairs) {
      if (kind !== "row-realigned") continue;
      const columns = fields.map((field) => labelOf(field, plan)).filter((label) => label !== "");
      report("realigned", { columns: columns.join(", ") }, { at, rowKey });
    }
  },
});

/** The column's label as the sheet itself has it; the one assignment column stands for the lead. */
function labelOf(field: Field, plan: Plan): string {
  const own = plan.columns.find((column) => column.field === field);
  const assignment = field === "lead" ? plan.columns.find((column) => column.field === "assignment") : undefined;
  return (own ?? assignment)?.label ?? "";
}
