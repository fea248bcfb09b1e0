import { defineRule } from "../engine/define-rule";
import { foldSpace } from "../text/fold";
import { productFault } from "../text/product-fault";

/** So many rows with the same weakness are the table's, and one finding. */
const WHOLE_TABLE = 4;

/** A product that nobody can check: a bare "Văn bản", the work itself ("Nâng cấp phần mềm"), a praised outcome. */
export const productUnverifiable = defineRule({
  id: "product-unverifiable",
  scope: "row",
  column: "product",
  messages: { bare: "review", action: "review", outcome: "review" },
  group: { bare: WHOLE_TABLE, action: WHOLE_TABLE, outcome: WHOLE_TABLE },
  check({ row }, report) {
    if (row.product === null || row.inherited.includes("product")) return;
    const fault = productFault(row.product);
    if (fault !== null) report(fault, { text: foldSpace(row.product) });
  },
});
