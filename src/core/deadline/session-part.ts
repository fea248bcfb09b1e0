import { datedPartAt } from "./dated-part";
import { isMark, isNumber, wordAt, type Tokens } from "./tokens";
import { yearSuffixAt } from "./year-suffix";
import { afterAny, phrases } from "./phrases";

const BEFORE_SESSION = phrases("cham nhat truoc", "truoc", "den truoc");
const AFTER_SESSION = phrases("ngay sau", "sau khi ket thuc", "sau");
const AT_SESSION = phrases("tai cac", "tai", "trong", "vao", "trinh", "cac", "moi", "dip");
const SESSION = phrases("ky hop", "phien hop");
const SEASON = phrases("dau nam", "giua nam", "cuoi nam");

/** A session of the people's council: a season that is known, a day that is not. */
export interface SessionPart {
  readonly type: "session";
  readonly season: "first" | "middle" | "last" | null;
  readonly bound: "before" | "on" | "from";
  readonly year: number | null;
}

const LONGEST = 20;

/** "Kỳ họp giữa năm của HĐND tỉnh", "trước kỳ họp thường lệ cuối năm 2024". Not where the session's month is named. */
export function sessionPartAt(tokens: Tokens, at: number): { part: SessionPart; next: number } | null {
  const before = afterAny(tokens, at, BEFORE_SESSION);
  const after = before === null ? afterAny(tokens, at, AFTER_SESSION) : null;
  const on = afterAny(tokens, before ?? after ?? at, AT_SESSION) ?? before ?? after ?? at;
  const session = afterAny(tokens, on, SESSION);
  if (session === null) return null;
  let season: SessionPart["season"] = null;
  let year: number | null = null;
  let next = session;
  while (next < tokens.length && next - session < LONGEST) {
    const token = tokens[next]!;
    if (token.kind === "break" || (token.kind === "mark" && !"-(".includes(token.w))) break;
    const found = afterAny(tokens, next, SEASON);
    if (found !== null) {
      season = token.w === "dau" ? "first" : token.w === "giua" ? "middle" : "last";
      const named = yearSuffixAt(tokens, found - 1);
      year = named?.year ?? null;
      next = named?.next ?? found;
      continue;
    }
    if (token.kind === "word" && wordAt(tokens, next - 1) !== "thu" && namesMonth(tokens, next)) return null;
    if (
      token.kind === "num" &&
      !isNumber(tokens, next - 1) &&
      wordAt(tokens, next - 1) !== "thu" &&
      datedPartAt(tokens, next)
    )
      return null;
    if (isMark(tokens, next, "(") && datedPartAt(tokens, next + 1)) break;
    next += 1;
  }
  const bound = before !== null ? "before" : after !== null ? "from" : "on";
  return { part: { type: "session", season, bound, year }, next };
}

/** "kỳ họp tháng 7", "kỳ họp quý II": the time is said plainly. */
function namesMonth(tokens: Tokens, at: number): boolean {
  const dated = datedPartAt(tokens, at);
  return (
    dated?.part.entries.some(({ from }) => from.unit === "month" || from.unit === "quarter" || from.unit === "day") ??
    false
  );
}

/** First words of sessions. */
export const SESSION_STARTS: readonly string[] = [
  ...BEFORE_SESSION.keys(),
  ...AFTER_SESSION.keys(),
  ...AT_SESSION.keys(),
  ...SESSION.keys(),
];
