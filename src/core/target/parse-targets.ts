import { readComparator, type Reading } from "./comparators";
import { figuresIn, type Figure } from "./figures";
import { denominatorOf, headOf, indicatorWords, spanText, type Span } from "./indicator";
import { parseLabel } from "../text/ordinal";
import { isTarget } from "./is-target";
import type { Target } from "./target";
import { targetTokens, type TargetToken } from "./target-tokens";

const SHARE = /\d\s*(?:%|％|phần trăm)/iu;
/** A word that can make a number a target, with no more than a few words between the two. */
const COUNT =
  /(?:nhất|thiểu|đa|quá|dưới|hơn|trên|vượt|từ|giảm|tăng|ngắn|giản|nhóm|top|tốp|thứ|hạng|trí|mỗi|hằng|hàng|đạt|[≥≤<>])(?:\s+\p{L}+){0,6}[\s=]*\d/iu;

/** Most cells state nothing of the kind: a cheap look before the text is taken apart. */
function mayStateTarget(text: string): boolean {
  if (!/\d/.test(text)) return false;
  return SHARE.test(text) || COUNT.test(text.slice(parseLabel(text).length));
}

interface Statement {
  readonly figure: Figure;
  readonly reading: Reading;
  /** Tokens of its sentence. */
  readonly sentence: Span;
  /** The figure stands behind what it measures ("Tỷ lệ ... đạt 90%"), not before it ("90% hồ sơ ..."). */
  readonly trails: boolean;
}

/** No cell states targets beyond this; a longer text is not searched. */
const MAX_TEXT = 20_000;

/**
 * Every quantitative target a text states. A share is a target unless the text tells of the past or of ownership; a counted thing
 * only with a bound or a change ("ít nhất 03 sáng kiến", "tối đa 25 phút"), as a place in a ranking or as so much a month. Levels
 * ("mức độ 3, 4"), standards, numbers of documents, dates and years are none. Never throws; linear in the text.
 */
export function parseTargets(typed: string): Target[] {
  const text = typed.normalize("NFC");
  if (text.length > MAX_TEXT || !mayStateTarget(text)) return [];
  const tokens = targetTokens(text);
  const sentences = sentencesOf(tokens);
  const statements: Statement[] = [];
  for (const figure of figuresIn(tokens)) {
    const reading = readComparator(tokens, figure);
    const sentence = sentences[figure.first]!;
    if (isTarget(tokens, figure, reading, sentence))
      statements.push({ figure, reading, sentence, trails: trailsItsNoun(tokens, figure, reading, sentence) });
  }
  carryBounds(tokens, statements);
  return statements.map((statement, i) => targetOf(text, tokens, statement, statements[i - 1], statements[i + 1]));
}

/** "Trên 95% hồ sơ cấp tỉnh, 85% cấp huyện và 65% cấp xã": the bound of the first governs the list. */
function carryBounds(tokens: readonly TargetToken[], statements: Statement[]): void {
  for (let i = 1; i < statements.length; i++) {
    const own = statements[i]!;
    const before = statements[i - 1]!;
    if (!isListed(tokens, own, before) || own.reading.isStated || own.reading.change || isWhole(own.figure)) continue;
    const { bound, change, isStated } = before.reading;
    if (change === null && isStated && own.figure.unit === before.figure.unit)
      statements[i] = { ...own, reading: { ...own.reading, bound, isStated } };
  }
}

/** A figure that leads its noun, joined to another such by a comma or "và" in the same sentence. */
function isListed(tokens: readonly TargetToken[], own: Statement, before: Statement): boolean {
  return (
    before.sentence.from === own.sentence.from &&
    !own.trails &&
    !before.trails &&
    /^(?:,|và)$/.test(tokens[own.reading.first - 1]?.low ?? "")
  );
}

/** The sentence each token stands in. */
function sentencesOf(tokens: readonly TargetToken[]): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (let at = 0; at <= tokens.length; at++) {
    if (at < tokens.length && tokens[at]!.kind !== "break") continue;
    const span = { from, to: at };
    for (let inside = from; inside <= at; inside++) spans[inside] = span;
    from = at + 1;
  }
  return spans;
}

/** Whether what is measured was named before the figure. */
function trailsItsNoun(tokens: readonly TargetToken[], figure: Figure, reading: Reading, sentence: Span): boolean {
  if (figure.kind === "rank") return true;
  if (figure.kind === "rate" || (figure.kind === "count" && !MEASURE_UNIT.test(figure.unit))) return false;
  const next = tokens[reading.last + 1];
  const hasNounBehind = next?.kind === "word" && reading.last + 1 < sentence.to && !FOLLOWERS.test(next.low);
  if (reading.isLevel && reading.first > sentence.from)
    return !hasNounBehind || figure.kind !== "share" || namesMeasure(tokens, sentence.from, reading.first);
  return !hasNounBehind;
}

/** These tell how much of something named elsewhere; other units are themselves what is counted. */
const MEASURE_UNIT = /^(?:phút|giờ|ngày|tuần|tháng|quý|năm|bậc|hạng|điểm)/;

/** Words behind a figure that go on with the sentence and name nothing counted. */
const FOLLOWERS = /^(?:so|trên|vào|trong|theo|năm|và|hoặc|trở|đến|tới|mỗi|hằng|hàng|để|nhằm|tại|do|khi|với|giai)$/;

function namesMeasure(tokens: readonly TargetToken[], from: number, to: number): boolean {
  for (let at = from; at < to - 1; at++) {
    if (/^(?:tỷ|tỉ|mức|chỉ)$/.test(tokens[at]!.low) && /^(?:lệ|độ|số)$/.test(tokens[at + 1]!.low)) return true;
  }
  return false;
}

function targetOf(
  text: string,
  tokens: readonly TargetToken[],
  own: Statement,
  before: Statement | undefined,
  after: Statement | undefined,
): Target {
  const { figure, reading, sentence } = own;
  const sharesBefore = before !== undefined && before.sentence.from === sentence.from;
  const gap = { from: sharesBefore ? before.reading.last + 1 : sentence.from, to: reading.first };
  const head = headOf(tokens, gap, own.trails);
  const behind = own.trails
    ? ""
    : spanText(
        text,
        tokens,
        {
          from: figure.kind === "share" ? reading.last + 1 : figure.noun,
          to: endOfNoun(tokens, own, after),
        },
        false,
      );
  const ahead = own.trails
    ? spanText(text, tokens, { from: head.from, to: reading.first }, true).replace(BASELINE, "")
    : leadIn(text, tokens, own, head.from, sharesBefore);
  const indicator = own.trails ? ahead : [ahead, behind].filter((part) => part !== "").join(" … ");
  const { bound } = reading;
  const start = tokens[reading.first]!.start;
  const end = tokens[reading.last]!.end;
  return {
    text: text.slice(start, end),
    indicator,
    indicatorWords: indicatorWords(indicator),
    denominator: denominatorOf(indicator),
    comparator: reading.change ? "change" : bound,
    change: reading.change ? { direction: reading.change, bound } : null,
    value: figure.value,
    high: figure.high,
    unit: figure.unit,
    nested: sharesBefore && head.nested,
    listed: after !== undefined && isListed(tokens, after, own),
    start,
    end,
  };
}

const isWhole = (figure: Figure): boolean => figure.kind === "share" && figure.value === 100;

/** "Nâng tỷ lệ hồ sơ từ 60% lên 80%": where it stands today is no part of what is measured. */
const BASELINE = /\s+từ\s+\d[\d.,]{0,8}\s?(?:%|\p{L}+)?$/u;

/** The noun behind a leading figure ends with the sentence or where the next figure's statement begins. */
function endOfNoun(tokens: readonly TargetToken[], own: Statement, after: Statement | undefined): number {
  if (!after || after.sentence.from !== own.sentence.from) return own.sentence.to;
  const gap = { from: own.reading.last + 1, to: after.reading.first };
  const head = headOf(tokens, gap, after.trails);
  if (head.openedAt !== null) return Math.max(gap.from, head.openedAt);
  return lastJoint(tokens, gap.from, gap.to) ?? gap.to;
}

/** The last comma, colon or "và" between two places. */
function lastJoint(tokens: readonly TargetToken[], from: number, to: number): number | null {
  for (let at = to - 1; at > from; at--) if (/^(?:,|:|và)$/.test(tokens[at]!.low)) return at;
  return null;
}

/** What is done to the share a figure leads: "kiểm tra ít nhất 30% số cơ quan". */
function leadIn(
  text: string,
  tokens: readonly TargetToken[],
  own: Statement,
  from: number,
  sharesBefore: boolean,
): string {
  const to = own.reading.first;
  const joint = lastJoint(tokens, from - 1, to);
  const start = joint === null ? from : joint + 1;
  return sharesBefore && joint === null ? "" : spanText(text, tokens, { from: start, to }, true);
}
