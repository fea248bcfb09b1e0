import type { Bound } from "./deadline";
import { afterWords, isMark, isNumber, wordAt, type Tokens } from "./tokens";
import { afterAny, phraseAt, phrases, phraseTable } from "./phrases";

const MONTHS_OF_HALF = phrases("thang dau", "thang cuoi");

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

type Meaning = Bound | "rough" | "after" | "empty";

const WORDS = phraseTable<Meaning>([
  ["before", ["truoc"]],
  [
    "by",
    [
      "cham nhat",
      "muon nhat",
      "tre nhat",
      "toi da",
      "khong qua",
      "khong muon hon",
      "khong cham hon",
      "khong tre hon",
      "khong cham qua",
      "khong de qua",
      "cho den",
      "cho den het",
      "den",
      "den het",
      "den cuoi",
      "toi",
      "toi het",
      "toi cuoi",
      "het",
      "ket thuc",
      "han chot",
      "han cuoi",
      "han cuoi cung",
    ],
  ],
  ["from", ["tu", "bat dau", "bat dau tu", "ke tu", "tinh tu"]],
  ["after", ["sau", "ngay sau"]],
  [
    "on",
    [
      "trong",
      "ngay trong",
      "trong suot",
      "trong thoi gian",
      "trong khoang thoi gian",
      "vao",
      "vao dip",
      "vao thoi diem",
      "tai thoi diem",
      "dung",
      "suot",
      "dip",
    ],
  ],
  ["rough", ["du kien", "khoang", "vao khoang", "trong khoang", "uoc khoang", "uoc", "tam thoi", "tam tinh"]],
  // Words that neither bound nor blur.
  ["empty", ["la", "thoi gian", "thoi diem", "moc", "ngay dau", "cung"]],
]);
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
  for (let read = 0; read < LONGEST_PREFIX; read += 1) {
    const start = next;
    if (isMark(tokens, next, "<") && !isMark(tokens, next + 1, "<")) {
      bound = stronger(bound, "by");
      next += 1;
      continue;
    }
    const signed = next > at && isMark(tokens, next, ":,") ? next + 1 : next;
    const found = firstOf(tokens, signed);
    if (found) {
      if (found.value === "rough") rough = true;
      else if (found.value === "after") {
        after = bound === null || bound === "from";
        bound = stronger(bound, "from");
      } else if (found.value !== "empty") bound = stronger(bound, found.value);
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

const stronger = (one: Bound | null, other: Bound): Bound =>
  one === null || STRENGTH[other] > STRENGTH[one] ? other : one;

function firstOf(tokens: Tokens, at: number): { next: number; value: Meaning } | null {
  // Without marks "sau thang dau nam" is "sáu tháng đầu năm".
  if (wordAt(tokens, at) === "sau" && afterAny(tokens, at + 1, MONTHS_OF_HALF) !== null) return null;
  return phraseAt(tokens, at, WORDS);
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

/** First words of bounds. */
export const BOUND_STARTS: readonly string[] = [...WORDS.keys()];
