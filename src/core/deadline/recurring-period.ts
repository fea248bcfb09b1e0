import { countAt, monthNumeralAt, quarterNumeralAt } from "./numerals";
import { afterAny, phrases } from "./phrases";
import { afterWords, isMark, isNumber, numberAt, wordAt, type Tokens } from "./tokens";

/** Periods of recurring work: "hằng tháng", "quý, 6 tháng, năm", "02 lần/năm". */
export interface Period {
  readonly timesAYear: number;
  readonly next: number;
}

const EVERY_WORDS = ["hang", "moi", "tung", "cac", "cua moi", "cua tung", "trong moi", "cua hang"] as const;
export const EVERY = phrases(...EVERY_WORDS);
const EVERY_OR_WHOLE = phrases(...EVERY_WORDS, "ca");
const PER = phrases(...EVERY_WORDS, "trong mot", "trong", "tren");
const IN_YEAR = phrases("trong nam", "mot lan");
const AT_LEAST = phrases("it nhat", "toi thieu", "tối thieu");
const ABOUT = phrases("it nhat", "toi thieu", "tối thieu", "khong qua", "khoang", "tối da", "toi da");
/** What may be counted in "02 ... một năm". */
const TIMES = phrases(
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
);
const TIMES_A_YEAR: ReadonlyMap<string, number> = new Map([
  ["ngay", 365],
  ["tuan", 52],
  ["thang", 12],
  ["quy", 4],
  ["nam", 1],
]);
const LONGEST_LIST = 16;
/** "quy định", "quy chế" ... without marks look like "quý". */
const NOT_A_QUARTER: ReadonlySet<string> = new Set(["dinh", "che", "trinh", "hoach", "mo", "tac", "chuan", "uoc"]);
/** After "6 tháng": these make it something else than a period. */
const NOT_A_PERIOD: ReadonlySet<string> = new Set(["dau", "cuoi", "lam", "con"]);

/** A period that no number follows: "tháng" in "hằng tháng", not in "tháng 6"; "6 tháng", not in "6 tháng đầu năm". */
export function unitAt(tokens: Tokens, at: number): Period | null {
  const count = countAt(tokens, at);
  if (count && count.value > 0) {
    const timesAYear = TIMES_A_YEAR.get(wordAt(tokens, count.next));
    const next = count.next + 1;
    if (timesAYear === undefined || NOT_A_PERIOD.has(wordAt(tokens, next)) || monthNumeralAt(tokens, next)) return null;
    return { timesAYear: timesAYear / count.value, next };
  }
  if (afterWords(tokens, at, "nua", "nam") !== null) return { timesAYear: 2, next: at + 2 };
  const word = wordAt(tokens, at);
  const timesAYear = TIMES_A_YEAR.get(word);
  if (timesAYear === undefined) return null;
  const next = at + 1;
  if (word === "nam" && (wordAt(tokens, next) === "hoc" || wordAt(tokens, next) === "nay")) return null;
  const bare = isMark(tokens, next, ".:") && tokens[next + 1]?.glued ? next + 1 : next;
  if (isNumber(tokens, bare) || tokens[bare]?.kind === "dots") return null;
  // "Tháng /2024" lacks its number; "hằng quý/6 tháng" does not.
  if (isMark(tokens, next, "/") && (tokens[next + 1]?.kind === "dots" || numberAt(tokens, next + 1)?.figures === 4))
    return null;
  if (word === "thang" && wordAt(tokens, next) === "nam")
    return isNumber(tokens, next + 1) ? { timesAYear, next } : null;
  if (word === "thang" && monthNumeralAt(tokens, next)) return null;
  if (word === "quy" && (quarterNumeralAt(tokens, next) ?? NOT_A_QUARTER.has(wordAt(tokens, next)))) return null;
  return { timesAYear, next };
}

/** Units parted by commas, "và", "/"; the shortest says how often. */
export function unitListAt(tokens: Tokens, at: number): (Period & { readonly count: number }) | null {
  const first = unitAt(tokens, at);
  if (!first) return null;
  let often = first.timesAYear;
  let next = first.next;
  let count = 1;
  while (count < LONGEST_LIST) {
    let member = isMark(tokens, next, ",/;-+&") ? next + 1 : next;
    if (wordAt(tokens, member) === "va" || wordAt(tokens, member) === "hoac") member += 1;
    if (member === next) break;
    const unit = unitAt(tokens, afterAny(tokens, member, EVERY_OR_WHOLE) ?? member);
    if (!unit) break;
    often = Math.max(often, unit.timesAYear);
    next = unit.next;
    count += 1;
  }
  const once = afterAny(tokens, next, IN_YEAR);
  return { timesAYear: often, next: once !== null && !isNumber(tokens, once) ? once : next, count };
}

/** "02 lần/năm", "mỗi quý 01 lần", "6 tháng/lần", "một năm hai lần", "ít nhất 2 lần trong năm". */
export function timesAt(tokens: Tokens, at: number): Period | null {
  const from = afterAny(tokens, at, ABOUT) ?? at;
  return countedTimesAt(tokens, from) ?? timesOfUnitAt(tokens, from);
}

/** "02 lần/năm", "2-3 lần một tháng", "02 lần". */
function countedTimesAt(tokens: Tokens, at: number): Period | null {
  const count = countAt(tokens, at);
  if (!count) return null;
  const high = isMark(tokens, count.next, "-~") ? countAt(tokens, count.next + 1) : null;
  const times = afterAny(tokens, (high ?? count).next, TIMES);
  if (times === null) return null;
  let next = isMark(tokens, times, "/,:-(") ? times + 1 : times;
  next = afterAny(tokens, next, PER) ?? next;
  const per = unitPerAt(tokens, next);
  if (per) return { timesAYear: count.value * per.timesAYear, next: per.next };
  // "02 lần" alone, "2 lần trong năm 2024": in the year.
  const alone = wordAt(tokens, times - 1) === "lan" && !isNumber(tokens, next) && wordAt(tokens, times) !== "thu";
  return alone ? { timesAYear: count.value, next: times } : null;
}

/** "mỗi quý 01 lần", "6 tháng/lần", "một năm hai lần". */
function timesOfUnitAt(tokens: Tokens, at: number): Period | null {
  const unit = unitPerAt(tokens, afterAny(tokens, at, EVERY) ?? at);
  if (!unit) return null;
  const sign = isMark(tokens, unit.next, "/,:-(") ? unit.next + 1 : unit.next;
  const number = countAt(tokens, afterAny(tokens, sign, AT_LEAST) ?? sign);
  const times = afterAny(tokens, number?.next ?? sign, TIMES);
  if (times === null || (!number && !isMark(tokens, unit.next, "/"))) return null;
  return { timesAYear: (number?.value ?? 1) * unit.timesAYear, next: times };
}

/** A unit as in "một năm", "6 tháng", "quý" of a frequency. */
function unitPerAt(tokens: Tokens, at: number): Period | null {
  const count = countAt(tokens, at);
  const unit = count?.next ?? at;
  const timesAYear = TIMES_A_YEAR.get(wordAt(tokens, unit));
  if (timesAYear === undefined || count?.value === 0) return null;
  if (count) return { timesAYear: timesAYear / count.value, next: unit + 1 };
  if (isNumber(tokens, unit + 1) && !isCounted(tokens, unit + 1)) {
    // "2 lần trong năm 2024": the year is left to be read as one.
    return wordAt(tokens, unit) === "nam" ? { timesAYear, next: unit } : null;
  }
  return { timesAYear, next: unit + 1 };
}

const isCounted = (tokens: Tokens, at: number): boolean =>
  afterAny(tokens, countAt(tokens, at)?.next ?? at, TIMES) !== null;

/** First words of periods. */
export const PERIOD_STARTS: readonly string[] = [...EVERY.keys(), ...ABOUT.keys(), ...TIMES_A_YEAR.keys(), "nua"];
