import type { Bound } from "./deadline";
import { BOUND_STARTS, boundWordsAt } from "./bound-words";
import { DAY_STARTS, dayCoreAt, englishMonthCoreAt } from "./core-day";
import { MONTH_STARTS, monthCoreAt, monthsCoreAt, quarterCoreAt } from "./core-month";
import { bareMonthCoreAt } from "./core-number-list";
import { tetCoreAt, YEAR_STARTS, yearCoreAt } from "./core-year";
import { afterRangeSign, type Core, type Entry } from "./entry";
import { PORTION_STARTS, portionCoreAt } from "./portion";
import type { Point } from "./time-point";
import { afterWords, isMark, type Tokens } from "./tokens";
import { afterAny, phrases } from "./phrases";

const EVERY_YEAR = phrases("hang nam", "moi nam", "cua moi nam", "cac nam");
const SINCE_NOW = phrases("tu nay cho den", "tu nay den", "tu nay toi");
const BEFORE_RANGE_END = phrases("truoc", "khoang");
const ONWARDS = phrases("tro di", "ve sau", "tro ve sau");
const GUESS = phrases("du kien", "tam tinh");
const OUTLOOK = phrases("dinh huong", "tầm nhin", "tam nhin");
const TO_YEAR = phrases("den nam", "den", "nam");
const YEARS = phrases("nhung nam", "cac nam");
const TO_COME = phrases("tiep theo", "ke tiep", "sau do", "sau", "toi");

/** A time fixed in the calendar, as the text names it; years are still open. */
export interface DatedPart {
  readonly type: "dated";
  readonly entries: readonly Entry[];
  readonly bound: Bound | null;
  /** "sau tháng 6": from its end on. */
  readonly after: boolean;
  readonly rough: boolean;
  /** "Ngày 15/11" without more: an event's day. */
  readonly named: boolean;
  /** "hằng năm" follows: the same time every year. */
  readonly yearly: boolean;
  /** "và những năm tiếp theo", "trở đi": no end. */
  readonly open: boolean;
}

/** Reads a dated text at `at`: bound words, then a day, month, quarter, half, year or a range of them. */
export function datedPartAt(tokens: Tokens, at: number): { part: DatedPart; next: number } | null {
  const sinceNow = afterAny(tokens, at, SINCE_NOW);
  const words = boundWordsAt(tokens, sinceNow === null ? at : sinceNow - 1);
  const core = coreAt(tokens, words.next, words.next > at);
  if (!core) return null;
  const ranged = rangeAt(tokens, core);
  const span = ranged ?? core;
  const hasRange = span.entries.some(({ to }) => to !== null);
  let bound: Bound | null = words.bound;
  // "Từ ... đến ..." names both ends; "trước 17 giờ ngày" leaves the day in.
  if (hasRange && bound === "from" && !words.after) bound = "on";
  if (words.hour && bound === "before") bound = "by";
  // "Trước cuối tháng 6": the end of the month is the limit, not the 20th.
  if (bound === "before" && span.entries.some(({ from }) => isRoughEnd(from))) bound = "by";
  const tail = tailAt(tokens, span.next);
  if (tail.from && bound === null) bound = "from";
  const part: DatedPart = {
    type: "dated",
    entries: bound === "by" || bound === "before" ? span.entries.map(wholeEnd) : span.entries,
    bound,
    after: words.after,
    rough: words.rough || tail.rough,
    named: span.named && words.bound !== "before" && words.bound !== "by",
    yearly: tail.yearly,
    open: tail.open,
  };
  return { part, next: tail.next };
}

/** A core of any family. `led`: bound words stand before it. */
export function coreAt(tokens: Tokens, at: number, led: boolean): Core | null {
  const token = tokens[at];
  if (!token || token.kind === "mark" || token.kind === "break") return null;
  return (
    portionCoreAt(tokens, at) ??
    monthsCoreAt(tokens, at) ??
    dayCoreAt(tokens, at, led) ??
    bareMonthCoreAt(tokens, at) ??
    monthCoreAt(tokens, at) ??
    quarterCoreAt(tokens, at) ??
    tetCoreAt(tokens, at) ??
    yearCoreAt(tokens, at, led) ??
    englishMonthCoreAt(tokens, at)
  );
}

/** "Từ 15/3 đến hết tháng 6", "quý II - tháng 12/2024": a range whose ends each have their own words. */
function rangeAt(tokens: Tokens, core: Core): Core | null {
  const last = core.entries.at(-1);
  if (!last || last.to !== null || core.entries.length > 1) return null;
  const signed = afterRangeSign(tokens, core.next);
  if (signed === null) return null;
  const worded = tokens[core.next]?.kind === "word";
  const second = coreAt(tokens, (worded ? afterAny(tokens, signed, BEFORE_RANGE_END) : null) ?? signed, true);
  const to = second?.entries[0];
  if (!second || !to || to.to !== null || second.entries.length > 1) return null;
  // "Tháng 6/2024 - năm 2024" is no range; only "đến" reaches from a month to a year's end.
  if (!worded && to.from.unit !== last.from.unit && !(isFine(last.from) && isFine(to.from))) return null;
  // "Từ đầu năm đến cuối quý III": the ends are plain, though the words alone would be rough.
  const from = isRough(last.from, 1) ? { ...last.from, portion: null } : last.from;
  return {
    entries: [{ from, to: isRough(to.from, 3) ? { ...to.from, portion: null } : to.from }],
    next: second.next,
    named: true,
  };
}

const isFine = ({ unit }: Point): boolean => unit === "day" || unit === "month" || unit === "quarter";

/** "Đến cuối quý II" is "đến hết quý II". */
function wholeEnd(entry: Entry): Entry {
  const whole = (point: Point): Point => (isRoughEnd(point) ? { ...point, portion: null } : point);
  return { from: whole(entry.from), to: entry.to && whole(entry.to) };
}

const isRough = (point: Point, third: 1 | 3): boolean =>
  point.portion?.type === "rough" && point.portion.third === third;
const isRoughEnd = (point: Point): boolean => isRough(point, 3);

interface Tail {
  readonly next: number;
  readonly yearly: boolean;
  readonly open: boolean;
  readonly from: boolean;
  readonly rough: boolean;
}

function tailAt(tokens: Tokens, at: number): Tail {
  let next = at;
  let yearly = false;
  let open = false;
  let from = false;
  let rough = false;
  for (let read = 0; read < 4; read += 1) {
    const start = next;
    const every = afterAny(tokens, isMark(tokens, next, ",") ? next + 1 : next, EVERY_YEAR);
    if (every !== null) {
      yearly = true;
      next = every;
    }
    const onwards = afterAny(tokens, next, ONWARDS);
    if (onwards !== null) {
      from = true;
      open = true;
      next = onwards;
    }
    const years = afterYearsToCome(tokens, next);
    if (years !== null) {
      open = true;
      next = years;
    }
    next = afterOutlook(tokens, next) ?? next;
    const bracket = isMark(tokens, next, "(") ? next + 1 : next;
    const guess = afterAny(tokens, bracket, GUESS);
    if (guess !== null && (bracket === next || isMark(tokens, guess, ")"))) {
      const ends = guess === tokens.length || tokens[guess]?.kind !== "word";
      if (ends) {
        rough = true;
        next = bracket === next ? guess : guess + 1;
      }
    }
    if (next === start) break;
  }
  return { next, yearly, open, from, rough };
}

/** "định hướng đến năm 2030", "tầm nhìn 2045": what the plan looks out on, not when the work ends. */
function afterOutlook(tokens: Tokens, at: number): number | null {
  const from = isMark(tokens, at, ",;") ? at + 1 : at;
  const and = afterWords(tokens, from, "va") ?? from;
  const outlook = afterAny(tokens, and, OUTLOOK);
  if (outlook === null) return null;
  const year = afterAny(tokens, outlook, TO_YEAR) ?? outlook;
  return tokens[year]?.kind === "num" ? year + 1 : null;
}

/** "và những năm tiếp theo", ", các năm sau". */
function afterYearsToCome(tokens: Tokens, at: number): number | null {
  const from = isMark(tokens, at, ",;") ? at + 1 : at;
  const and = afterWords(tokens, from, "va") ?? from;
  const years = afterAny(tokens, and, YEARS);
  return years === null ? null : afterAny(tokens, years, TO_COME);
}

/** First words of dated texts, but for numbers, English months and misspelt words. */
export const DATED_STARTS: readonly string[] = [
  ...BOUND_STARTS,
  ...DAY_STARTS,
  ...MONTH_STARTS,
  ...PORTION_STARTS,
  ...YEAR_STARTS,
  ...SINCE_NOW.keys(),
];
