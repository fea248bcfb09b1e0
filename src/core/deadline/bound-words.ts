import type { Bound } from "./deadline";
import { afterAny, afterWords, isMark, isNumber, wordAt, type Tokens } from "./tokens";

/** The words before a time that say how it limits the work. */
export interface BoundWords {
  readonly bound: Bound | null;
  /** "sau": the time itself is over when the work may start. */
  readonly after: boolean;
  /** "dự kiến", "khoảng". */
  readonly rough: boolean;
  /** "trước 17 giờ ngày": the hour is the limit, so the day itself still counts. */
  readonly hour: boolean;
  readonly next: number;
}

const BEFORE = ["truoc"];
const BY = [
  "cham nhat",
  "muon nhat",
  "tre nhat",
  "khong qua",
  "khong muon hon",
  "khong cham hon",
  "khong tre hon",
  "khong cham qua",
  "khong de qua",
  "cho den het",
  "cho den",
  "den het",
  "den cuoi",
  "toi cuoi",
  "toi het",
  "den",
  "toi",
  "het",
  "ket thuc",
  "han chot",
  "han cuoi cung",
  "han cuoi",
  "muon nhat la",
  "toi da",
];
const FROM = ["bat dau tu", "bat dau", "ke tu", "tinh tu", "tu"];
const AFTER = ["ngay sau", "sau"];
const ON = [
  "ngay trong",
  "trong suot",
  "trong khoang thoi gian",
  "trong thoi gian",
  "trong",
  "vao dip",
  "vao thoi diem",
  "vao",
  "tai thoi diem",
  "dung",
  "suot",
  "dip",
];
const ROUGH = [
  "du kien",
  "du kien hoan thanh",
  "vao khoang",
  "trong khoang",
  "khoang",
  "uoc khoang",
  "tam thoi",
  "tam tinh",
  "ước",
];
/** Words that neither bound nor blur. */
const EMPTY = ["la", "thoi gian", "thoi diem", "moc", "ngay dau", "cung"];
const LONGEST_PREFIX = 8;

/** Which bound wins where several words stand together: "Chậm nhất trước ngày", "chậm nhất trong quý". */
const STRENGTH: Readonly<Record<Bound, number>> = { before: 4, by: 3, from: 2, on: 1 };

/** Reads bound words from `at`; `next` is `at` where there are none. */
export function boundWordsAt(tokens: Tokens, at: number): BoundWords {
  let bound: Bound | null = null;
  let after = false;
  let rough = false;
  let hour = false;
  let next = at;
  const set = (found: Bound): void => {
    if (bound === null || STRENGTH[found] > STRENGTH[bound]) bound = found;
  };
  for (let read = 0; read < LONGEST_PREFIX; read += 1) {
    const start = next;
    if (isMark(tokens, next, "<") && !isMark(tokens, next + 1, "<")) {
      set("by");
      next += 1;
      continue;
    }
    const signed = next > at && isMark(tokens, next, ":,") ? next + 1 : next;
    const found = firstOf(tokens, signed);
    if (found) {
      if (found.bound === "rough") rough = true;
      else if (found.bound === "after") {
        after = bound === null || bound === "from";
        set("from");
      } else if (found.bound !== null) set(found.bound);
      next = found.next;
    } else {
      const clock = afterClock(tokens, signed);
      if (clock !== null) {
        hour = true;
        next = clock;
      }
    }
    if (next === start) break;
  }
  return { bound, after, rough, hour, next };
}

function firstOf(tokens: Tokens, at: number): { bound: Bound | "rough" | "after" | null; next: number } | null {
  const families: readonly (readonly [readonly string[], Bound | "rough" | "after" | null])[] = [
    [ROUGH, "rough"],
    [BEFORE, "before"],
    [BY, "by"],
    [FROM, "from"],
    [AFTER, "after"],
    [ON, "on"],
    [EMPTY, null],
  ];
  const token = tokens[at];
  if (token?.kind !== "word") return null;
  // Without marks "sau thang dau nam" is "sáu tháng đầu năm".
  if (token.w === "sau" && afterAny(tokens, at + 1, ["thang dau", "thang cuoi"]) !== null) return null;
  for (const [phrases, bound] of families) {
    const next = afterAny(tokens, at, phrases);
    if (next !== null) return { bound, next };
  }
  return null;
}

/** "17 giờ", "17h00", "16 giờ 30 phút", "16:30": only where a day follows. */
function afterClock(tokens: Tokens, at: number): number | null {
  if (!isNumber(tokens, at)) return null;
  let next = at + 1;
  if (wordAt(tokens, next) === "gio" || wordAt(tokens, next) === "h") {
    next += 1;
    if (isNumber(tokens, next) && !isMark(tokens, next + 1, "/-.")) next += 1;
    if (wordAt(tokens, next) === "phut" || wordAt(tokens, next) === "p") next += 1;
  } else if (isMark(tokens, next, ":") && isNumber(tokens, next + 1)) next += 2;
  else return null;
  if (isMark(tokens, next, "'\"")) next += 1;
  if (isMark(tokens, next, ",")) next += 1;
  return wordAt(tokens, next) === "ngay" || isNumber(tokens, next) || afterWords(tokens, next, "thu") !== null
    ? next
    : null;
}
