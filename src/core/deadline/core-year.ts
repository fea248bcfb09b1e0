import { afterListSign, afterRangeSign, coreOf, single, type Core, type Entry } from "./entry";
import { monthPoint, schoolYearPoint, tetPoint, yearPoint } from "./time-point";
import { afterWords, isMark, isNumber, wordAt, type Tokens } from "./tokens";
import { shortYearAt, yearNumberAt, yearSuffixAt } from "./year-suffix";
import { afterAny, phrases } from "./phrases";

const WHOLE_YEAR = phrases("ca nam", "tron nam", "het nam", "toan nam", "suot nam");
const SCHOOL_START = phrases("dau nam hoc", "khai giang nam hoc");
const TET_NAMES = phrases("nguyen dan", "am lich", "co truyen", "co truyen dan toc");

/** Years, spans of years, school years and Tết. */

const PERIOD_WORDS = phrases(
  "giai doan",
  "nhiem ky",
  "thoi ky",
  "thoi gian",
  "cac nam",
  "trong cac nam",
  "hai nam",
  "2 nam",
);
const LONGEST_LIST = 24;

/** `led`: a word before ("trong", "hết") lets "năm" stand for the plan's year. */
export function yearCoreAt(tokens: Tokens, at: number, led: boolean): Core | null {
  const school = schoolYearAt(tokens, at);
  if (school) return school;
  const period = afterAny(tokens, at, PERIOD_WORDS);
  if (period !== null) {
    const from = isMark(tokens, period, ":") ? period + 1 : period;
    return yearsAt(tokens, from, false);
  }
  const whole = afterAny(tokens, at, WHOLE_YEAR);
  if (whole !== null) return yearsAt(tokens, whole, true) ?? coreOf([yearPoint(null)], afterOwnYear(tokens, whole));
  if (wordAt(tokens, at) === "nam") {
    const next = isMark(tokens, at + 1, ":") ? at + 2 : at + 1;
    const years = yearsAt(tokens, next, true);
    if (years) return years;
    const own = afterOwnYear(tokens, next);
    if (own !== next) return coreOf([yearPoint(null)], own);
    return led ? coreOf([yearPoint(null)], at + 1) : null;
  }
  return yearsAt(tokens, at, false);
}

/** After "nay" or "kế hoạch": words that name the plan's own year. */
function afterOwnYear(tokens: Tokens, at: number): number {
  if (wordAt(tokens, at) === "nay") return at + 1;
  return wordAt(tokens, at) === "kế" && wordAt(tokens, at + 1) === "hoach" ? at + 2 : at;
}

/** "2024", "2021 - 2025", "2024, 2025 và 2026", "2024-25", "2024 đến năm 2026". */
function yearsAt(tokens: Tokens, at: number, loose: boolean): Core | null {
  const first = yearNumberAt(tokens, at, loose) ?? (loose ? shortYearAt(tokens, at) : null);
  if (!first) return null;
  const entries: Entry[] = [single(yearPoint(first.year, { slip: first.slip }))];
  let next = first.next;
  while (entries.length < LONGEST_LIST) {
    const range = afterRangeSign(tokens, next) ?? (isMark(tokens, next, "/") ? next + 1 : null);
    const member = range ?? afterListSign(tokens, next);
    if (member === null) break;
    const from = wordAt(tokens, member) === "nam" ? member + 1 : member;
    const year = yearNumberAt(tokens, from, false) ?? (isMark(tokens, next, "-/") ? shortYearAt(tokens, from) : null);
    if (!year || (isMark(tokens, year.next, "/") && isNumber(tokens, year.next + 1))) break;
    const last = entries.at(-1);
    const point = yearPoint(year.year, { slip: year.slip });
    if (range !== null && last?.to === null) entries[entries.length - 1] = { from: last.from, to: point };
    else entries.push(single(point));
    next = year.next;
  }
  return { entries, next, named: false };
}

/** "Năm học 2024-2025", "học kỳ I năm học 2024 - 2025", "đầu năm học". */
function schoolYearAt(tokens: Tokens, at: number): Core | null {
  const start = afterAny(tokens, at, SCHOOL_START);
  const next = start ?? afterWords(tokens, at, "nam", "hoc");
  if (next === null) return null;
  const years = yearsAt(tokens, next, true);
  const first = years?.entries[0]?.from.year ?? null;
  const point = start === null ? { ...schoolYearPoint(0), year: first } : monthPoint(9, { year: first });
  return coreOf([point], years?.next ?? next);
}

/** "Tết Nguyên đán", "Tết Giáp Thìn 2024". */
export function tetCoreAt(tokens: Tokens, at: number): Core | null {
  const dip = wordAt(tokens, at) === "dip" ? at + 1 : at;
  if (wordAt(tokens, dip) !== "tet") return null;
  let next = dip + 1;
  const named = afterAny(tokens, next, TET_NAMES);
  if (named !== null) next = named;
  if (afterWords(tokens, next, "duong", "lich") !== null) return null;
  // The names of the lunar year: two words before its number.
  if (wordAt(tokens, next) !== "" && wordAt(tokens, next + 1) !== "" && yearSuffixAt(tokens, next + 2)) next += 2;
  else if (
    afterWords(tokens, next, "nam") !== null &&
    wordAt(tokens, next + 1) !== "" &&
    yearSuffixAt(tokens, next + 3)
  )
    next += 3;
  const year = yearSuffixAt(tokens, next);
  return coreOf([tetPoint(year?.year ?? null)], year?.next ?? next);
}

/** First words of years, school years and Tết. */
export const YEAR_STARTS: readonly string[] = [
  ...WHOLE_YEAR.keys(),
  ...SCHOOL_START.keys(),
  ...PERIOD_WORDS.keys(),
  "nam",
  "tet",
  "dip",
];
