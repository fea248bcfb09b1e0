import { defineRule } from "../engine/define-rule";

/** The reference line of the title still has a blank where the plan's number or date belongs. */
export const titlePlaceholder = defineRule({
  id: "title-placeholder",
  scope: "plan",
  messages: { number: "warning", date: "warning", numberAndDate: "warning" },
  check({ plan }, report) {
    const { placeholders, lines } = plan.title;
    for (const at of new Set(placeholders.map((placeholder) => placeholder.at))) {
      const parts = placeholders.filter((placeholder) => placeholder.at === at).map((placeholder) => placeholder.part);
      const text = lines.find((line) => line.at === at)?.text ?? lines.at(-1)?.text ?? "";
      const both = parts.includes("number") && parts.includes("date");
      report(both ? "numberAndDate" : parts.includes("number") ? "number" : "date", { text }, { at: [at] });
    }
  },
});
