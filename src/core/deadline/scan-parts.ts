import { NUMBER_WORDS } from "./lexicon";
import { CONDITION_STARTS, conditionalPartAt, type ConditionalPart } from "./conditional-part";
import { DATED_STARTS, datedPartAt, type DatedPart } from "./dated-part";
import { RECURRING_STARTS, recurringPartAt, type RecurringPart } from "./recurring-part";
import { REFERENCE_STARTS, referencePartAt, type ReferencePart } from "./reference-part";
import { SESSION_STARTS, sessionPartAt, type SessionPart } from "./session-part";
import { isMark, isNumber, wordAt, type Tokens } from "./tokens";
import { afterAny, phrases } from "./phrases";

const ORDINAL = phrases("thu");

export type Part = DatedPart | RecurringPart | ConditionalPart | ReferencePart | SessionPart;

/** What stands between a part and the one before it (or the start of the cell). */
export interface Gap {
  /** Words that say something else: an activity, a unit. */
  readonly prose: boolean;
  /** "hoàn thành", "xong": no more than that a limit follows. */
  readonly limited: boolean;
  /** "lần 1:", "đợt 2": the parts are turns of one thing. */
  readonly turns: boolean;
  /** A comma, a semicolon, "và", "hoặc", a line break, a bracket. */
  readonly parted: boolean;
  /** The same without line breaks: page breaks leave those between deadlines that have nothing to do with each other. */
  readonly signed: boolean;
  readonly bracketed: boolean;
}

export interface FoundPart {
  readonly part: Part;
  readonly gap: Gap;
  /** Token range. */
  readonly from: number;
  readonly to: number;
}

/** No cell names more times than this; what follows is not looked at. */
const MOST_PARTS = 60;

const NO_GAP = { prose: false, limited: false, turns: false, parted: false, signed: false };

/** Words of a gap that say nothing of their own. */
const NEUTRAL: ReadonlySet<string> = new Set(
  "va hoac la thoi gian han cung nhu trong den ngay thang nam cua vao tai lan thu dot dong moc thoi diem so mot ca".split(
    " ",
  ),
);
const LIMIT_WORDS: ReadonlySet<string> = new Set(["hoan", "thanh", "xong", "thuc", "hien"]);

/** Reads every time expression of a cell, left to right, and what stands between them. Linear: no token is consumed twice. */
export function scanParts(tokens: Tokens): FoundPart[] {
  const found: FoundPart[] = [];
  let at = 0;
  let depth = 0;
  let gap = { ...NO_GAP };
  while (at < tokens.length && found.length < MOST_PARTS) {
    const token = tokens[at]!;
    if (token.kind === "mark" || token.kind === "break") {
      // A bracket around the whole cell is no aside.
      if (token.w === "(" && (found.length > 0 || gap.prose)) depth += 1;
      if (token.w === ")") depth = Math.max(0, depth - 1);
      if (token.w !== '"' && token.w !== "'") {
        gap.parted = true;
        gap.signed ||= token.kind === "mark";
      }
      at += 1;
      continue;
    }
    const turn = turnAt(tokens, at);
    if (turn !== null) {
      gap.turns = true;
      at = turn;
      continue;
    }
    const read = partAt(tokens, at, depth > 0);
    if (read) {
      found.push({ part: read.part, gap: { ...gap, bracketed: depth > 0 }, from: at, to: read.next });
      gap = { ...NO_GAP };
      at = Math.max(read.next, at + 1);
      continue;
    }
    if (token.kind === "word") {
      if (token.w === "va" || token.w === "hoac") gap.parted = gap.signed = true;
      if (LIMIT_WORDS.has(token.w)) gap.limited = true;
      else if (!NEUTRAL.has(token.w)) gap.prose = true;
    } else if (token.kind === "cite") gap.prose = true;
    else if (token.kind === "num" && !isMark(tokens, at + 1, ".)")) gap.prose = true;
    at += 1;
  }
  return found;
}

/** First words of every family. Most words of a sheet begin none of them, and one look-up is done with those. */
const STARTS: ReadonlySet<string> = new Set([
  ...DATED_STARTS,
  ...RECURRING_STARTS,
  ...CONDITION_STARTS,
  ...REFERENCE_STARTS,
  ...SESSION_STARTS,
  ...NUMBER_WORDS.keys(),
]);

/** A word may begin a part by itself, or as a misspelt "tháng 11", "thường xuyên", or as an English month. */
function mayBegin(tokens: Tokens, at: number): boolean {
  const token = tokens[at]!;
  if (token.kind !== "word" || at === 0 || STARTS.has(token.w)) return true;
  const next = tokens[at + 1];
  return next !== undefined && (next.kind === "num" || next.w === "xuyen" || (next.kind === "mark" && next.glued));
}

function partAt(tokens: Tokens, at: number, bracketed: boolean): { part: Part; next: number } | null {
  if (!mayBegin(tokens, at)) return null;
  const session = sessionPartAt(tokens, at);
  if (session) return session;
  const recurring = recurringPartAt(tokens, at);
  if (recurring) return recurring;
  // "Theo giai đoạn 2021-2025", "theo quý IV": the time itself is named.
  const timed = wordAt(tokens, at) === "theo" && ["giai", "quy", "thang", "nam"].includes(wordAt(tokens, at + 1));
  const dated = datedPartAt(tokens, timed ? at + 1 : at);
  if (dated) return dated;
  return referencePartAt(tokens, at, bracketed) ?? conditionalPartAt(tokens, at, bracketed);
}

/** "Lần 1:", "đợt 2", "lần thứ hai". */
function turnAt(tokens: Tokens, at: number): number | null {
  const word = wordAt(tokens, at);
  if (word !== "lan" && word !== "đợt" && word !== "dot" && word !== "ky") return null;
  const next = afterAny(tokens, at + 1, ORDINAL) ?? at + 1;
  const numbered =
    isNumber(tokens, next) ||
    /^[iv]{1,3}$/.test(wordAt(tokens, next)) ||
    ["mot", "hai", "ba", "nhat"].includes(wordAt(tokens, next));
  if (!numbered || isMark(tokens, next + 1, "/")) return null;
  return isMark(tokens, next + 1, ":") ? next + 2 : next + 1;
}
