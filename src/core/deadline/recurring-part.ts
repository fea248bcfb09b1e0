import { boundWordsAt } from "./bound-words";
import { oneSlipApart } from "./core-month";
import { countAt, monthNumeralAt, quarterNumeralAt } from "./numerals";
import { afterAny, afterWords, isMark, isNumber, wordAt, type Tokens } from "./tokens";
import type { Bound, Slip } from "./deadline";

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

const CONTINUOUS = [
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
];
const EVERY = ["hang", "moi", "tung", "cac", "cua moi", "cua tung", "trong moi", "cua hang"];
/** What may be counted in "02 ... một năm". */
const TIMES = [
  "lan",
  "đợt",
  "dot",
  "ky",
  "cuoc",
  "lop",
  "buoi",
  "phien",
  "hoi nghi",
  "bao cao",
  "so",
  "tin",
  "bai",
  "chuyen de",
  "ban",
];
const REPORTS = ["bao cao", "bao cao dinh ky", "so ket", "tong ket", "giao ban", "kiem tra", "danh gia", "hop", "theo"];
const TIMES_A_YEAR: Readonly<Record<string, number>> = { ngay: 365, tuan: 52, thang: 12, quy: 4, nam: 1 };
const LONGEST_LIST = 16;

const recurring = (frequency: number | null, slip: Slip | null = null): RecurringPart => ({
  type: "recurring",
  frequency,
  slip,
  bound: "on",
});

/** Reads recurring work at `at`. */
export function recurringPartAt(tokens: Tokens, at: number): Read | null {
  return (
    continuousAt(tokens, at) ??
    periodicAt(tokens, at) ??
    boundedDayAt(tokens, at) ??
    timesAt(tokens, at) ??
    everyAt(tokens, at) ??
    reportsAt(tokens, at) ??
    periodsAt(tokens, at)
  );
}

/** "Thường xuyên", with the slips it is written with; "liên tục"; "thường niên" is yearly. */
function continuousAt(tokens: Tokens, at: number): Read | null {
  const first = wordAt(tokens, at);
  const second = wordAt(tokens, at + 1);
  const usual = near(first, "thuong");
  if (first === "thuong" && second === "nien") return { part: recurring(1), next: at + 2 };
  if ((first === "thuong" && nearly(second, "xuyen")) || (usual && second === "xuyen")) {
    const legacy = tokens[at]?.slip ?? tokens[at + 1]?.slip ?? null;
    return { part: recurring(null, legacy === "legacy-encoding" ? legacy : null), next: at + 2 };
  }
  if (first === "thuongxuyen") return { part: recurring(null), next: at + 1 };
  const next = afterAny(tokens, at, CONTINUOUS);
  return next === null ? null : { part: recurring(null), next };
}

const near = (word: string, target: string): boolean => word === target || oneSlipApart(word, target);
const nearly = (word: string, target: string): boolean =>
  near(word, target) || oneSlipApart(word, "xuye") || oneSlipApart(word, "xuen");

/** "Định kỳ", with or without its period: "định kỳ hằng quý", "định kỳ 6 tháng", "định kỳ tháng, quý". */
function periodicAt(tokens: Tokens, at: number): Read | null {
  const from = wordAt(tokens, at) === "theo" ? at + 1 : at;
  const next = afterAny(tokens, from, ["dinh ky"]);
  if (next === null) return null;
  const sign = isMark(tokens, next, ":,(") ? next + 1 : next;
  const period =
    timesAt(tokens, sign) ?? everyAt(tokens, sign) ?? unitListAt(tokens, sign) ?? dayOfEveryAt(tokens, sign);
  if (!period) return { part: recurring(null), next };
  return {
    part: recurring(period.part.frequency),
    next: isMark(tokens, period.next, ")") ? period.next + 1 : period.next,
  };
}

/** "Hằng tháng", "mỗi quý", "các tháng trong năm", "hằng tháng, quý, 6 tháng, năm". */
function everyAt(tokens: Tokens, at: number): Read | null {
  const next = afterAny(tokens, at, EVERY);
  if (next === null) return null;
  const list = unitListAt(tokens, next);
  if (!list) return null;
  // "các năm" alone is a span of years, "mỗi ngày" and the rest are what they say.
  return list;
}

/** Periods after "báo cáo", "sơ kết", "theo": "báo cáo quý, năm", "theo tháng". */
function reportsAt(tokens: Tokens, at: number): Read | null {
  const next = afterAny(tokens, at, REPORTS);
  if (next === null) return null;
  const list = unitListAt(tokens, afterAny(tokens, next, EVERY) ?? next);
  if (!list || wordAt(tokens, list.next) === "do" || isMark(tokens, list.next, "/")) return null;
  const after = tokens[list.next];
  return after === undefined || after.kind !== "word" || ["va", "hoac", "truoc", "cham", "theo"].includes(after.w)
    ? list
    : null;
}

/** Two or more bare periods: "Tháng, quý, năm", "6 tháng, năm", "6 tháng/năm". */
function periodsAt(tokens: Tokens, at: number): Read | null {
  const list = unitListAt(tokens, at);
  if (!list || list.count < 2) {
    // "Cuối mỗi quý", "đầu hằng tháng", "cuối quý": each of them.
    const portion = afterAny(tokens, boundWordsAt(tokens, at).next, ["cuoi cung", "cuoi", "dau", "giua"]);
    const of = portion === null ? null : (afterAny(tokens, portion, ["cua"]) ?? portion);
    const every = of === null ? null : afterAny(tokens, of, EVERY);
    const unit = of === null ? null : unitAt(tokens, every ?? of);
    if (unit && (every !== null || unit.timesAYear > 1)) return { part: recurring(unit.timesAYear), next: unit.next };
    // "Trong tháng", "trong quý": in each of them; "trong năm" is the year itself.
    const within = afterAny(tokens, at, ["ngay trong", "trong"]);
    const each = within === null ? null : unitAt(tokens, within);
    const whole = each !== null && each.timesAYear > 1 && each.timesAYear < 365 && each.next >= tokens.length;
    return whole ? { part: recurring(each.timesAYear), next: each.next } : null;
  }
  return list;
}

/** A period that no number follows: "tháng" in "hằng tháng", not in "tháng 6". */
function unitAt(tokens: Tokens, at: number): { timesAYear: number; next: number } | null {
  const count = countAt(tokens, at);
  if (count && count.value > 0) {
    const word = wordAt(tokens, count.next);
    const next = count.next + 1;
    if (word !== "thang" && word !== "nam" && word !== "quy" && word !== "tuan" && word !== "ngay") return null;
    if (["dau", "cuoi", "lam", "con"].includes(wordAt(tokens, next)) || monthNumeralAt(tokens, next)) return null;
    return { timesAYear: (TIMES_A_YEAR[word] ?? 1) / count.value, next };
  }
  if (afterWords(tokens, at, "nua nam") !== null) return { timesAYear: 2, next: at + 2 };
  const word = wordAt(tokens, at);
  const timesAYear = TIMES_A_YEAR[word];
  if (timesAYear === undefined) return null;
  const next = at + 1;
  if (word === "nam" && (wordAt(tokens, next) === "hoc" || wordAt(tokens, next) === "nay")) return null;
  const bare = isMark(tokens, next, ".:") ? next + 1 : next;
  if (isNumber(tokens, bare) || tokens[bare]?.kind === "dots") return null;
  if (isMark(tokens, next, "/") && (isNumber(tokens, next + 1) || tokens[next + 1]?.kind === "dots")) return null;
  if (word === "thang" && (monthNumeralAt(tokens, next) || wordAt(tokens, next) === "nam")) {
    return wordAt(tokens, next) === "nam" && isNumber(tokens, next + 1) ? { timesAYear, next } : null;
  }
  if (word === "quy" && (quarterNumeralAt(tokens, next) ?? NOT_A_QUARTER.has(wordAt(tokens, next)))) return null;
  return { timesAYear, next };
}

/** "quy định", "quy chế" ... without marks look like "quý". */
const NOT_A_QUARTER: ReadonlySet<string> = new Set(["dinh", "che", "trinh", "hoach", "mo", "tac", "chuan", "uoc"]);

/** Units parted by commas, "và", "/"; the shortest says how often. */
function unitListAt(tokens: Tokens, at: number): (Read & { count: number }) | null {
  const first = unitAt(tokens, at);
  if (!first) return null;
  let often = first.timesAYear;
  let next = first.next;
  let count = 1;
  while (count < LONGEST_LIST) {
    let member = isMark(tokens, next, ",/;-+&") ? next + 1 : next;
    if (wordAt(tokens, member) === "va" || wordAt(tokens, member) === "hoac") member += 1;
    if (member === next) break;
    const unit = unitAt(tokens, afterAny(tokens, member, [...EVERY, "ca"]) ?? member);
    if (!unit) break;
    often = Math.max(often, unit.timesAYear);
    next = unit.next;
    count += 1;
  }
  const once = afterAny(tokens, next, ["trong nam", "mot lan"]);
  const inYear = once !== null && !isNumber(tokens, once) ? once : next;
  return { part: recurring(often), next: inYear, count };
}

/** "02 lần/năm", "mỗi quý 01 lần", "6 tháng/lần", "một năm hai lần", "ít nhất 2 lần trong năm". */
function timesAt(tokens: Tokens, at: number): Read | null {
  const from =
    afterAny(tokens, at, ["it nhat", "toi thieu", "tối thieu", "khong qua", "khoang", "tối da", "toi da"]) ?? at;
  const count = countAt(tokens, from);
  if (count) {
    const high = isMark(tokens, count.next, "-~") ? countAt(tokens, count.next + 1) : null;
    const times = afterAny(tokens, (high ?? count).next, TIMES);
    if (times !== null) {
      let next = isMark(tokens, times, "/,:-(") ? times + 1 : times;
      next = afterAny(tokens, next, ["trong mot", "trong", "tren", ...EVERY]) ?? next;
      const per = unitPerAt(tokens, next);
      if (per) return { part: recurring(count.value * per.timesAYear), next: per.next };
      // "02 lần" alone, "2 lần trong năm 2024": in the year.
      const isLan = wordAt(tokens, times - 1) === "lan";
      return isLan && tokens[next]?.kind !== "num" && wordAt(tokens, times) !== "thu"
        ? { part: recurring(count.value), next: times }
        : null;
    }
  }
  const every = afterAny(tokens, from, EVERY);
  const unit = unitPerAt(tokens, every ?? from);
  if (!unit) return null;
  const sign = isMark(tokens, unit.next, "/,:-(") ? unit.next + 1 : unit.next;
  const slashed = sign > unit.next && isMark(tokens, unit.next, "/");
  const number = countAt(tokens, afterAny(tokens, sign, ["it nhat", "toi thieu", "tối thieu"]) ?? sign);
  const times = afterAny(tokens, number?.next ?? sign, TIMES);
  if (times === null || (!number && !slashed)) return null;
  return { part: recurring((number?.value ?? 1) * unit.timesAYear), next: times };
}

/** A unit as in "một năm", "6 tháng", "quý" of a frequency. */
function unitPerAt(tokens: Tokens, at: number): { timesAYear: number; next: number } | null {
  const count = countAt(tokens, at);
  const timesAYear = TIMES_A_YEAR[wordAt(tokens, count?.next ?? at)];
  if (timesAYear === undefined || count?.value === 0) return null;
  const next = (count?.next ?? at) + 1;
  if (!count && isNumber(tokens, next) && wordAt(tokens, next - 1) !== "nam" && !isTimes(tokens, next)) return null;
  if (!count && wordAt(tokens, next - 1) === "nam" && isNumber(tokens, next) && !isTimes(tokens, next))
    return { timesAYear, next: next - 1 };
  return { timesAYear: timesAYear / (count?.value ?? 1), next };
}

const isTimes = (tokens: Tokens, at: number): boolean =>
  afterAny(tokens, countAt(tokens, at)?.next ?? at, TIMES) !== null;

function boundedDayAt(tokens: Tokens, at: number): Read | null {
  const read = dayOfEveryAt(tokens, at);
  const { bound } = boundWordsAt(tokens, at);
  return read && (bound === "before" || bound === "by") ? { ...read, part: { ...read.part, bound } } : read;
}

/** "Trước ngày 25 tháng cuối quý", "ngày 15 hằng tháng", "ngày 5 và 20 mỗi tháng", "ngày cuối tháng", "thứ sáu hằng tuần". */
function dayOfEveryAt(tokens: Tokens, at: number): Read | null {
  let next = boundWordsAt(tokens, at).next;
  const bounded = next > at;
  const weekday =
    wordAt(tokens, next) === "thu"
      ? (countAt(tokens, next + 1)?.next ?? next + 2)
      : wordAt(tokens, next) === "chủ"
        ? next + 2
        : null;
  if (weekday !== null) {
    const every = afterAny(tokens, weekday, EVERY);
    const unit = every === null ? null : unitAt(tokens, every);
    return unit && { part: recurring(unit.timesAYear), next: unit.next };
  }
  const named = wordAt(tokens, next) === "ngay" || wordAt(tokens, next) === "tuan";
  if (named) next += 1;
  if (wordAt(tokens, next) === "mung") next += 1;
  const ends = afterAny(tokens, next, ["cuoi cung", "cuoi", "dau tien", "dau"]);
  if (named && ends !== null) next = ends;
  else {
    const days = daysAt(tokens, next);
    if (days === null) return monthOfEveryAt(tokens, next);
    next = days;
  }
  if (!named && !bounded && !isMark(tokens, next, ",") && afterAny(tokens, next, [...EVERY, "thang"]) === null)
    return null;
  if (isMark(tokens, next, ",")) next += 1;
  const of = afterAny(tokens, next, ["cua", "trong"]);
  next = of ?? next;
  const month = monthOfEveryAt(tokens, next);
  if (month) return month;
  const every = afterAny(tokens, next, EVERY);
  const unit = unitAt(tokens, every ?? next);
  if (!unit || unit.timesAYear > 52 || (every === null && !named)) return null;
  // "ngày 10 tháng sau": of the month after the one reported on.
  const later = afterAny(tokens, unit.next, ["sau lien ke", "lien ke", "tiep theo", "ke tiep", "sau", "do", "bao cao"]);
  if (every === null && later === null && ends === null && of === null && unit.timesAYear === 12) return null;
  return { part: recurring(unit.timesAYear), next: later ?? unit.next };
}

/** "5", "5 và 20", "10, 20, 30". */
function daysAt(tokens: Tokens, at: number): number | null {
  let next = at;
  for (let read = 0; read < LONGEST_LIST; read += 1) {
    if (!isNumber(tokens, next) || (tokens[next]?.w.length ?? 0) > 2) return null;
    next += 1;
    let member = isMark(tokens, next, ",;-") ? next + 1 : next;
    if (wordAt(tokens, member) === "va" || wordAt(tokens, member) === "hoac" || wordAt(tokens, member) === "den")
      member += 1;
    if (wordAt(tokens, member) === "ngay" && member > next) member += 1;
    if (member === next || !isNumber(tokens, member)) return next;
    next = member;
  }
  return null;
}

/** "tháng cuối quý", "tháng cuối của mỗi quý", "tháng đầu quý sau", "tháng thứ hai hằng quý", "quý IV hằng năm" is dated. */
function monthOfEveryAt(tokens: Tokens, at: number): Read | null {
  if (wordAt(tokens, at) !== "thang") return null;
  let next = afterAny(tokens, at + 1, ["cuoi cung", "cuoi", "dau tien", "dau", "giua"]);
  if (next === null && wordAt(tokens, at + 1) === "thu") next = countAt(tokens, at + 2)?.next ?? null;
  if (next === null) return null;
  next = afterAny(tokens, next, ["cua", "trong"]) ?? next;
  const every = afterAny(tokens, next, EVERY);
  const report = afterAny(tokens, next, ["ky bao cao"]);
  if (report !== null) return { part: recurring(null), next: report };
  const unit = unitAt(tokens, every ?? next);
  if (!unit || unit.timesAYear > 4 || (unit.timesAYear < 4 && wordAt(tokens, next) === "nam" && every === null))
    return null;
  return {
    part: recurring(unit.timesAYear),
    next: afterAny(tokens, unit.next, ["sau", "tiep theo", "ke tiep"]) ?? unit.next,
  };
}
