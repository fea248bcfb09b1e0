import type { Reading } from "./comparators";
import type { Figure } from "./figures";
import type { Span } from "./indicator";
import type { TargetToken } from "./target-tokens";

/** Whether a figure, as its words read, is an aim: not where something stood, who owns it, a deadline or a condition. */
export function isTarget(tokens: readonly TargetToken[], figure: Figure, reading: Reading, sentence: Span): boolean {
  if (reading.isPast) return false;
  switch (figure.kind) {
    case "share":
      return !isOwnership(tokens, figure);
    case "rank":
    case "rate":
      return true;
    case "count":
      return reading.change !== null
        ? isMeasuredChange(reading, figure)
        : isBoundedCount(tokens, figure, reading, sentence);
  }
}

/** "doanh nghiệp 100% vốn nhà nước", "tự bảo đảm 100% chi thường xuyên": a kind of body, no aim. */
function isOwnership(tokens: readonly TargetToken[], figure: Figure): boolean {
  const before = tokens
    .slice(Math.max(0, figure.first - 6), figure.first)
    .map((token) => token.low)
    .join(" ");
  const behind = tokens[figure.last + 1]?.low;
  if (behind === "vốn") return /(?:nghiệp|ty|giữ|hữu|có)(?: [^ ]+)?$/.test(before);
  return behind === "chi" && /tự (?:bảo đảm|đảm bảo|chủ)(?: [^ ]+){0,3}$/.test(before);
}

/** A change is measured where the verb stands right before the number; a distant verb may govern another word. */
function isMeasuredChange(reading: Reading, figure: Figure): boolean {
  return (
    reading.isStated ||
    figure.unit === "bậc" ||
    figure.unit.startsWith("điểm") ||
    figure.high !== null ||
    isSpan(figure.unit)
  );
}

const isSpan = (unit: string): boolean => /^(?:phút|giờ|ngày|tuần|tháng|năm)$/.test(unit);

function isBoundedCount(tokens: readonly TargetToken[], figure: Figure, reading: Reading, sentence: Span): boolean {
  const { unit } = figure;
  const hasWord = (pattern: RegExp) =>
    tokens.slice(sentence.from, sentence.to).some((token) => pattern.test(token.low));
  if (unit.startsWith("điểm")) return reading.isStated || reading.isLevel;
  // "rút ngắn từ 15 ngày xuống còn 10 ngày": a level that something is brought down to.
  if (!reading.isStated && reading.isLevel && isSpan(unit) && hasWord(/^(?:giảm|ngắn)$/))
    return tokens[figure.first - 1]!.low === "còn";
  if (!reading.isStated) return false;
  // Days and years bound a deadline or an experience unless the sentence is about how long something takes.
  if (/^(?:ngày|tuần|tháng|quý|năm)$/.test(unit)) {
    const isDeadline = /^(?:kể|sau|trước|tính|làm)$/.test(tokens[figure.last + 1]?.low ?? "");
    return !isDeadline && hasPhrase(tokens, sentence, "thời", "gian");
  }
  // "trên 02 huyện" is a place, "từ 05 biên chế trở lên" a condition; "ít nhất", "tối đa" and "đạt trên" set an aim.
  const isLoose = reading.bound === ">" || reading.bound === "<" || reading.isFrom;
  return !isLoose || reading.isLevel || hasWord(/^(?:đạt|phấn)$/);
}

function hasPhrase(tokens: readonly TargetToken[], span: Span, first: string, second: string): boolean {
  for (let at = span.from; at < span.to - 1; at++)
    if (tokens[at]!.low === first && tokens[at + 1]!.low === second) return true;
  return false;
}
