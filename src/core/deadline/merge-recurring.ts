import { fold } from "../text/fold";
import type { PlacedDeadline } from "./combine-parts";
import type { Deadline, RecurringDeadline } from "./deadline";
import { strongest } from "./resolve-dated";

/**
 * Recurring parts of a cell become one: "Thường xuyên, báo cáo hằng quý" is quarterly. "Đột xuất" beside them adds nothing; a
 * year or a "từ ... đến ..." beside them says for how long; a time beside a yearly turn says when in the year.
 */
export function mergeRecurring(placed: readonly PlacedDeadline[]): PlacedDeadline[] {
  const merged: PlacedDeadline[] = [];
  const hasRecurring = placed.some(({ deadline }) => deadline.kind === "recurring");
  for (const item of placed) {
    if (hasRecurring && isBareSudden(item.deadline)) continue;
    const last = merged.at(-1);
    const one = last && joined(last, item);
    if (one) merged[merged.length - 1] = one;
    else merged.push(item);
  }
  return merged;
}

/** "Đột xuất" without a trigger. */
const isBareSudden = (deadline: Deadline): boolean =>
  deadline.kind === "conditional" && deadline.anchor === null && deadline.days === null;

function joined(last: PlacedDeadline, item: PlacedDeadline): PlacedDeadline | null {
  const work = last.deadline;
  const next = item.deadline;
  if (work.kind === "recurring" && fillsYear(work)) {
    if (next.kind === "recurring" && fillsYear(next)) return { ...last, deadline: oftener(work, next) };
    if (saysWhen(work, item)) return { ...last, deadline: timed(work, next) };
    if (frames(next, item)) return { ...last, deadline: framed(work, next) };
  }
  if (next.kind === "recurring" && work.kind === "year" && frames(work, last))
    return { ...item, deadline: framed(next, work) };
  return null;
}

/** Recurring work with days of its own ("Tháng 3, 6") is more than a frequency. */
const fillsYear = ({ start, end }: RecurringDeadline): boolean =>
  start?.slice(5) === "01-01" && end?.slice(5) === "12-31";

function oftener(one: RecurringDeadline, other: RecurringDeadline): RecurringDeadline {
  const better = (one.frequency ?? 0) >= (other.frequency ?? 0) ? one : other;
  const slip = strongest([one.slip, other.slip]);
  return { ...better, text: `${one.text}, ${other.text}`, ...(slip ? { slip } : {}) };
}

/** "Hằng năm, trước ngày 15/12", "hằng quý (tháng 3, 6, 9, 12)". */
function saysWhen(work: RecurringDeadline, { deadline, bracketed }: PlacedDeadline): boolean {
  if (deadline.start === null || deadline.impossible || deadline.kind === "mixed" || deadline.kind === "conditional")
    return false;
  if (deadline.kind === "recurring") return bracketed;
  return work.vagueness === "year-only" && deadline.kind !== "year" && deadline.kind !== "multi-year";
}

const timed = (work: RecurringDeadline, when: Deadline): RecurringDeadline => ({
  ...framed(work, when),
  bound: when.bound,
  vagueness: work.vagueness === "year-only" || work.vagueness === null ? when.vagueness : work.vagueness,
});

/** The span over which the work goes on: a year, or a range or "trong quý II" right behind it. */
function frames(deadline: Deadline, { bracketed, parted }: PlacedDeadline): boolean {
  if (deadline.impossible || deadline.start === null || deadline.end === null) return false;
  if (deadline.kind === "year") return deadline.bound === "on" || !parted;
  if (deadline.kind === "multi-year") return deadline.vagueness === null;
  if (bracketed) return false;
  if (!SPANS.has(deadline.kind) || parted || (deadline.kind === "date" && deadline.bound !== "on")) return false;
  return /^(?:tu|trong|den) /.test(fold(deadline.text));
}

const SPANS: ReadonlySet<Deadline["kind"]> = new Set(["date", "month", "quarter", "half-year"]);

const framed = (work: RecurringDeadline, frame: Deadline): RecurringDeadline => ({
  ...work,
  text: `${work.text} ${frame.text}`,
  start: frame.start,
  end: frame.end,
});
