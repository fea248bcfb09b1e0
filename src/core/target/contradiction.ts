import { lacksPredicate } from "./predicate";
import type { Bound, Target } from "./target";

/** A target with the text it stands in: what it is meant for (a quarter, a year) stands around it. */
export interface PlacedTarget {
  readonly target: Target;
  readonly text: string;
}

const LEVELS = ["tinh", "huyen", "xa"];
const LEVEL_WORDS = new Set([...LEVELS, "cap", "tuyen", "dia", "ban"]);
const MOMENT =
  /quý\s+(?:[IV]+|[1-4])|tháng\s+\d{1,2}|\d{1,2}\s+tháng|(?:đầu|giữa|cuối)\s+năm|giai đoạn\s+\d{4}\s*[-–]\s*\d{4}/giu;
const YEAR = /(?:năm|hết)\s+(20\d\d)/giu;

/**
 * Whether two targets give the same indicator values that cannot both be meant. The first is the higher one (the objective): a
 * value that already meets it ("90%" under "tối thiểu 80%") is no contradiction, nor is "trên 60%" beside "từ 60%".
 */
export function contradicts(higher: PlacedTarget, lower: PlacedTarget): boolean {
  const [a, b] = [higher.target, lower.target];
  if (a.unit !== b.unit || (a.change === null) !== (b.change === null)) return false;
  if (a.change && b.change && a.change.direction !== b.change.direction) return false;
  if (a.value === b.value && a.high === b.high) return false;
  if (!isSameIndicator(a, b)) return false;
  if (differInTime(higher, lower)) return false;
  return !lies(b, a);
}

/**
 * Whether two targets measure the same. Nearly the same words do; so does a bare noun ("hồ sơ công việc") beside a statement about
 * that noun. Different levels of government are different indicators.
 */
export function isSameIndicator(a: Target, b: Target): boolean {
  const [left, right] = [levelsOf(a), levelsOf(b)];
  if (left.length > 0 && right.length > 0 && !left.some((level) => right.includes(level))) return false;
  const [wordsA, wordsB] = [measuredWords(a), measuredWords(b)];
  const shared = overlap(wordsA, wordsB);
  if (shared >= 0.8 && Math.min(wordsA.length, wordsB.length) >= (shared === 1 ? 2 : 3)) return true;
  const [short, long] = wordsA.length <= wordsB.length ? [a, b] : [b, a];
  const phrase = measuredWords(short);
  return (
    phrase.length >= 4 &&
    lacksPredicate(short.indicator) &&
    ` ${measuredWords(long).join(" ")} `.includes(` ${phrase.join(" ")} `)
  );
}

/** The indicator without its level of government. */
export function measuredWords(target: Target): string[] {
  return target.indicatorWords.filter((word) => !LEVEL_WORDS.has(word));
}

function levelsOf(target: Target): string[] {
  const words = target.indicatorWords;
  return LEVELS.filter((level) =>
    words.some((word, i) => word === level && /^(?:cap|tuyen)$/.test(words[i - 1] ?? "")),
  );
}

/** Shared words over all words of both (Jaccard). */
function overlap(a: readonly string[], b: readonly string[]): number {
  const [left, right] = [new Set(a), new Set(b)];
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  const all = left.size + right.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** A target for the second quarter and one for the year are two targets. A year is told apart only where both name one. */
function differInTime(a: PlacedTarget, b: PlacedTarget): boolean {
  const [left, right] = [sentenceOf(a), sentenceOf(b)];
  if (matchesOf(left, MOMENT) !== matchesOf(right, MOMENT)) return true;
  const [leftYears, rightYears] = [matchesOf(left, YEAR), matchesOf(right, YEAR)];
  return leftYears !== "" && rightYears !== "" && leftYears !== rightYears;
}

function matchesOf(text: string, pattern: RegExp): string {
  return [...text.matchAll(pattern)].map((match) => match[0].toLowerCase()).join(" ");
}

function sentenceOf({ target, text }: PlacedTarget): string {
  const plain = text.normalize("NFC");
  const marks = [";", "\n", ". "];
  const from = Math.max(0, ...marks.map((mark) => plain.lastIndexOf(mark, Math.max(0, target.start - 1))));
  const stops = marks.map((mark) => plain.indexOf(mark, target.end)).filter((at) => at >= 0);
  return plain.slice(from, Math.min(plain.length, ...stops));
}

/** Whether every value that the inner one allows is allowed by the outer one. */
function lies(inner: Target, outer: Target): boolean {
  const [a, b] = [interval(inner), interval(outer)];
  const above = a.low > b.low || (a.low === b.low && (!b.lowOpen || a.lowOpen));
  const below = a.high < b.high || (a.high === b.high && (!b.highOpen || a.highOpen));
  return above && below;
}

function interval(target: Target): { low: number; high: number; lowOpen: boolean; highOpen: boolean } {
  const bound: Bound = target.change?.bound ?? (target.comparator === "change" ? "=" : target.comparator);
  const top = target.high ?? target.value;
  switch (bound) {
    case "=":
      return { low: target.value, high: top, lowOpen: false, highOpen: false };
    case ">=":
    case ">":
      return { low: target.value, high: Infinity, lowOpen: bound === ">", highOpen: false };
    case "<=":
    case "<":
      return { low: -Infinity, high: top, lowOpen: false, highOpen: bound === "<" };
  }
}
