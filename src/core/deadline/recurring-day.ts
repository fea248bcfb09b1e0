import { boundWordsAt } from "./bound-words";
import { countAt } from "./numerals";
import { afterAny, phrases } from "./phrases";
import { EVERY, unitAt, type Period } from "./recurring-period";
import { isMark, isNumber, wordAt, type Tokens } from "./tokens";

const LONGEST_LIST = 16;
const FIRST_OR_LAST = phrases("cuoi cung", "cuoi", "dau tien", "dau");
const PLACE = phrases("cuoi cung", "cuoi", "dau tien", "dau", "giua");
const OF = phrases("cua", "trong");
const REPORT_PERIOD = phrases("ky bao cao");
/** "ngày 10 tháng sau": of the month after the one reported on. */
const NEXT_MONTH = phrases("sau lien ke", "lien ke", "tiep theo", "ke tiep", "sau", "do", "bao cao");
const NEXT_QUARTER = phrases("sau", "tiep theo", "ke tiep");

/**
 * A day of each period: "Trước ngày 25 tháng cuối quý", "ngày 15 hằng tháng", "ngày 5 và 20 mỗi tháng", "ngày cuối tháng", "thứ
 * sáu hằng tuần".
 */
export function dayOfEveryAt(tokens: Tokens, at: number): Period | null {
  let next = boundWordsAt(tokens, at).next;
  const weekday = afterWeekday(tokens, next);
  if (weekday !== null) {
    const every = afterAny(tokens, weekday, EVERY);
    return every === null ? null : unitAt(tokens, every);
  }
  const named = wordAt(tokens, next) === "ngay" || wordAt(tokens, next) === "tuan";
  if (named) next += 1;
  if (wordAt(tokens, next) === "mung") next += 1;
  const ends = named ? afterAny(tokens, next, FIRST_OR_LAST) : null;
  const days = ends ?? daysAt(tokens, next);
  if (days === null) return monthOfEveryAt(tokens, next);
  next = isMark(tokens, days, ",") ? days + 1 : days;
  const of = afterAny(tokens, next, OF);
  next = of ?? next;
  const month = monthOfEveryAt(tokens, next);
  if (month) return month;
  const every = afterAny(tokens, next, EVERY);
  const unit = unitAt(tokens, every ?? next);
  if (!unit || unit.timesAYear > 52 || (every === null && !named)) return null;
  const later = afterAny(tokens, unit.next, NEXT_MONTH);
  // "Trước ngày 25 tháng" alone lacks its number.
  const open = every === null && later === null && ends === null && of === null && unit.timesAYear === 12;
  return open ? null : { timesAYear: unit.timesAYear, next: later ?? unit.next };
}

/** After "thứ sáu", "thứ 2", "chủ nhật". */
function afterWeekday(tokens: Tokens, at: number): number | null {
  if (wordAt(tokens, at) === "thu") return countAt(tokens, at + 1)?.next ?? at + 2;
  return wordAt(tokens, at) === "chu" && wordAt(tokens, at + 1) === "nhat" ? at + 2 : null;
}

/** "5", "5 và 20", "10, 20, 30". */
function daysAt(tokens: Tokens, at: number): number | null {
  let next = at;
  for (let read = 0; read < LONGEST_LIST; read += 1) {
    if (!isNumber(tokens, next) || (tokens[next]?.w.length ?? 0) > 2) return null;
    next += 1;
    let member = isMark(tokens, next, ",;-") ? next + 1 : next;
    if (["va", "hoac", "den"].includes(wordAt(tokens, member))) member += 1;
    if (wordAt(tokens, member) === "ngay" && member > next) member += 1;
    if (member === next || !isNumber(tokens, member)) return next;
    next = member;
  }
  return null;
}

/** "tháng cuối quý", "tháng cuối của mỗi quý", "tháng đầu quý sau", "tháng cuối kỳ báo cáo". */
function monthOfEveryAt(tokens: Tokens, at: number): Period | null {
  if (wordAt(tokens, at) !== "thang") return null;
  const place =
    afterAny(tokens, at + 1, PLACE) ?? (wordAt(tokens, at + 1) === "thu" ? countAt(tokens, at + 2)?.next : null);
  if (place === null || place === undefined) return null;
  const next = afterAny(tokens, place, OF) ?? place;
  // A reporting period that ends with "the last month of" something is a quarter.
  const report = afterAny(tokens, next, REPORT_PERIOD);
  if (report !== null) return { timesAYear: 4, next: report };
  const every = afterAny(tokens, next, EVERY);
  const unit = unitAt(tokens, every ?? next);
  if (!unit || unit.timesAYear > 4 || (every === null && wordAt(tokens, next) === "nam")) return null;
  return { timesAYear: unit.timesAYear, next: afterAny(tokens, unit.next, NEXT_QUARTER) ?? unit.next };
}
