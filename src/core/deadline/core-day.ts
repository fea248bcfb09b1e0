import { daysOfOneMonthAt } from "./core-number-list";
import { coreOf, type Core } from "./entry";
import { dayPoint, monthPoint } from "./time-point";
import { isMark, numberAt, wordAt, type Tokens } from "./tokens";
import { shortYearAt, yearNumberAt, yearSuffixAt, type YearSuffix } from "./year-suffix";
import type { Slip } from "./deadline";

/** Days: "15/11/2024", "15-11", "ngày 15 tháng 11 năm 2024", "10-15/11", "ngày 5, 15 và 25 tháng 6", "2024-11-15", "15-Nov-24". */

const ENGLISH_MONTHS: ReadonlyMap<string, number> = new Map(
  "jan feb mar apr may jun jul aug sep oct nov dec".split(" ").map((name, at) => [name, at + 1]),
);

/** `led`: a word before ("trước", "ngày") makes sure that the figures are a day. */
export function dayCoreAt(tokens: Tokens, at: number, led: boolean): Core | null {
  let from = at;
  let named = false;
  if (wordAt(tokens, from) === "thu") from = afterWeekday(tokens, from);
  if (wordAt(tokens, from) === "cac" && wordAt(tokens, from + 1) === "ngay") from += 1;
  if (wordAt(tokens, from) === "ngay") {
    named = true;
    from += 1;
    if (isMark(tokens, from, ":")) from += 1;
  }
  if (wordAt(tokens, from) === "mung") {
    named = true;
    from += 1;
  }
  if (!numberAt(tokens, from)) return null;
  const core =
    isoDayAt(tokens, from) ??
    isoMonthAt(tokens, from) ??
    englishDayAt(tokens, from) ??
    slashedDayAt(tokens, from, led || named) ??
    daysOfOneMonthAt(tokens, from);
  return core && { ...core, named };
}

/** "thứ sáu, ngày" and "thứ 6 (ngày": the weekday adds nothing. */
function afterWeekday(tokens: Tokens, at: number): number {
  let next = at + 2;
  if (isMark(tokens, next, ",(")) next += 1;
  return wordAt(tokens, next) === "ngay" ? next : at;
}

function isoDayAt(tokens: Tokens, at: number): Core | null {
  const year = numberAt(tokens, at);
  const month = numberAt(tokens, at + 2);
  const day = numberAt(tokens, at + 4);
  if (year?.figures !== 4 || !month || !day || month.figures > 2 || day.figures > 2) return null;
  if (!isMark(tokens, at + 1, "/-.") || tokens[at + 1]?.w !== tokens[at + 3]?.w || tokens[at + 3]?.kind !== "mark")
    return null;
  return coreOf([dayPoint(day.value, month.value, { year: year.value })], at + 5);
}

/** "2024-11", "2024/11"; a short year after the first ("2024-25") is a span of years. */
function isoMonthAt(tokens: Tokens, at: number): Core | null {
  const year = yearNumberAt(tokens, at, false);
  const month = numberAt(tokens, at + 2);
  if (!year || !month || month.figures > 2 || month.value < 1 || month.value > 12) return null;
  if (!isMark(tokens, at + 1, "/-") || !tokens[at + 1]?.glued || !tokens[at + 2]?.glued || isMark(tokens, at + 3, "/-"))
    return null;
  return coreOf([monthPoint(month.value, { year: year.year })], at + 3);
}

/** "15-Nov-24", "Nov-24", "15 Nov 2024": what an English Excel shows. */
function englishDayAt(tokens: Tokens, at: number): Core | null {
  const day = numberAt(tokens, at);
  const word = isMark(tokens, at + 1, "-/") ? at + 2 : at + 1;
  const month = englishMonthAt(tokens, word);
  if (!day || day.figures > 2 || month === null) return null;
  const year = englishYearAt(tokens, word + 1);
  return coreOf([dayPoint(day.value, month, { year: year?.year ?? null })], year?.next ?? word + 1);
}

/** "Nov-24", "Nov 2024". */
export function englishMonthCoreAt(tokens: Tokens, at: number): Core | null {
  const month = englishMonthAt(tokens, at);
  const year = month === null ? null : englishYearAt(tokens, at + 1);
  return month === null || !year ? null : coreOf([monthPoint(month, { year: year.year })], year.next);
}

function englishMonthAt(tokens: Tokens, at: number): number | null {
  const word = wordAt(tokens, at);
  return word.length < 3 || word.length > 9 ? null : (ENGLISH_MONTHS.get(word.slice(0, 3)) ?? null);
}

function englishYearAt(tokens: Tokens, at: number): YearSuffix | null {
  const from = isMark(tokens, at, "-/,.") ? at + 1 : at;
  return yearNumberAt(tokens, from, false) ?? shortYearAt(tokens, from);
}

const COUNTED_UNITS: ReadonlySet<string> = new Set(["ngay", "tuan", "thang", "gio", "h", "lan"]);

/** d/m, d/m/y with "/", "-" or "."; "d/m năm y". */
function slashedDayAt(tokens: Tokens, at: number, led: boolean): Core | null {
  const day = numberAt(tokens, at);
  const month = numberAt(tokens, at + 2);
  if (!day || !month || day.figures > 2 || month.figures > 2 || !isMark(tokens, at + 1, "/-.")) return null;
  const sign = tokens[at + 1]?.w ?? "";
  const third = isMark(tokens, at + 3, "/-.") ? numberAt(tokens, at + 4) : null;
  const slip: Slip | null = day.slip ?? month.slip;
  if (sign === "." && !(tokens[at + 1]?.glued && tokens[at + 2]?.glued)) return null;
  // "10-15/11" are days of one month, "3-5/2024" months of one year: neither is d-m.
  if (sign === "-" && isMark(tokens, at + 3, "/") && third) {
    if (third.figures <= 2 && third.value <= 12 && !numberAt(tokens, at + 6)?.slip) return null;
    if (third.figures === 4 && day.value < month.value && month.value <= 12) return null;
  }
  const sameSign = tokens[at + 3]?.w === sign;
  let year: YearSuffix | null = null;
  if (third && !(sign === "." && !tokens[at + 4]?.glued)) {
    const full = yearNumberAt(tokens, at + 4, sameSign || third.figures === 4);
    year = full ?? (sameSign && !isMark(tokens, at + 5, "/") ? shortYearAt(tokens, at + 4) : null);
    if (!year && sameSign && third.figures === 1) return null;
  }
  year ??= third ? null : yearSuffixAt(tokens, at + 3);
  // "10-15 ngày" is a duration.
  if (year === null && COUNTED_UNITS.has(wordAt(tokens, at + 3))) return null;
  // "11/24" alone can be no day of a month: it is November 2024.
  if (year === null && !led && sign === "/" && day.value <= 12 && shortYearAt(tokens, at + 2)) return null;
  if (year === null && !led && !bareDayIsLikely(tokens, at, day.value, month.value, sign)) return null;
  const suspicion = month.value > 12 && month.value <= 31 && day.value >= 1 && day.value <= 12 ? "d/m" : null;
  const point = dayPoint(day.value, month.value, {
    year: year?.year ?? null,
    slip: slip ?? year?.slip ?? null,
    suspicion: suspicion && `${month.value}/${day.value}${year?.year ? `/${year.year}` : ""}`,
  });
  return coreOf([point], year?.next ?? at + 3);
}

/** "15/11" alone is a day; "9/10 tiêu chí", "1.1" and "45/60" are not. */
function bareDayIsLikely(tokens: Tokens, at: number, day: number, month: number, sign: string): boolean {
  if (day > 31 || month > 31) return false;
  if (sign === ".") return tokens.length === 3 && month >= 1 && month <= 12;
  if (sign === "-") return (tokens[at + 1]?.glued ?? false) && (tokens[at + 2]?.glued ?? false);
  const after = wordAt(tokens, at + 3);
  return !(after === "tieu" || after === "chi" || after === "chỉ" || after === "noi" || after === "nhiem");
}

/** First words of days. */
export const DAY_STARTS: readonly string[] = ["ngay", "cac", "thu", "mung"];
