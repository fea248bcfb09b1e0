import { isoFromSerial } from "../deadline/calendar";
import type { IsoDate } from "../deadline/deadline";
import { dateShapeOf } from "../deadline/number-cell";
import { swapped, swappedDates, type DateColumn, type StoredDate } from "../deadline/swapped-dates";
import { defineRule, type RuleContext } from "../engine/define-rule";
import type { A1 } from "../grid/address";
import { contentAt } from "../grid/content-at";

/** Excel may have changed day and month of a deadline over: typed 05/3/2024, stored the 3rd of May. */
export const dateMaybeSwapped = defineRule({
  id: "date-maybe-swapped",
  scope: "plan",
  column: "deadline",
  messages: { column: "warning", cell: "warning" },
  check(context, report) {
    const verdict = swappedDates(dateColumn(context), context.plan.title.date);
    const [first] = verdict.column;
    if (first)
      report(
        "column",
        { ...readings(first), count: verdict.column.length },
        { at: verdict.column.map(({ at }) => at) },
      );
    for (const cell of verdict.cells) report("cell", readings(cell), { at: [cell.at] });
  },
});

/** What the deadline cells of the table hold, each once. */
function dateColumn({ plan, snapshot }: RuleContext): DateColumn {
  const seen = new Set<A1>();
  const stored: StoredDate[] = [];
  let textDates = 0;
  for (const row of plan.rows) {
    for (const at of row.cells.deadline ?? []) {
      if (seen.has(at)) continue;
      seen.add(at);
      const content = contentAt(snapshot, at);
      if (content?.kind === "number" && dateShapeOf(content.format)?.day === true) {
        const date = isoFromSerial(content.value, snapshot.date1904);
        if (date !== null) stored.push({ at, date });
      } else if (content?.kind === "text" && isLateDay(content.text)) textDates++;
    }
  }
  return { stored, textDates };
}

/** "15/11/2024": a day after the 12th, so that a month-first Excel leaves it text. Words around it would have kept it text anyway. */
function isLateDay(text: string): boolean {
  const match = /^\s*(\d{1,2})\s?[/.-]\s?(\d{1,2})(?:\s?[/.-]\s?(?:20)?\d\d)?\s*$/.exec(text);
  return (
    match !== null && Number(match[1]) > 12 && Number(match[1]) <= 31 && Number(match[2]) >= 1 && Number(match[2]) <= 12
  );
}

function readings({ date }: StoredDate): { readonly stored: string; readonly other: string } {
  return { stored: shownDay(date), other: shownDay(swapped(date)) };
}

const shownDay = (date: IsoDate): string => date.split("-").reverse().join("/");
