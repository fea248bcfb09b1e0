import { addDays, addWorkingDays, firstOfMonth, isIsoDate, lastOfMonth } from "./calendar";
import type { ConditionalPart } from "./conditional-part";
import type { ConditionalDeadline, IsoDate, RecurringDeadline, ReferenceDeadline } from "./deadline";
import type { RecurringPart } from "./recurring-part";
import type { ReferencePart } from "./reference-part";
import type { SessionPart } from "./session-part";
import { spanOfPoint } from "./time-point";
import type { Tokens } from "./tokens";
import { fold } from "../text/fold";

const OPEN = { start: null, end: null, bound: null, impossible: false, suspicion: null } as const;

/** Continuous work fills the plan year; a yearly turn without a month is no better than the year itself. */
export function recurringDeadline(part: RecurringPart, text: string, planYear: number): RecurringDeadline {
  return {
    ...OPEN,
    text,
    kind: "recurring",
    frequency: part.frequency,
    start: `${planYear}-01-01`,
    end: `${planYear}-12-31`,
    bound: part.bound,
    vagueness:
      part.frequency === null ? "no-frequency" : part.frequency <= 1 && isYearlyWord(text) ? "year-only" : null,
    ...(part.slip ? { slip: part.slip } : {}),
  };
}

/** "Hằng năm" says no more than "Năm 2024"; "01 lần/năm" counts. */
const isYearlyWord = (text: string): boolean => !/\blan\b/.test(fold(text));

export function referenceDeadline(part: ReferencePart, text: string): ReferenceDeadline {
  const vagueness = part.reference === null ? "reference-unnamed" : "reference-named";
  return { ...OPEN, text, kind: "by-reference", reference: part.reference, vagueness };
}

/** A condition; resolved where its days run from a known day, or from the issue of the plan itself. */
export function conditionalDeadline(
  part: ConditionalPart,
  text: string,
  plain: string,
  tokens: Tokens,
  planYear: number,
  issueDate: IsoDate | null,
): ConditionalDeadline {
  const anchor = anchorText(part, plain, tokens);
  const from = part.days === null ? null : anchorDay(part, anchor, planYear, issueDate);
  const end =
    from === null || part.days === null
      ? null
      : part.working
        ? addWorkingDays(from, part.days)
        : addDays(from, part.days);
  return {
    ...OPEN,
    text,
    kind: "conditional",
    anchor,
    days: part.days,
    start: end === null ? null : from,
    end,
    bound: end === null ? null : "by",
    vagueness: end !== null ? null : part.days === null ? "conditional" : "relative",
  };
}

function anchorText(part: ConditionalPart, plain: string, tokens: Tokens): string | null {
  const first = tokens[part.anchorFrom];
  const last = tokens[part.anchorTo - 1];
  if (!first || !last || part.anchorTo <= part.anchorFrom) return null;
  const text = plain.slice(first.at, last.end).replace(/[\s.,;:]+$/, "");
  return /[\p{L}\p{N}]/u.test(text) ? text : null;
}

function anchorDay(
  part: ConditionalPart,
  anchor: string | null,
  planYear: number,
  issueDate: IsoDate | null,
): IsoDate | null {
  const point = part.anchorDay?.entries[0]?.from;
  if (point) return spanOfPoint(point, planYear, planYear).start;
  if (anchor === null || issueDate === null || !isIsoDate(issueDate)) return null;
  const folded = fold(anchor).replace(/[.,;:]+$/, "");
  // "(ngày) ban hành (Kế hoạch này)", "ngày ký", "Kế hoạch này được ban hành": this plan, and no other document.
  return /^(?:ngay )?(?:ky|ban hanh|ky ban hanh)(?: (?:ke hoach|ke hoach nay))?$|^(?:ngay )?ke hoach nay (?:duoc |co hieu luc|ban hanh)/.test(
    folded,
  )
    ? issueDate
    : null;
}

/** Sessions are held around July and December; before one means before its usual month. */
const SEASONS = {
  first: { from: [1, 1], to: [3, 31] },
  middle: { from: [6, 15], to: [7, 31] },
  last: { from: [11, 15], to: [12, 31] },
} as const;

export function sessionDeadline(part: SessionPart, text: string, planYear: number): ConditionalDeadline {
  const year = part.year ?? planYear;
  const base = { ...OPEN, text, kind: "conditional", anchor: text, days: null, vagueness: "conditional" } as const;
  if (part.season === null || Math.abs(year - planYear) > 30) return base;
  const { from, to } = SEASONS[part.season];
  if (part.bound === "before") {
    const end = lastOfMonth(year, part.season === "middle" ? 6 : part.season === "last" ? 11 : 1);
    const first = year < planYear ? year : planYear;
    return { ...base, start: firstOfMonth(first, 1), end, bound: "before" };
  }
  if (part.bound === "from") return { ...base, start: addDays(lastOfMonth(year, to[0]), 1), end: null, bound: "from" };
  const day = (month: number, date: number): IsoDate => addDays(firstOfMonth(year, month), date - 1);
  return { ...base, start: day(from[0], from[1]), end: day(to[0], to[1]), bound: "on" };
}
