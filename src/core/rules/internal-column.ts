import { defineRule } from "../engine/define-rule";

/** A column that is for the office's own eyes stands in a sheet that is about to be issued. */
export const internalColumn = defineRule({
  id: "internal-column",
  scope: "plan",
  messages: { internal: "review" },
  check({ plan }, report) {
    for (const { field, label, at } of plan.columns)
      if (field === "internal") report("internal", { label }, { at: [at] });
  },
});
