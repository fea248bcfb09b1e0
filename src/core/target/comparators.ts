import type { Bound, Change } from "./target";
import type { Figure } from "./figures";
import type { TargetToken } from "./target-tokens";

/** How a figure is meant, and the tokens that say so. */
export interface Reading {
  readonly bound: Bound;
  /** The text itself gives the bound; otherwise it is "=" for want of another word. */
  readonly isStated: boolean;
  readonly change: Change["direction"] | null;
  /** "đạt", "là", "lên", "xuống còn" stand before it: what is measured was named before the figure. */
  readonly isLevel: boolean;
  /** The figure tells where something stood, not where it shall stand ("đã đạt 60%", "từ 60% lên 80%"). */
  readonly isPast: boolean;
  /** "từ ..." gave the bound. */
  readonly isFrom: boolean;
  readonly first: number;
  readonly last: number;
}

type Sense = Bound | "from" | "increase" | "decrease" | "level" | "filler" | "past";

const PHRASES: Readonly<Record<Sense, string>> = {
  ">=": "tối thiểu|ít nhất|chí ít|thấp nhất|không dưới|không thấp hơn|không nhỏ hơn|không ít hơn|không kém|đạt và vượt|đạt hoặc vượt|≥|>=",
  ">": "trên|hơn|lớn hơn|cao hơn|nhiều hơn|vượt|vượt mức|vượt trên|trên mức|>",
  "<=": "tối đa|nhiều nhất|cao nhất|không quá|không vượt|không vượt quá|không hơn|không cao hơn|không lớn hơn|không nhiều hơn|không trên|≤|<=",
  "<": "dưới|dưới mức|thấp hơn|nhỏ hơn|ít hơn|chưa đến|chưa tới|<",
  "=": "đúng|bằng",
  from: "từ|từ mức",
  increase: "tăng|tăng thêm|nâng thêm|gia tăng|tăng trưởng",
  decrease: "giảm|cắt giảm|tiết giảm|tinh giản|tinh giảm|rút ngắn|tiết kiệm|giảm thiểu|giảm bớt|giảm được|hạ|bớt",
  level:
    "đạt|đạt mức|đạt tỷ lệ|đạt tỉ lệ|là|lên|lên đến|lên tới|xuống|xuống còn|còn|còn lại|ở mức|chiếm|chiếm tỷ lệ|đạt được",
  filler: "mức|khoảng|được|có|phải|bình quân|trung bình|thêm|gần|cả",
  past: "đã|đã đạt|hiện đạt|nay đạt|hiện là|mới đạt|chỉ đạt",
};

const SENSES = new Map<string, Sense>();
for (const [sense, phrases] of Object.entries(PHRASES)) {
  for (const phrase of phrases.split("|")) SENSES.set(phrase, sense as Sense);
}
const LONGEST_PHRASE = 3;
const WIDEST_GAP = 16;
/** "từ đại học trở lên", "cấp phòng trở lên": a rank of people, not a bound of the figure. */
const GRADES = /^(?:học|cấp|phòng|đẳng|sĩ|sỹ|viên|trưởng|sở|tỉnh|huyện|xã)$/;

/** Reads the words right before and behind a figure: nearest first, as they govern it. */
export function readComparator(tokens: readonly TargetToken[], figure: Figure): Reading {
  let first = figure.first;
  let bound: Bound | null = null;
  let change: Change["direction"] | null = null;
  let isLevel = false;
  let isPast = false;
  let isFrom = false;
  for (;;) {
    const hit = phraseBefore(tokens, first);
    if (!hit) break;
    const { sense } = hit;
    if (sense === "past") isPast = true;
    else if (sense === "from") isFrom = true;
    else if (sense === "level") isLevel ||= change === null;
    else if (sense === "increase" || sense === "decrease") {
      if (!isLevel) change ??= sense;
      else break;
    } else if (sense !== "filler") bound ??= sense;
    first = hit.first;
  }
  // "giảm dưới 1%" tells where it shall stand, "giảm tối đa 1%" by how much.
  if (change === "decrease" && bound === "<") [change, isLevel] = [null, true];
  const post = boundBehind(tokens, figure, isFrom);
  if (isFrom && isBaseline(tokens, figure)) isPast = true;
  bound = post?.bound ?? bound ?? (isFrom && figure.high === null ? ">=" : null);
  // Nothing lies above the whole: "trên 100% đơn vị" names the units, it sets no bound.
  if (bound === ">" && figure.kind === "share" && figure.value === 100 && change === null) bound = "=";
  if (figure.kind === "rank" && (bound === ">=" || bound === null))
    bound = bound === null && figure.isPlace ? "=" : "<=";
  return {
    bound: bound ?? "=",
    isStated: bound !== null,
    change: change ?? (isLevel ? null : distantChange(tokens, figure, first)),
    isLevel,
    isPast,
    isFrom,
    first,
    last: post?.adjacent ? post.last : figure.last,
  };
}

/** The longest known phrase that ends right before a token. */
function phraseBefore(tokens: readonly TargetToken[], at: number): { sense: Sense; first: number } | null {
  for (let length = Math.min(LONGEST_PHRASE, at); length >= 1; length--) {
    const words = tokens.slice(at - length, at);
    if (words.some((word) => word.kind !== "word" && length > 1)) continue;
    const sense = SENSES.get(words.map((word) => word.low).join(" "));
    // "tốt trở lên đạt 95%": the grade, not the figure, is meant.
    if (/^(?:lên|xuống)$/.test(words[0]!.low) && tokens[at - length - 1]?.low === "trở") continue;
    if (sense !== undefined) return { sense, first: at - length };
  }
  return null;
}

/** "trở lên" and "trở xuống", right behind the figure or behind what it counts ("80% TTHC trở lên"). */
function boundBehind(
  tokens: readonly TargetToken[],
  figure: Figure,
  isFrom: boolean,
): { bound: Bound; last: number; adjacent: boolean } | null {
  for (let at = figure.last + 1; at <= figure.last + 9; at++) {
    const token = tokens[at];
    if (token?.kind !== "word") return null;
    if (token.low === "từ") return null;
    const next = tokens[at + 1]?.low;
    if (token.low === "hoặc" && next === "hơn") return { bound: ">=", last: at + 1, adjacent: at === figure.last + 1 };
    if (token.low !== "trở" || (next !== "lên" && next !== "xuống")) continue;
    const adjacent = at === figure.last + 1;
    const isWhole = figure.kind === "share" && figure.value === 100;
    if (!adjacent && !isFrom && (isWhole || GRADES.test(tokens[at - 1]!.low))) return null;
    return { bound: next === "lên" ? ">=" : "<=", last: at + 1, adjacent };
  }
  return null;
}

/** "từ 60% lên 80%": the first figure is where it stands today. */
function isBaseline(tokens: readonly TargetToken[], figure: Figure): boolean {
  return figure.high === null && /^(?:lên|xuống|thành|còn)$/.test(tokens[figure.last + 1]?.low ?? "");
}

/**
 * "Giảm thời gian giải quyết tối thiểu 10%": the verb stands before what is reduced. A word that turns the figure into a level
 * ("xuống còn", "đạt") or gives the verb another aim ("cho", "để") ends the search.
 */
function distantChange(tokens: readonly TargetToken[], figure: Figure, before: number): Change["direction"] | null {
  if (figure.value === 100 || figure.kind === "rank" || figure.kind === "rate") return null;
  // "cắt giảm thủ tục, 80% hồ sơ ...": a comma before a figure that leads its own noun parts the two.
  const leads =
    tokens[figure.last + 1]?.kind === "word" &&
    !/^(?:so|trong|vào|hằng|hàng|mỗi|trở|theo)$/.test(tokens[figure.last + 1]!.low);
  for (let at = before - 1; at >= Math.max(0, before - WIDEST_GAP); at--) {
    const token = tokens[at]!;
    if (token.kind === "break" || token.kind === "number" || (token.low === "," && leads)) return null;
    if (/^(?:đạt|còn|xuống|lên|để|nhằm|cho|là|được)$/.test(token.low)) return null;
    const direction =
      token.low === "giảm" || token.low === "ngắn" ? "decrease" : token.low === "tăng" ? "increase" : null;
    if (direction === null) continue;
    if (token.low === "ngắn" && tokens[at - 1]?.low !== "rút") continue;
    if (token.low === "tăng" && tokens[at + 1]?.low === "cường") return null;
    return direction;
  }
  return null;
}
