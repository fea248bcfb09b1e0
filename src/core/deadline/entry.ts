import type { Point } from "./time-point";
import { afterWords, isMark, wordAt, type Tokens } from "./tokens";

/** One time of a list: a point, or a range of two. */
export interface Entry {
  readonly from: Point;
  readonly to: Point | null;
}

/** What a family of dated texts read at a place. */
export interface Core {
  readonly entries: readonly Entry[];
  readonly next: number;
  /** "Ngày 15/11": the day is named as an event's day, not as a limit. */
  readonly named: boolean;
}

export const single = (from: Point): Entry => ({ from, to: null });

export const coreOf = (points: readonly Point[], next: number, named = false): Core => ({
  entries: points.map(single),
  next,
  named,
});

/** After "-", "÷", "đến", "tới", "đến hết", "cho đến": the sign of a range. Null where none stands. */
export function afterRangeSign(tokens: Tokens, at: number): number | null {
  if (isMark(tokens, at, "-~")) return afterReach(tokens, at + 1) ?? at + 1;
  return afterReach(tokens, at);
}

function afterReach(tokens: Tokens, at: number): number | null {
  let next = at;
  if (wordAt(tokens, next) === "cho") next += 1;
  if (wordAt(tokens, next) !== "den" && wordAt(tokens, next) !== "toi") return null;
  next += 1;
  if (wordAt(tokens, next) === "het") next += 1;
  return next;
}

/** After ",", ";", "+", "&", "và", "hoặc", ", và": what parts the members of a list. Null where none stands. */
export function afterListSign(tokens: Tokens, at: number): number | null {
  let next = at;
  if (isMark(tokens, next, ",;+&")) next += 1;
  if (wordAt(tokens, next) === "va" || wordAt(tokens, next) === "hoac") next += 1;
  else if (afterWords(tokens, next, "cung", "nhu") !== null) next += 2;
  return next === at ? null : next;
}
