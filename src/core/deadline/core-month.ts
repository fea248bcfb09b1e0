import { afterListSign, afterRangeSign, coreOf, single, type Core, type Entry } from "./entry";
import { countAt, monthNumeralAt, quarterNumeralAt, type Numeral } from "./numerals";
import { monthPoint, monthsPoint, quarterPoint, type Point } from "./time-point";
import { afterWords, isMark, isNumber, numberAt, wordAt, type Tokens } from "./tokens";
import { mayAt, shortYearAt, yearSuffixAt } from "./year-suffix";
import { afterAny, phrases } from "./phrases";

const UNMARKED_SIX_MONTHS = phrases("sau thang dau", "sau thang cuoi");
const OF_YEAR = phrases("cua nam", "trong nam", "nam");

/** Months and quarters with their word, alone or as lists and ranges of numerals, and runs of months ("6 tháng đầu năm"). */

type Unit = "month" | "quarter";
const LONGEST_LIST = 24;

/** "Tháng 3, 6, 9", "T11/2024", "tháng mười hai", "tháng cuối quý III". */
export function monthCoreAt(tokens: Tokens, at: number): Core | null {
  const cac = wordAt(tokens, at) === "cac" ? at + 1 : at;
  const ofQuarter = monthOfQuarterAt(tokens, cac);
  if (ofQuarter) return ofQuarter;
  const next = afterMonthWord(tokens, cac);
  if (next === null) return null;
  const list = numeralListAt(tokens, next, "month");
  if (list) return oneSlipApart(wordAt(tokens, cac), "thang") ? withSlip(list) : list;
  const may = mayAt(tokens, next);
  if (may) {
    const year = yearSuffixAt(tokens, may.next);
    return coreOf([monthPoint(5, { year: year?.year ?? null })], year?.next ?? may.next);
  }
  // "Tháng năm" and nothing after it.
  if (wordAt(tokens, next) === "nam" && next + 1 === tokens.length && wordAt(tokens, cac - 1) !== "ngay")
    return coreOf([monthPoint(5)], next + 1);
  return null;
}

/** "Thánh 11/2024": the month is read, the slip is told. */
const withSlip = (core: Core): Core => ({
  ...core,
  entries: core.entries.map(({ from, to }) => ({ from: { ...from, slip: from.slip ?? "letters" }, to })),
});

/** "Quý III, IV", "Q.III-IV", "quý 3", "quý cuối năm", "2 quý đầu năm". */
export function quarterCoreAt(tokens: Tokens, at: number): Core | null {
  const count = countAt(tokens, at);
  if (count && wordAt(tokens, count.next) === "quy") {
    const end = endOfYearAt(tokens, count.next + 1);
    if (!end || count.value < 1 || count.value > 4) return null;
    const point = end.first ? monthsPoint(1, count.value * 3) : monthsPoint(13 - count.value * 3, 12);
    return coreOf([{ ...point, year: end.year }], end.next);
  }
  const cac = wordAt(tokens, at) === "cac" ? at + 1 : at;
  const next = afterQuarterWord(tokens, cac);
  if (next === null) return wordlessQuarterAt(tokens, at);
  const end = endOfYearAt(tokens, next);
  if (end) return coreOf([quarterPoint(end.first ? 1 : 4, { year: end.year })], end.next);
  return numeralListAt(tokens, wordAt(tokens, next) === "thu" ? next + 1 : next, "quarter");
}

/** "IV/2024" as a whole cell, but for a bullet, brackets or a full stop: the word was lost. */
function wordlessQuarterAt(tokens: Tokens, at: number): Core | null {
  const numeral = tokens[at]?.kind === "word" ? quarterNumeralAt(tokens, at) : null;
  if (!numeral?.roman || numeral.value > 4 || !isMark(tokens, numeral.next, "/")) return null;
  const year = yearSuffixAt(tokens, numeral.next);
  if (!year || tokens.some(({ kind }, place) => kind !== "mark" && (place < at || place >= year.next))) return null;
  return coreOf([quarterPoint(numeral.value, { year: year.year, slip: "letters" })], year.next);
}

/** "6 tháng đầu năm", "9 tháng", "nửa cuối năm", "6 tháng cuối năm 2024", "sáu tháng đầu của năm". */
export function monthsCoreAt(tokens: Tokens, at: number): Core | null {
  if (wordAt(tokens, at) === "nua") {
    const yearFirst = afterWords(tokens, at, "nua", "nam") !== null;
    const end = endOfYearAt(tokens, yearFirst ? at + 2 : at + 1);
    if (!end || !(yearFirst || end.worded)) return null;
    return coreOf([{ ...(end.first ? monthsPoint(1, 6) : monthsPoint(7, 12)), year: end.year }], end.next);
  }
  // Without marks "sau thang dau nam" is "sáu tháng đầu năm": "after the months" would make no sense.
  const unmarkedSix = afterAny(tokens, at, UNMARKED_SIX_MONTHS) === null ? null : { value: 6, next: at + 1 };
  const count = unmarkedSix ?? countAt(tokens, at);
  if (!count || wordAt(tokens, count.next) !== "thang" || count.value < 1 || count.value > 12) return null;
  const end = endOfYearAt(tokens, count.next + 1);
  if (end) {
    const point = end.first ? monthsPoint(1, count.value) : monthsPoint(13 - count.value, 12);
    return coreOf([{ ...point, year: end.year }], end.next);
  }
  // "6 tháng năm 2024", "9 tháng/2024": counted from January.
  const year = count.value === 6 || count.value === 9 ? yearSuffixAt(tokens, count.next + 1) : null;
  return year && coreOf([monthsPoint(1, count.value, { year: year.year })], year.next);
}

/** "đầu năm 2024", "cuối của năm", "còn lại", or "đầu" alone. */
function endOfYearAt(
  tokens: Tokens,
  at: number,
): { first: boolean; year: number | null; next: number; worded: boolean } | null {
  const word = wordAt(tokens, at);
  const rest = afterWords(tokens, at, "con", "lai");
  if (word !== "dau" && word !== "cuoi" && rest === null && word !== "sau") return null;
  let next = rest ?? at + 1;
  if (wordAt(tokens, next) === "tien") next += 1;
  const year = yearSuffixAt(tokens, next);
  if (year) return { first: word === "dau", year: year.year, next: year.next, worded: true };
  const ofYear = afterAny(tokens, next, OF_YEAR);
  if (word === "sau" && ofYear === null) return null;
  return { first: word === "dau", year: null, next: ofYear ?? next, worded: ofYear !== null };
}

/** "tháng cuối (của)", "tháng đầu tiên của", "tháng thứ 2": which month of the quarter or year named next. */
function placeInQuarterAt(tokens: Tokens, at: number): { place: number; next: number } | null {
  if (wordAt(tokens, at) !== "thang") return null;
  const word = wordAt(tokens, at + 1);
  let next = at + 2;
  let place = word === "dau" ? 1 : word === "giua" ? 2 : word === "cuoi" ? 3 : 0;
  if (word === "thu") {
    const count = countAt(tokens, next);
    if (!count) return null;
    place = count.value;
    next = count.next;
  }
  if (place < 1 || place > 3) return null;
  if (wordAt(tokens, next) === "tien" || wordAt(tokens, next) === "cung") next += 1;
  if (wordAt(tokens, next) === "cua" || wordAt(tokens, next) === "trong") next += 1;
  return { place, next };
}

/** "tháng cuối quý III/2024", "tháng đầu của quý I", "tháng thứ 2 quý IV"; also "tháng cuối năm". */
function monthOfQuarterAt(tokens: Tokens, at: number): Core | null {
  const named = placeInQuarterAt(tokens, at);
  if (!named) return null;
  const { place, next } = named;
  if (wordAt(tokens, next) === "nam" && place !== 2) {
    const year = yearSuffixAt(tokens, next);
    return coreOf([monthPoint(place === 1 ? 1 : 12, { year: year?.year ?? null })], year?.next ?? next + 1);
  }
  const quarterWord = afterQuarterWord(tokens, next);
  const quarters = quarterWord === null ? null : numeralListAt(tokens, quarterWord, "quarter");
  if (!quarters) return null;
  const month = (point: Point): Point =>
    point.unit === "quarter"
      ? monthPoint(point.quarter * 3 - 3 + place, { year: point.year, slip: point.slip })
      : point;
  return { ...quarters, entries: quarters.entries.map(({ from, to }) => ({ from: month(from), to: to && month(to) })) };
}

/** After "tháng", "T.", "Th" where a month's number can follow. OCR damage such as "Thánh 11/2024" is read through. */
function afterMonthWord(tokens: Tokens, at: number): number | null {
  const word = wordAt(tokens, at);
  if (word === "thang") {
    const stray = isMark(tokens, at + 1, ":.'") || (isMark(tokens, at + 1, "-") && tokens[at + 2]?.glued === true);
    return stray && monthNumeralAt(tokens, at + 2) ? at + 2 : at + 1;
  }
  if (word === "t" || word === "th" || word === "thg") {
    const next = isMark(tokens, at + 1, ".") ? at + 2 : at + 1;
    return isNumber(tokens, next) || monthNumeralAt(tokens, next)?.slip ? next : null;
  }
  if (word.length < 4 || word.length > 6 || !isNumber(tokens, at + 1) || !yearSuffixAt(tokens, at + 2)) return null;
  return oneSlipApart(word, "thang") ? at + 1 : null;
}

function afterQuarterWord(tokens: Tokens, at: number): number | null {
  const word = wordAt(tokens, at);
  if (word === "quy") {
    const stray = isMark(tokens, at + 1, ":.'") || (isMark(tokens, at + 1, "-") && tokens[at + 2]?.glued === true);
    return stray && quarterNumeralAt(tokens, at + 2) ? at + 2 : at + 1;
  }
  if (word !== "q" && word !== "qu" && word !== "qy") return null;
  const next = isMark(tokens, at + 1, ".") ? at + 2 : at + 1;
  return quarterNumeralAt(tokens, next) ? next : null;
}

/** One letter added, lost, changed or swapped with its neighbour. */
export function oneSlipApart(word: string, target: string): boolean {
  if (word === target || Math.abs(word.length - target.length) > 1) return false;
  let head = 0;
  while (head < word.length && word[head] === target[head]) head += 1;
  const rest = (text: string, from: number): string => text.slice(from);
  return (
    rest(word, head + 1) === rest(target, head + 1) ||
    rest(word, head + 1) === rest(target, head) ||
    rest(word, head) === rest(target, head + 1) ||
    (word[head] === target[head + 1] &&
      word[head + 1] === target[head] &&
      rest(word, head + 2) === rest(target, head + 2))
  );
}

/** Numerals after the unit's word, with the year each or all of them carry: "3, 6, 9/2024", "III-IV năm 2024", "11/2023 - 3/2024". */
function numeralListAt(tokens: Tokens, at: number, unit: Unit): Core | null {
  const numeralAt = unit === "month" ? monthNumeralAt : quarterNumeralAt;
  const first = numeralAt(tokens, at);
  if (!first) return null;
  const entries: Entry[] = [];
  let next = at;
  let numeral: Numeral | null = first;
  let ranged = false;
  while (numeral && entries.length < LONGEST_LIST) {
    const year = yearSuffixAt(tokens, numeral.next);
    const point = pointOf(unit, numeral, year?.year ?? null);
    next = year?.next ?? numeral.next;
    const last = entries.at(-1);
    if (ranged && last?.to === null) entries[entries.length - 1] = { from: last.from, to: point };
    else entries.push(single(point));
    const range = afterRangeSign(tokens, next);
    ranged = range !== null;
    const member = range ?? afterListSign(tokens, next) ?? (isMark(tokens, next, "/") ? next + 1 : null);
    if (member === null) break;
    const unitWord = unit === "month" ? afterMonthWord(tokens, member) : afterQuarterWord(tokens, member);
    numeral = numeralAt(tokens, unitWord ?? member);
    if (numeral && !isMember(tokens, numeral, unit, unitWord !== null)) numeral = null;
  }
  return { entries, next, named: false };
}

/** A numeral that goes on with a list: in the calendar, and neither the start of a date ("3, 15/6") nor a count ("6, 02 lớp"). */
function isMember(tokens: Tokens, numeral: Numeral, unit: Unit, worded: boolean): boolean {
  if (worded) return true;
  if (numeral.value < 1 || numeral.value > (unit === "month" ? 12 : 4)) return false;
  if (isMark(tokens, numeral.next, "/-.")) {
    const after = numberAt(tokens, numeral.next + 1);
    if (after && after.figures <= 2 && !numeral.roman && !shortYearAt(tokens, numeral.next + 1)) {
      // "3, 6/9/2024" is a list of months; "3, 15/6" is not, nor is "3, 6/9" with a day before the month.
      return isMark(tokens, numeral.next, "-") || yearSuffixAt(tokens, numeral.next + 2) !== null;
    }
  }
  const word = wordAt(tokens, numeral.next);
  return word === "" || FOLLOWS_A_LIST.has(word);
}

const FOLLOWS_A_LIST: ReadonlySet<string> = new Set(
  "nam va hoac den toi hang moi cua trong cho thuoc truoc sau theo khi de tai neu bao gui hop thuc".split(" "),
);

function pointOf(unit: Unit, numeral: Numeral, year: number | null): Point {
  const more = { year, slip: numeral.slip };
  if (unit === "month") {
    return monthPoint(numeral.value, {
      ...more,
      suspicion: numeral.slip ? `Tháng ${String(numeral.value).padStart(2, "0")}` : null,
    });
  }
  const meant = numeral.meant ?? (numeral.slip ? ["I", "II", "III", "IV"][numeral.value - 1] : undefined);
  return quarterPoint(numeral.value, { ...more, suspicion: meant ? `Quý ${meant}` : null });
}

/** First words of months and quarters. */
export const MONTH_STARTS: readonly string[] = [
  "cac",
  "thang",
  "t",
  "th",
  "thg",
  "quy",
  "q",
  "qu",
  "qy",
  "nua",
  ...UNMARKED_SIX_MONTHS.keys(),
];
