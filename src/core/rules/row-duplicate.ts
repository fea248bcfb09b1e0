import { defineRule } from "../engine/define-rule";
import { rowEmptier } from "../plan/emptying-edits";
import { rowContents, type RowContent } from "../plan/row-content";
import { shownValue } from "../text/shown-value";

/** Rows that say the same in content, product, lead and deadline: the work would be counted twice. */
export const rowDuplicate = defineRule({
  id: "row-duplicate",
  scope: "plan",
  column: "activity",
  messages: { same: "warning" },
  check({ plan, snapshot }, report) {
    let emptying: ReturnType<typeof rowEmptier> | null = null;
    for (const [first, ...others] of groupsOf(rowContents(plan))) {
      if (!first || others.length === 0) continue;
      const all = [first, ...others];
      const empty = (emptying ??= rowEmptier(plan, snapshot));
      const fixes = others.map((other) => empty(first.row, other.row));
      const fix = fixes.every((edits) => edits !== null) ? { fix: fixes.flat() } : {};
      const data = {
        rows: all.map(({ row }) => row.sheetRows[0]!).join(", "),
        count: all.length,
        text: shownValue(first.row.activity ?? first.row.task ?? ""),
      };
      report("same", data, { at: all.flatMap(({ at }) => at), rowKey: others[0]!.row.key, ...fix });
    }
  },
});

function groupsOf(contents: readonly RowContent[]): Iterable<RowContent[]> {
  const groups = new Map<string, RowContent[]>();
  for (const content of contents) {
    const group = groups.get(content.key);
    if (group) group.push(content);
    else groups.set(content.key, [content]);
  }
  return groups.values();
}
