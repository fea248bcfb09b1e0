import { defineRule } from "../engine/define-rule";

/** A row was cut in two by a page break of the document it came from; its halves were joined for reading. */
export const pageBreakJoined = defineRule({
  id: "page-break-joined",
  scope: "plan",
  messages: { joined: "review" },
  check({ plan }, report) {
    for (const { kind, at, rowKey, detail } of plan.repairs) {
      if (kind === "page-break-joined") report("joined", { rows: detail.replaceAll("+", ", ") }, { at, rowKey });
    }
  },
});
