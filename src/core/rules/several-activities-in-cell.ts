import { defineRule } from "../engine/define-rule";
import { countListItems } from "../text/list-items";
import { labelsInside } from "../text/ordinal";

/** One cell holds several activities, which then share one product, lead and deadline. */
export const severalActivitiesInCell = defineRule({
  id: "several-activities-in-cell",
  scope: "row",
  column: "activity",
  messages: { labelled: "warning", listed: "review" },
  check({ row }, report) {
    if (row.activity === null || row.inherited.includes("activity")) return;
    const labels = labelsInside(row.activity, "activity").length;
    if (labels > 1) report("labelled", { count: labels });
    else {
      const items = countListItems(row.activity);
      if (items > 1) report("listed", { count: items });
    }
  },
});
