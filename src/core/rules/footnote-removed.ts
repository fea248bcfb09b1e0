import { defineRule } from "../engine/define-rule";

/** A footnote of the document stands among the rows, or its mark in a cell; it was left out of the reading. */
export const footnoteRemoved = defineRule({
  id: "footnote-removed",
  scope: "plan",
  messages: { line: "review", mark: "review" },
  check({ plan }, report) {
    const footnotes = plan.repairs.filter((repair) => repair.kind === "footnote-removed");
    for (const { rowKey, at, detail } of footnotes) if (rowKey === null) report("line", { text: detail }, { at });
    const marks = footnotes.filter((repair) => repair.rowKey !== null);
    if (marks.length === 0) return;
    report(
      "mark",
      { count: marks.length },
      { at: marks.flatMap((repair) => repair.at), rowKey: marks.length === 1 ? marks[0]!.rowKey : null },
    );
  },
});
