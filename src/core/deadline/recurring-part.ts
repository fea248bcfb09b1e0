import { boundWordsAt } from "./bound-words";
import { oneSlipApart } from "./core-month";
import type { Bound, Slip } from "./deadline";
import { dayOfEveryAt } from "./recurring-day";
import { countAt } from "./numerals";
import { afterAny, phrases } from "./phrases";
import { EVERY, PERIOD_STARTS, timesAt, unitAt, unitListAt, type Period } from "./recurring-period";
import { isMark, wordAt, type Tokens } from "./tokens";

/** Work that comes back: continuous, every so often, or on a day of each month, quarter or year. */
export interface RecurringPart {
  readonly type: "recurring";
  /** Times a year; null where the text names none. */
  readonly frequency: number | null;
  /** Read through a damaged word. */
  readonly slip: Slip | null;
  /** "Trước ngày 25 ...": how the day of each turn limits the work. */
  readonly bound: Bound;
}

interface Read {
  readonly part: RecurringPart;
  readonly next: number;
}

const CONTINUOUS = phrases(
  "lien tuc",
  "lau dai",
  "quanh nam",
  "thuong truc",
  "thuong ky",
  "hang thuong",
  "duong xuyen",
  "xuyen suot",
  "khong thoi han",
  "duy tri",
);
const REPORTS = phrases(
  "bao cao",
  "bao cao dinh ky",
  "so ket",
  "tong ket",
  "giao ban",
  "kiem tra",
  "danh gia",
  "hop",
  "theo",
);
const AFTER_REPORTS: ReadonlySet<string> = new Set(["va", "hoac", "truoc", "cham", "theo"]);
const PERIODIC = phrases("dinh ky");
const PORTION = phrases("cuoi cung", "cuoi", "dau", "giua");
const OF = phrases("cua");
const WITHIN = phrases("ngay trong", "trong");

const recurring = (frequency: number | null, slip: Slip | null = null, bound: Bound = "on"): RecurringPart => ({
  type: "recurring",
  frequency,
  slip,
  bound,
});

const ofPeriod = (period: Period | null): Read | null =>
  period && { part: recurring(period.timesAYear), next: period.next };

/** Reads recurring work at `at`. */
export function recurringPartAt(tokens: Tokens, at: number): Read | null {
  return (
    continuousAt(tokens, at) ??
    periodicAt(tokens, at) ??
    boundedDayAt(tokens, at) ??
    ofPeriod(timesAt(tokens, at)) ??
    ofPeriod(everyAt(tokens, at)) ??
    ofPeriod(reportsAt(tokens, at)) ??
    ofPeriod(periodsAt(tokens, at))
  );
}

/** "Thường xuyên", with the slips it is written with; "liên tục"; "thường niên" is yearly. */
function continuousAt(tokens: Tokens, at: number): Read | null {
  const first = wordAt(tokens, at);
  if (first === "thuongxuyen") return { part: recurring(null), next: at + 1 };
  const second = wordAt(tokens, at + 1);
  if (first === "thuong" && second === "nien") return { part: recurring(1), next: at + 2 };
  if ((first === "thuong" && isNearXuyen(second)) || (second === "xuyen" && isNear(first, "thuong"))) {
    const legacy = [tokens[at], tokens[at + 1]].some((token) => token?.slip === "legacy-encoding");
    return { part: recurring(null, legacy ? "legacy-encoding" : null), next: at + 2 };
  }
  const next = afterAny(tokens, at, CONTINUOUS);
  return next === null ? null : { part: recurring(null), next };
}

const isNear = (word: string, target: string): boolean => word === target || oneSlipApart(word, target);
const isNearXuyen = (word: string): boolean =>
  isNear(word, "xuyen") || oneSlipApart(word, "xuye") || oneSlipApart(word, "xuen");

/** "Định kỳ", with or without its period: "định kỳ hằng quý", "định kỳ 6 tháng", "định kỳ tháng, quý". */
function periodicAt(tokens: Tokens, at: number): Read | null {
  const next = afterAny(tokens, wordAt(tokens, at) === "theo" ? at + 1 : at, PERIODIC);
  if (next === null) return null;
  const sign = isMark(tokens, next, ":,(") ? next + 1 : next;
  const period =
    timesAt(tokens, sign) ?? everyAt(tokens, sign) ?? unitListAt(tokens, sign) ?? dayOfEveryAt(tokens, sign);
  if (!period) return { part: recurring(null), next };
  const end = isMark(tokens, period.next, ")") ? period.next + 1 : period.next;
  return { part: recurring(period.timesAYear), next: end };
}

/** "Trước ngày 25 tháng cuối quý", "ngày 15 hằng tháng"; the bound is of each turn. */
function boundedDayAt(tokens: Tokens, at: number): Read | null {
  const period = dayOfEveryAt(tokens, at);
  if (!period) return null;
  const { bound } = boundWordsAt(tokens, at);
  const kept = bound === "before" || bound === "by" ? bound : "on";
  return { part: recurring(period.timesAYear, null, kept), next: period.next };
}

/** "Hằng tháng", "mỗi quý", "các tháng trong năm", "hằng tháng, quý, 6 tháng, năm". */
function everyAt(tokens: Tokens, at: number): Period | null {
  const next = afterAny(tokens, at, EVERY);
  return next === null ? null : unitListAt(tokens, next);
}

/** Periods after "báo cáo", "sơ kết", "theo": "báo cáo quý, năm", "theo tháng". */
function reportsAt(tokens: Tokens, at: number): Period | null {
  const next = afterAny(tokens, at, REPORTS);
  if (next === null) return null;
  const list = unitListAt(tokens, afterAny(tokens, next, EVERY) ?? next);
  if (!list || isMark(tokens, list.next, "/")) return null;
  const after = tokens[list.next];
  return after?.kind !== "word" || AFTER_REPORTS.has(after.w) ? list : null;
}

/** Bare periods: two or more ("tháng, quý, năm"), or an end of one ("cuối mỗi quý", "cuối quý", "trong tháng"). */
function periodsAt(tokens: Tokens, at: number): Period | null {
  const list = unitListAt(tokens, at);
  if (list && list.count >= 2) return list;
  const portion = afterAny(tokens, boundWordsAt(tokens, at).next, PORTION);
  if (portion !== null) {
    const of = afterAny(tokens, portion, OF) ?? portion;
    const every = afterAny(tokens, of, EVERY);
    const unit = unitAt(tokens, every ?? of);
    if (unit && (every !== null || unit.timesAYear > 1)) return unit;
  }
  // "Trong tháng", "trong quý": in each of them; "trong năm" is the year itself.
  const within = afterAny(tokens, at, WITHIN);
  const each = within === null || countAt(tokens, within) ? null : unitAt(tokens, within);
  const whole = each !== null && each.timesAYear > 1 && each.timesAYear < 365 && each.next >= tokens.length;
  return whole ? each : null;
}

/** First words of recurring work, but for misspelt ones. */
export const RECURRING_STARTS: readonly string[] = [
  ...PERIOD_STARTS,
  ...CONTINUOUS.keys(),
  ...REPORTS.keys(),
  ...PERIODIC.keys(),
  ...PORTION.keys(),
  "thuong",
  "thuongxuyen",
  "thu",
  "chu",
  "mung",
];
