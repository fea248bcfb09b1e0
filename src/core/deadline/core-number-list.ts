import { monthCoreAt } from "./core-month";
import type { Slip } from "./deadline";
import { afterListSign, afterRangeSign, type Core, type Entry } from "./entry";
import { monthNumeralAt } from "./numerals";
import { dayPoint, monthPoint, type Point } from "./time-point";
import { isMark, numberAt, wordAt, type Tokens } from "./tokens";
import { mayAt, shortYearAt, yearNumberAt, yearSuffixAt, type YearSuffix } from "./year-suffix";
import { afterAny, phrases, type Phrases } from "./phrases";

const OF_MONTHS = phrases("cua cac", "cac", "cua");
const DAY = phrases("ngay");
const NO_UNIT = phrases();

/** Lists and ranges of bare numbers that share what follows them: days of one month, months of one year. */

const LONGEST_LIST = 40;

/** "15 tháng 11 năm 2024", "10 - 15/11/2024", "ngày 5, 15 và 25 tháng 6": days that share a month and a year. */
export function daysOfOneMonthAt(tokens: Tokens, at: number): Core | null {
  const list = numbersAt(tokens, at, DAY);
  if (!list) return null;
  const sign = isMark(tokens, list.next, "/,") ? list.next + 1 : list.next;
  const word = afterAny(tokens, sign, OF_MONTHS) ?? sign;
  if (wordAt(tokens, word) === "thang") return daysOfMonthsAt(tokens, list, word);
  if (!isMark(tokens, list.next, "/") || list.members.length < 2) return null;
  const month = monthNumeralAt(tokens, list.next + 1);
  if (!month) return null;
  const year = yearSuffixAt(tokens, month.next);
  const point = (day: number, slip: Slip | null): Point =>
    dayPoint(day, month.value, { year: year?.year ?? null, slip: slip ?? month.slip ?? year?.slip ?? null });
  return { entries: entriesOf(list, point), next: year?.next ?? month.next, named: false };
}

/** "15 tháng 11 năm 2024", "5, 15 và 25 tháng 6", "15 các tháng 3, 6, 9", "25 tháng cuối quý III": days of the months named. */
function daysOfMonthsAt(tokens: Tokens, list: NumberList, at: number): Core | null {
  const months = monthCoreAt(tokens, at);
  if (!months) return null;
  const named = months.entries.map(({ from, to }) => (to === null && from.unit === "month" ? from : null));
  // "20 tháng 3 - 15 tháng 4": the range goes on with a day of its own, which the caller reads.
  const known = named.filter((month) => month !== null);
  const first = known[0];
  if (!first || known.length < named.length) return firstMonthOnly(tokens, list, at);
  if (list.members.length > 1 && known.length > 1) return firstMonthOnly(tokens, list, at);
  const entries = known.flatMap((month) =>
    entriesOf(list, (day, slip) => dayPoint(day, month.month, { year: month.year, slip: slip ?? month.slip })),
  );
  return { entries, next: months.next, named: false };
}

/** The one month right behind the days, whatever follows it. */
function firstMonthOnly(tokens: Tokens, list: NumberList, at: number): Core | null {
  const month = monthNumeralAt(tokens, at + 1) ?? mayAt(tokens, at + 1);
  if (!month) return null;
  const year = yearSuffixAt(tokens, month.next);
  const entries = entriesOf(list, (day, slip) =>
    dayPoint(day, month.value, { year: year?.year ?? null, slip: slip ?? month.slip }),
  );
  return { entries, next: year?.next ?? month.next, named: false };
}

interface NumberList {
  readonly members: readonly { readonly value: number; readonly slip: Slip | null; readonly ranged: boolean }[];
  readonly next: number;
}

/** "5, 15 và 25", "10 - 15"; `units` may stand before each member. */
function numbersAt(tokens: Tokens, at: number, units: Phrases): NumberList | null {
  const first = numberAt(tokens, at);
  if (!first || first.figures > 2) return null;
  const members = [{ value: first.value, slip: first.slip, ranged: false }];
  let next = at + 1;
  while (members.length < LONGEST_LIST) {
    const range = afterRangeSign(tokens, next);
    const member = range ?? afterListSign(tokens, next);
    if (member === null) break;
    const from = afterAny(tokens, member, units) ?? member;
    const number = numberAt(tokens, from);
    if (!number || number.figures > 2) break;
    members.push({ value: number.value, slip: number.slip, ranged: range !== null });
    next = from + 1;
  }
  return { members, next };
}

function entriesOf(list: NumberList, point: (value: number, slip: Slip | null) => Point): Entry[] {
  const entries: Entry[] = [];
  for (const { value, slip, ranged } of list.members) {
    const last = entries.at(-1);
    if (ranged && last && last.to === null) entries[entries.length - 1] = { from: last.from, to: point(value, slip) };
    else entries.push({ from: point(value, slip), to: null });
  }
  return entries;
}

/** Months without their word: "11/2024", "3-5/2024", "6, 12/2024", "11.2024". */
export function bareMonthCoreAt(tokens: Tokens, at: number): Core | null {
  const list = numbersAt(tokens, at, NO_UNIT);
  if (!list) return null;
  const sign = tokens[list.next];
  if (!sign || !isMark(tokens, list.next, "/-.") || !numberAt(tokens, list.next + 1)) return null;
  const slash = sign.w === "/";
  if (!slash && (list.members.length > 1 || !sign.glued || !tokens[list.next + 1]?.glued)) return null;
  const year =
    yearNumberAt(tokens, list.next + 1, slash) ??
    (slash && list.members.length === 1 ? monthlessYear(tokens, list) : null);
  if (!year || isMark(tokens, year.next, "/")) return null;
  if (list.members.length > 1 && list.members.some(({ value }) => value < 1 || value > 12)) return null;
  const point = (value: number, slip: Slip | null): Point =>
    monthPoint(value, { year: year.year, slip: slip ?? year.slip });
  return { entries: entriesOf(list, point), next: year.next, named: false };
}

/** "11/24" can be no day of a month, so it is November 2024. */
function monthlessYear(tokens: Tokens, list: NumberList): YearSuffix | null {
  const month = list.members[0]?.value ?? 0;
  return month >= 1 && month <= 12 ? shortYearAt(tokens, list.next + 1) : null;
}
