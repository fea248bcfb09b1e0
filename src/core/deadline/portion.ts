import { coreOf, type Core } from "./entry";
import { monthCoreAt, quarterCoreAt } from "./core-month";
import { yearCoreAt } from "./core-year";
import { countAt } from "./numerals";
import type { Point, Portion } from "./time-point";
import { afterAny, afterWords, isMark, wordAt, type Tokens } from "./tokens";

/** "Đầu quý II", "giữa tháng 3", "cuối năm", "thượng tuần tháng 3", "tuần 2 của tháng 5", "10 ngày đầu tháng 6". */

interface Head {
  readonly portion: Portion;
  readonly next: number;
}

export function portionCoreAt(tokens: Tokens, at: number): Core | null {
  const head = headAt(tokens, at);
  if (!head) return null;
  const of = afterAny(tokens, head.next, ["cua", "trong"]) ?? head.next;
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
  const third = afterAny(tokens, at, ["dau", "khoang dau", "dau tien", "nhung ngay dau", "thoi gian dau"]);
  if (third !== null) return { portion: { type: "rough", third: 1 }, next: third };
  const middle = afterAny(tokens, at, ["giua", "khoang giua"]);
  if (middle !== null) return { portion: { type: "rough", third: 2 }, next: middle };
  const last = afterAny(tokens, at, ["cuoi", "nhung ngay cuoi", "thoi gian cuoi", "khoang cuoi"]);
  if (last !== null)
    return { portion: { type: "rough", third: 3 }, next: wordAt(tokens, last) === "cung" ? last + 1 : last };
  const tenth = ["thuong tuan", "trung tuan", "ha tuan"].findIndex((words) => afterWords(tokens, at, words) !== null);
  if (tenth >= 0) return { portion: { type: "ten-days", third: tenth === 0 ? 1 : tenth === 1 ? 2 : 3 }, next: at + 2 };
  const firstHalf = afterAny(tokens, at, ["nua dau", "nua thang dau"]);
  if (firstHalf !== null) return { portion: { type: "half", half: 1 }, next: firstHalf };
  const secondHalf = afterAny(tokens, at, ["nua cuoi", "nua sau", "nua thang cuoi"]);
  if (secondHalf !== null) return { portion: { type: "half", half: 2 }, next: secondHalf };
  return weekAt(tokens, at) ?? tenDaysAt(tokens, at);
}

/** "tuần đầu", "tuần cuối", "tuần 2", "tuần thứ ba". */
function weekAt(tokens: Tokens, at: number): Head | null {
  const word = afterAny(tokens, at, ["tuan le", "tuan"]);
  if (word === null) return null;
  const first = afterAny(tokens, word, ["dau tien", "dau"]);
  if (first !== null) return { portion: { type: "week", week: 1 }, next: first };
  const last = afterAny(tokens, word, ["cuoi cung", "cuoi"]);
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
