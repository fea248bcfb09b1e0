import type { TargetToken } from "./target-tokens";

/** A number with its unit; `first` and `last` are token places, both inclusive. */
export interface Figure {
  readonly kind: "share" | "count" | "rank" | "rate";
  readonly value: number;
  readonly high: number | null;
  readonly unit: string;
  readonly first: number;
  readonly last: number;
  /** Where the counted noun begins; behind the figure for shares, whose unit is no noun. */
  readonly noun: number;
  /** A place ("xếp thứ 5"), not a group ("trong nhóm 5"). */
  readonly isPlace?: boolean;
}

const RANGE_MARKS = new Set(["-", "–", "—", "÷", "~", "đến", "tới"]);
/** A number behind one of these is a name ("mức 3", "năm 2024", "Điều 5"), not a value. */
const NAMING = new Set("mức độ năm tháng quý ngày kỳ khóa khoá điều khoản điểm số thứ iso tuần covid lần".split(" "));
const PERIODS = new Set(["tháng", "quý", "tuần", "năm", "ngày"]);
/** Units of one syllable; every other counted thing is named by two ("sáng kiến", "đơn vị", "thủ tục"). */
const ONE_SYLLABLE = new Set(
  "phút giờ ngày tuần tháng quý năm điểm bậc hạng lần lớp cuộc buổi đợt tin bài trang mục bước người xã huyện tỉnh phòng sở bộ".split(
    " ",
  ),
);

/** Every number with a unit in the text, before it is known which of them are targets. */
export function figuresIn(tokens: readonly TargetToken[]): Figure[] {
  const figures: Figure[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.kind === "code") {
      const outOf = rankAt(tokens, i) ?? pointsAt(tokens, i);
      if (outOf) figures.push(outOf);
    }
    if (tokens[i]!.kind !== "number") continue;
    const figure = shareAt(tokens, i) ?? rankAt(tokens, i) ?? rateAt(tokens, i) ?? countAt(tokens, i);
    if (!figure) continue;
    figures.push(figure);
    i = figure.last;
  }
  return figures;
}

/** "90%", "90 phần trăm", "85-90%", "85% đến 90%". */
function shareAt(tokens: readonly TargetToken[], at: number): Figure | null {
  const low = numberOf(tokens[at]!);
  let end = percentEnd(tokens, at + 1);
  const mark = end ?? at;
  const upper = tokens[mark + 2];
  if (tokens[mark + 1] && RANGE_MARKS.has(tokens[mark + 1]!.low) && upper?.kind === "number") {
    const upperEnd = percentEnd(tokens, mark + 3);
    const high = numberOf(upper);
    if (upperEnd !== null && low !== null && high !== null && high > low)
      return { kind: "share", value: low, high, unit: "%", first: at, last: upperEnd, noun: upperEnd + 1 };
  }
  if (end === null || low === null) return null;
  const unit = pointsOf(tokens, end + 1) ?? "%";
  if (unit !== "%") end += 1;
  return { kind: "share", value: low, high: null, unit, first: at, last: end, noun: end + 1 };
}

/** "2 điểm phần trăm" is read from its number; "2% điểm" is the same in another order. */
function pointsOf(tokens: readonly TargetToken[], at: number): string | null {
  return tokens[at]?.low === "điểm" ? "điểm %" : null;
}

function percentEnd(tokens: readonly TargetToken[], at: number): number | null {
  const token = tokens[at];
  if (token?.low === "%" || token?.low === "％") return at;
  if (token?.low === "phần" && tokens[at + 1]?.low === "trăm") return at + 1;
  return null;
}

const PLACE =
  /(?:^| )((?:xếp|đứng)(?: ở)?(?: vị trí)?(?: (?:thứ|hạng)){1,2}|vị trí(?: thứ)?|thứ hạng)(?: đạt| là)?(?: (?:từ|trong|thứ)){0,2}$/;
const GROUP = /(?:^| )((?:nằm |xếp |đứng )?(?:trong|thuộc|vào)(?: tốp| top)? (?:nhóm|top|tốp)|top|tốp)$/;

/** "trong nhóm 08 đơn vị (dẫn đầu)", "top 10", "xếp thứ 5", "xếp thứ 5/63": a place, where less is better. */
function rankAt(tokens: readonly TargetToken[], at: number): Figure | null {
  const outOf = /^(\d{1,3})\/\d{1,3}$/.exec(tokens[at]!.low);
  const value = outOf ? Number(outOf[1]) : numberOf(tokens[at]!);
  if (value === null || !Number.isInteger(value)) return null;
  const words: string[] = [];
  for (let back = at - 1; back >= Math.max(0, at - 7) && tokens[back]!.kind === "word"; back--)
    words.unshift(tokens[back]!.low);
  const before = words.join(" ");
  const place = PLACE.exec(before);
  const group = place ? null : GROUP.exec(before);
  const match = place ?? group;
  if (!match || (group && tokens[at + 1]?.kind !== "word")) return null;
  const first = at - wordsFrom(before, match[1]!);
  return { kind: "rank", value, high: null, unit: "hạng", first, last: at, noun: at + 1, isPlace: place !== null };
}

/** "90/100 điểm". */
function pointsAt(tokens: readonly TargetToken[], at: number): Figure | null {
  const value = /^(\d{1,3})\/\d{2,4}$/.exec(tokens[at]!.low)?.[1];
  if (value === undefined || tokens[at + 1]?.low !== "điểm") return null;
  return { kind: "count", value: Number(value), high: null, unit: "điểm", first: at, last: at + 1, noun: at + 1 };
}

/** How many words stand from a phrase to the end. */
function wordsFrom(line: string, phrase: string): number {
  return line.slice(line.lastIndexOf(phrase)).split(" ").length;
}

/** "mỗi tháng thực hiện 01 trang/tin": so much in each period. One time in a period ("mỗi quý 01 lần") is a rhythm, no target. */
function rateAt(tokens: readonly TargetToken[], at: number): Figure | null {
  const value = numberOf(tokens[at]!);
  const noun = tokens[at + 1];
  if (value === null || noun?.kind !== "word" || noun.low === "lần" || PERIODS.has(noun.low)) return null;
  for (let back = 2; back <= 7; back++) {
    const token = tokens[at - back];
    if (token?.kind !== "word") return null;
    if (
      (token.low === "mỗi" || token.low === "hằng" || token.low === "hàng") &&
      PERIODS.has(tokens[at - back + 1]!.low)
    ) {
      const { unit, last } = countedUnit(tokens, at + 1);
      return {
        kind: "rate",
        value,
        high: null,
        unit: `${unit}/${tokens[at - back + 1]!.low}`,
        first: at,
        last,
        noun: at + 1,
      };
    }
  }
  return null;
}

/** "03 sáng kiến", "25 phút", "01-02 bậc", "2 điểm phần trăm"; a target only with a bound or a change, which is seen later. */
function countAt(tokens: readonly TargetToken[], at: number): Figure | null {
  const value = numberOf(tokens[at]!);
  if (value === null || NAMING.has(tokens[at - 1]?.low ?? "")) return null;
  const isRange = RANGE_MARKS.has(tokens[at + 1]?.low ?? "") && tokens[at + 2]?.kind === "number";
  const upper = isRange ? numberOf(tokens[at + 2]!) : null;
  if (isRange && (upper === null || upper <= value)) return null;
  const unitAt = isRange ? at + 3 : at + 1;
  if (tokens[unitAt]?.kind !== "word") return null;
  const { unit, last } = countedUnit(tokens, unitAt);
  return { kind: "count", value, high: upper, unit, first: at, last, noun: unitAt };
}

function countedUnit(tokens: readonly TargetToken[], at: number): { unit: string; last: number } {
  const first = tokens[at]!.low;
  if (first === "điểm" && (tokens[at + 1]?.low === "%" || tokens[at + 1]?.low === "phần"))
    return { unit: "điểm %", last: tokens[at + 1]!.low === "%" ? at + 1 : at + 2 };
  let last = at;
  let unit = first;
  const second = tokens[at + 1];
  if (!ONE_SYLLABLE.has(first) && second?.kind === "word") {
    unit = `${first} ${second.low}`;
    last = at + 1;
  }
  const period = tokens[last + 2];
  if (tokens[last + 1]?.low === "/" && period && PERIODS.has(period.low))
    return { unit: `${unit}/${period.low}`, last: last + 2 };
  return { unit, last };
}

/** "2,5" and "2.5" alike; three digits behind one mark are thousands ("1.200"), as Vietnamese writes them. */
function numberOf(token: TargetToken): number | null {
  const { low } = token;
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(low)) return Number(low.replaceAll(".", "").replace(",", "."));
  if (/^\d{1,3}(?:,\d{3})+$/.test(low)) return Number(low.replaceAll(",", ""));
  return /^\d{1,9}(?:[.,]\d{1,6})?$/.test(low) ? Number(low.replace(",", ".")) : null;
}
