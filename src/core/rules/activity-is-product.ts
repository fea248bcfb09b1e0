import { defineRule } from "../engine/define-rule";
import { documentNamed } from "../text/opening-words";

/** The activity names a document and no action: it belongs into the product column. */
export const activityIsProduct = defineRule({
  id: "activity-is-product",
  scope: "row",
  column: "activity",
  messages: { noAction: "review" },
  check({ row }, report) {
    if (row.activity === null || row.inherited.includes("activity")) return;
    const document = documentNamed(row.activity);
    if (document !== null) report("noAction", { document });
  },
});
