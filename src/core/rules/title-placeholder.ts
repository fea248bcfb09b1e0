import { defineRule } from "../engine/define-rule";
import { contentAt } from "../grid/content-at";
import { shownText } from "../grid/snapshot";
import { foldSpace } from "../text/fold";

/** The reference line of the title still has a blank where the plan's number or date belongs. */
export const titlePlaceholder = defineRule({
  id: "title-placeholder",
  scope: "plan",
  messages: { number: "warning", date: "warning", numberAndDate: "warning" },
  check({ plan, snapshot }, report) {
    const { placeholders } = plan.title;
    for (const at of new Set(placeholders.map((placeholder) => placeholder.at))) {
      const parts = placeholders.filter((placeholder) => placeholder.at === at).map((placeholder) => placeholder.part);
      const text = openLine(shownText(contentAt(snapshot, at) ?? undefined));
      const both = parts.includes("number") && parts.includes("date");
      report(both ? "numberAndDate" : parts.includes("number") ? "number" : "date", { text }, { at: [at] });
    }
  },
});

/** The line of a title cell that speaks of number and date; the whole cell where none does. */
function openLine(text: string): string {
  const lines = text.split("\n");
  return foldSpace(lines.find((line) => /số|ngày/iu.test(line.normalize("NFC"))) ?? text);
}
