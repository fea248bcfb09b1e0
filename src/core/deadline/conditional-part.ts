import { boundWordsAt } from "./bound-words";
import { clauseEnd, durationAt } from "./clause";
import { coreAt } from "./dated-part";
import type { Core } from "./entry";
import { isMark, wordAt, type Tokens } from "./tokens";
import { afterAny, phrases } from "./phrases";

const EVENT_WORDS = phrases(
  "ke tu ngay",
  "tinh tu ngay",
  "tu ngay",
  "ke tu",
  "tu sau",
  "sau",
  "truoc",
  "tu luc",
  "sau moi",
  "truoc moi",
);
const INNER_TRIGGER = phrases("khi", "theo", "neu");

/** Work that waits for something: a trigger, or a number of days from one. */
export interface ConditionalPart {
  readonly type: "conditional";
  /** Token range of what the days run from or what is waited for; empty where none is named. */
  readonly anchorFrom: number;
  readonly anchorTo: number;
  readonly days: number | null;
  readonly working: boolean;
  /** The anchor is itself a day: "10 ngày kể từ ngày 01/6/2024". */
  readonly anchorDay: Core | null;
}

interface Read {
  readonly part: ConditionalPart;
  readonly next: number;
}

const TRIGGERS = phrases(
  "ngay sau khi",
  "sau khi",
  "ngay khi",
  "truoc khi",
  "ke tu khi",
  "tinh tu khi",
  "tu khi",
  "den khi",
  "cho den khi",
  "moi khi",
  "bat cu khi nao",
  "trong khi",
  "khi",
  "neu",
  "truong hợp",
  "truong hop",
  "trong truong hợp",
  "trong truong hop",
  "tuy theo",
  "tuy thuoc",
  "tuy tinh hinh",
  "tuy tung",
  "dot xuat",
  "phat sinh",
  "co phat sinh",
  "trong qua trinh",
  "ngay lap tuc",
  "chờ",
  "luc",
  "ngay sau",
  "bat cu luc nao",
);
/** What the days run from, after a duration. */
const SINCE = phrases(
  "ngay sau khi",
  "sau khi",
  "ke tu sau khi",
  "ke tu khi",
  "ke tu",
  "tinh tu khi",
  "tinh tu",
  "tu khi",
  "tu",
  "khi",
  "truoc khi",
  "truoc",
  "sau",
  "so voi",
);
/** Before a duration. */
const WITHIN = phrases(
  "trong vong",
  "trong thoi han",
  "trong thoi gian",
  "thoi han",
  "trong khoang",
  "truoc it nhat",
  "it nhat",
  "truoc",
  "ngay sau",
  "sau",
  "trong",
);

/** Reads a condition at `at`. `alone`: nothing readable stands before it, so "sau hội nghị" may be one. */
export function conditionalPartAt(tokens: Tokens, at: number, bracketed: boolean): Read | null {
  return (
    durationPartAt(tokens, at, bracketed) ?? triggerPartAt(tokens, at, bracketed) ?? eventPartAt(tokens, at, bracketed)
  );
}

/** "10 ngày làm việc sau khi ...", "trong vòng 30 ngày kể từ ngày ...", "sau 05 ngày". */
function durationPartAt(tokens: Tokens, at: number, bracketed: boolean): Read | null {
  const within = afterAny(tokens, at, WITHIN);
  const duration = durationAt(tokens, within ?? at) ?? durationAt(tokens, boundWordsAt(tokens, at).next);
  if (!duration) return null;
  const comma = isMark(tokens, duration.next, ",") ? duration.next + 1 : duration.next;
  const since = afterAny(tokens, comma, SINCE);
  if (since === null) return { part: conditional(duration.next, duration.next, duration), next: duration.next };
  const end = clauseEnd(tokens, since, bracketed);
  const anchorDay = wordAt(tokens, since - 1) === "truoc" ? null : coreAt(tokens, since, true);
  const isDay = anchorDay?.entries.length === 1 && anchorDay.entries[0]?.from.unit === "day";
  return {
    part: { ...conditional(since, end, duration), anchorDay: isDay ? anchorDay : null },
    next: Math.max(end, duration.next),
  };
}

/** "Khi có phát sinh", "sau khi UBND tỉnh ban hành (10 ngày)". */
function triggerPartAt(tokens: Tokens, at: number, bracketed: boolean): Read | null {
  const next = afterAny(tokens, at, TRIGGERS);
  if (next === null) return null;
  // "Ngay sau" + event, "đột xuất" + "khi có yêu cầu": the condition is what follows.
  const inner = afterAny(tokens, isMark(tokens, next, ",") ? next + 1 : next, INNER_TRIGGER);
  const from = wordAt(tokens, at) === "dot" && inner !== null ? inner : next;
  const end = Math.max(clauseEnd(tokens, from, bracketed), next);
  return { part: conditional(from, end, durationWithin(tokens, from, end)), next: end };
}

/** "Sau hội nghị tổng kết", "trước mỗi kỳ giám sát", "kể từ ngày ban hành": an event, where no date follows. */
function eventPartAt(tokens: Tokens, at: number, bracketed: boolean): Read | null {
  const next = afterAny(tokens, at, EVENT_WORDS);
  if (next === null) return null;
  const token = tokens[next];
  if (token?.kind !== "word" && token?.kind !== "cite") return null;
  // "Trước ngày ..." with nothing legible is an open place, not an event.
  if (["ngay", "thang", "quy", "nam", "het"].includes(token.w) && wordAt(tokens, next - 1) !== "ngay") return null;
  if (wordAt(tokens, next - 1) === "tu" && next - at === 1) return null;
  const end = clauseEnd(tokens, next, bracketed);
  return { part: conditional(next, end, durationWithin(tokens, next, end)), next: end };
}

function conditional(
  anchorFrom: number,
  anchorTo: number,
  duration: { days: number; working: boolean } | null,
): ConditionalPart {
  return {
    type: "conditional",
    anchorFrom,
    anchorTo,
    days: duration?.days ?? null,
    working: duration?.working ?? false,
    anchorDay: null,
  };
}

/** A duration named inside the clause: "sau khi kết thúc đợt kiểm tra 10 ngày". */
function durationWithin(tokens: Tokens, from: number, to: number): { days: number; working: boolean } | null {
  for (let at = from; at < to; at += 1) {
    if (tokens[at]?.kind !== "num") continue;
    const duration = durationAt(tokens, at);
    if (duration) return duration;
  }
  return null;
}

/** First words of conditions. */
export const CONDITION_STARTS: readonly string[] = [...TRIGGERS.keys(), ...WITHIN.keys(), ...EVENT_WORDS.keys()];
