import { coreOf, type Core } from "./entry";
import { monthCoreAt, quarterCoreAt } from "./core-month";
import { yearCoreAt } from "./core-year";
import { countAt } from "./numerals";
import type { Point, Portion } from "./time-point";
import { isMark, wordAt, type Tokens } from "./tokens";
import { afterAny, phrases } from "./phrases";

const OF = phrases("cua", "trong");
const BEGINNING = phrases("dau", "khoang dau", "dau tien", "nhung ngay dau", "thoi gian dau");
const MIDDLE = phrases("giua", "khoang giua");
const END = phrases("cuoi", "nhung ngay cuoi", "thoi gian cuoi", "khoang cuoi");
const FIRST_HALF = phrases("nua dau", "nua thang dau");
const SECOND_HALF = phrases("nua cuoi", "nua sau", "nua thang cuoi");
const TENTHS: readonly string[] = ["thuong", "trung", "ha"];
const WEEK = phrases("tuan le", "tuan");
const FIRST = phrases("dau tien", "dau");
const LAST = phrases("cuoi cung", "cuoi");

/** "Đầu quý II", "giữa tháng 3", "cuối năm", "thượng tuần tháng 3", "tuần 2 của tháng 5", "10 ngày đầu tháng 6". */

interface Head {
  readonly portion: Portion;
  readonly next: number;
}

export function portionCoreAt(tokens: Tokens, at: number): Core | null {
  const head = headAt(tokens, at);
  if (!head) return null;
  const of = afterAny(tokens, head.next, OF) ?? head.next;
  const core =
    monthCoreAt(tokens, of) ??
    (head.portion.type === "week"
      ? null
      : (quarterCoreAt(tokens, of) ?? (wordAt(tokens, of) === "nam" ? yearCoreAt(tokens, of, true) : null)));
  if (!core) return null;
  // The portion is of the last month named: "cuối tháng 3" and, in a list, of each.
  const part = (point: Point): Point => ({ ...point, portion: head.portion });
  if (core.entries.some(({ from, to }) => from.unit === "months" || to !== null)) return core;
  return {
    ...coreOf(
      core.entries.map(({ from }) => part(from)),
      core.next,
    ),
    named: false,
  };
}

function headAt(tokens: Tokens, at: number): Head | null {
  const third = afterAny(tokens, at, BEGINNING);
  if (third !== null) return { portion: { type: "rough", third: 1 }, next: third };
  const middle = afterAny(tokens, at, MIDDLE);
  if (middle !== null) return { portion: { type: "rough", third: 2 }, next: middle };
  const last = afterAny(tokens, at, END);
  if (last !== null)
    return { portion: { type: "rough", third: 3 }, next: wordAt(tokens, last) === "cung" ? last + 1 : last };
  const tenth = wordAt(tokens, at + 1) === "tuan" ? TENTHS.indexOf(wordAt(tokens, at)) : -1;
  if (tenth >= 0) return { portion: { type: "ten-days", third: tenth === 0 ? 1 : tenth === 1 ? 2 : 3 }, next: at + 2 };
  const firstHalf = afterAny(tokens, at, FIRST_HALF);
  if (firstHalf !== null) return { portion: { type: "half", half: 1 }, next: firstHalf };
  const secondHalf = afterAny(tokens, at, SECOND_HALF);
  if (secondHalf !== null) return { portion: { type: "half", half: 2 }, next: secondHalf };
  return weekAt(tokens, at) ?? tenDaysAt(tokens, at);
}

/** "tuần đầu", "tuần cuối", "tuần 2", "tuần thứ ba". */
function weekAt(tokens: Tokens, at: number): Head | null {
  const word = afterAny(tokens, at, WEEK);
  if (word === null) return null;
  const first = afterAny(tokens, word, FIRST);
  if (first !== null) return { portion: { type: "week", week: 1 }, next: first };
  const last = afterAny(tokens, word, LAST);
  if (last !== null) return { portion: { type: "week", week: -1 }, next: last };
  const roman = ["i", "ii", "iii", "iv"].indexOf(wordAt(tokens, word));
  const count =
    roman >= 0
      ? { value: roman + 1, next: word + 1 }
      : countAt(tokens, wordAt(tokens, word) === "thu" ? word + 1 : word);
  if (!count || count.value < 1 || count.value > 5) return null;
  return {
    portion: { type: "week", week: count.value },
    next: isMark(tokens, count.next, ",/") ? count.next + 1 : count.next,
  };
}

/** "10 ngày đầu", "10 ngày cuối": a third of a month. */
function tenDaysAt(tokens: Tokens, at: number): Head | null {
  const count = countAt(tokens, at);
  if (!count || wordAt(tokens, count.next) !== "ngay") return null;
  const word = wordAt(tokens, count.next + 1);
  if (word !== "dau" && word !== "cuoi") return null;
  const half = count.value === 15;
  const portion: Portion = half
    ? { type: "half", half: word === "dau" ? 1 : 2 }
    : { type: "ten-days", third: word === "dau" ? 1 : 3 };
  return half || count.value === 10 ? { portion, next: count.next + 2 } : null;
}

/** First words of portions. */
export const PORTION_STARTS: readonly string[] = [
  ...[BEGINNING, MIDDLE, END, FIRST_HALF, SECOND_HALF, WEEK].flatMap((table) => [...table.keys()]),
  "thuong",
  "trung",
  "ha",
];
