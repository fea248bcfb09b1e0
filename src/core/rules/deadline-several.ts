import { isDated, isLimit } from "../deadline/dated-times";
import type { Deadline } from "../deadline/deadline";
import { defineRule } from "../engine/define-rule";
import type { A1 } from "../grid/address";
import type { PlanRow } from "../plan/plan";
import { unclosedBrackets } from "../text/vietnamese";

/** A deadline cell holds two whole deadlines, and nobody can tell which work each belongs to. */
export const deadlineSeveral = defineRule({
  id: "deadline-several",
  scope: "plan",
  column: "deadline",
  messages: { several: "review", split: "review" },
  check({ plan }, report) {
    const cutFrom = new Map<A1, PlanRow>();
    for (const row of plan.rows) {
      const [at] = row.cells.deadline ?? [];
      if (at === undefined || row.inherited.includes("deadline")) continue;
      const upper = cutFrom.get(at);
      const pair = severalIn(row);
      if (upper) report("split", { a: upper.deadline ?? "", b: row.deadline ?? "" }, { at: [at], rowKey: row.key });
      else if (pair) report("several", { a: pair[0], b: pair[1] }, { at: [at], rowKey: row.key });
      if (row.repairs.includes("garbled-split")) cutFrom.set(at, row);
    }
  },
});

/** The first two whole deadlines of a cell, or null. */
function severalIn(row: PlanRow): readonly [string, string] | null {
  const deadline = row.deadlineParsed;
  if (deadline.kind === "recurring") return turnsOfActivities(row, deadline.frequency);
  if (deadline.kind !== "mixed") return null;
  const whole = deadline.parts.filter((part) => !isBracketed(part, deadline.text));
  const dated = whole.filter(isDated);
  const [first, second] = dated;
  if (first && second && !narrows(first, second) && !narrows(second, first)) return [first.text, second.text];
  const other = whole.find((part) => part !== first && standsAlone(part, deadline.text));
  return first && other ? inOrder(first, other, deadline.text) : null;
}

/** "Quý II/2024 (sau khi ...)": a remark on the deadline before it. */
function isBracketed(part: Deadline, text: string): boolean {
  const at = text.indexOf(part.text);
  return at > 0 && unclosedBrackets(text.slice(0, at)) > 0;
}

/** "Quý II/2024, trước ngày 15/6": the second says when within the first. */
function narrows(inner: Deadline, outer: Deadline): boolean {
  if (inner.end === null || outer.end === null || outer.start === null) return false;
  const from = isLimit(outer) ? outer.end : outer.start;
  return inner.end >= from && inner.end <= outer.end;
}

/** A condition or reference that begins like a cell of its own: a capital letter, or a line of its own. */
function standsAlone(part: Deadline, text: string): boolean {
  if (part.kind !== "conditional" && part.kind !== "by-reference") return false;
  const at = text.indexOf(part.text);
  return at >= 0 && (/^\p{Lu}/u.test(part.text) || /(?:^|\n)[\s+•-]*$/u.test(text.slice(0, at)));
}

function inOrder(one: Deadline, other: Deadline, text: string): readonly [string, string] {
  return text.indexOf(one.text) <= text.indexOf(other.text) ? [one.text, other.text] : [other.text, one.text];
}

/** Two labelled activities in one cell, two dates on two lines beside them. */
function turnsOfActivities(
  { activities, deadlineParsed: { text } }: PlanRow,
  frequency: number | null,
): readonly [string, string] | null {
  const lines = text.split(/[\n;]/).map((line) => line.trim());
  const [a, b] = lines.filter((line) => line !== "");
  return activities >= 2 && frequency === activities && a !== undefined && b !== undefined ? [a, b] : null;
}
