import { boundWordsAt } from "./bound-words";
import { datedPartAt } from "./dated-part";
import { countAt } from "./numerals";
import { recurringPartAt } from "./recurring-part";
import { isMark, wordAt, type Tokens } from "./tokens";
import { afterAny, phrases } from "./phrases";

const WORKING = phrases("lam viec");

/** Words that begin a time of their own after a comma, a bracket or "và" inside a clause. */
const OWN_TIME_WORDS = phrases("hoan thanh", "xong", "bao cao", "thoi gian", "phan dau", "gui bao cao", "trinh");
/** Words after which a date limits the work even without a comma: "sau khi có hướng dẫn chậm nhất quý III". */
const HARD_LIMITS = phrases(
  "cham nhat",
  "muon nhat",
  "tre nhat",
  "khong qua",
  "khong muon hon",
  "truoc",
  "hoan thanh",
  "xong",
  "du kien",
  "trong",
);

/**
 * Where a clause that began at `at` ("khi có ...", "theo ...") ends: at a strong stop, at its closing bracket, or where a time
 * of its own begins. A date inside belongs to the clause ("theo Quyết định ngày 10/5").
 */
export function clauseEnd(tokens: Tokens, at: number, bracketed: boolean): number {
  let depth = 0;
  for (let next = at; next < tokens.length; next += 1) {
    const token = tokens[next]!;
    if (token.kind === "break" || (token.kind === "mark" && token.w === ";")) return next;
    if (token.kind === "mark") {
      if (token.w === "(") {
        if (startsTime(tokens, next + 1)) return next;
        depth += 1;
      } else if (token.w === ")") {
        if (depth === 0 && bracketed) return next;
        depth = Math.max(0, depth - 1);
      } else if (token.w === "," || token.w === "." || token.w === "-" || token.w === "+" || token.w === "/") {
        if (startsTime(tokens, next + 1) && !("-/".includes(token.w) && token.glued)) return next;
      }
    } else if (token.kind === "word" && next > at) {
      if ((token.w === "va" || token.w === "hoac") && startsTime(tokens, next + 1)) return next;
      if (HARD_LIMITS.has(token.w) && limitsHard(tokens, next)) return next;
    }
  }
  return tokens.length;
}

/** "chậm nhất quý III", "trước ngày 15/12": a limit with a date, and not "trước 10 ngày". */
function limitsHard(tokens: Tokens, at: number): boolean {
  const next = afterAny(tokens, at, HARD_LIMITS);
  if (next === null) return false;
  const dated = datedPartAt(tokens, at) ?? datedPartAt(tokens, next);
  return (
    dated !== null &&
    !(
      wordAt(tokens, at) === "trong" &&
      dated.part.entries.every(({ from }) => from.unit === "year" && from.year === null)
    )
  );
}

/** A time expression stands at `at`, perhaps after a short verb. Bounded: it never looks further than one expression. */
function startsTime(tokens: Tokens, at: number): boolean {
  const from = afterAny(tokens, at, OWN_TIME_WORDS) ?? at;
  const bound = boundWordsAt(tokens, from);
  const dated = datedPartAt(tokens, from);
  if (dated) {
    // A bare number or "ngày 10/5" after a comma may be the date of a document; with a bound word or a unit it is a time.
    return (
      from > at ||
      bound.next > from ||
      tokens[from]?.kind === "word" ||
      isMark(tokens, dated.next, ";)") ||
      dated.next >= tokens.length
    );
  }
  return recurringPartAt(tokens, from) !== null || durationAt(tokens, from) !== null;
}

/** "10 ngày làm việc", "02 tuần", "24 giờ", "1 tháng" (thirty days): how many days, and whether working days. */
export function durationAt(tokens: Tokens, at: number): { days: number; working: boolean; next: number } | null {
  const range = countAt(tokens, at);
  if (!range) return null;
  const high = isMark(tokens, range.next, "-~") ? countAt(tokens, range.next + 1) : null;
  const count = high ?? range;
  const bracketed = isMark(tokens, count.next, "(") ? closingBracket(tokens, count.next) : null;
  const unitAt = bracketed ?? count.next;
  const unit = wordAt(tokens, unitAt);
  const perUnit =
    unit === "ngay" ? 1 : unit === "tuan" ? 7 : unit === "thang" ? 30 : unit === "gio" || unit === "h" ? 1 / 24 : 0;
  if (perUnit === 0) return null;
  let next = unitAt + 1;
  if (["dau", "cuoi"].includes(wordAt(tokens, next)) || (unit === "thang" && tokens[next]?.kind === "num")) return null;
  const working = afterAny(tokens, next, WORKING);
  if (working !== null) next = working;
  return { days: Math.ceil(count.value * perUnit), working: working !== null, next };
}

/** "10 (mười) ngày": the number in words, in brackets. */
function closingBracket(tokens: Tokens, at: number): number | null {
  for (let next = at + 1; next <= at + 4; next += 1) if (isMark(tokens, next, ")")) return next + 1;
  return null;
}
