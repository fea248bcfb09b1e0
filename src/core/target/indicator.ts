import { comparableWords } from "../text/comparable-words";
import type { TargetToken } from "./target-tokens";

/** Words that open a statement and are no part of what is measured. */
const OPENERS = phrases([
  "phấn đấu",
  "phân đấu",
  "đảm bảo",
  "bảo đảm",
  "duy trì",
  "trong số đó",
  "trong số này",
  "trong đó",
  "phấn đầu",
  "phân đầu",
]);
/** With a number behind them: "Nhiệm vụ 1". */
const LABELS = phrases(["mục tiêu", "nhiệm vụ", "hoạt động"]);
/** Words that name a measure: the last of them before the figure begins the indicator. */
const MEASURES = phrases(["tỷ lệ", "tỉ lệ", "mức độ", "chỉ số", "số lượng"]);
const NESTED = phrases(["trong số đó", "trong số này", "trong đó", "trong số"]);
const EDGE_WORDS = new Set("đạt là ở mức còn lên xuống và có để thì phải đã tỷ tỉ lệ được".split(" "));
/** Whole words with their tone marks: folded, "tổng số" would take the "sơ" of "hồ sơ" along. */
const WITHOUT_CONTENT =
  /(?<![\p{L}\d])(?:thực hiện|đảm bảo|bảo đảm|tiếp tục|đẩy mạnh|nâng cao|phấn đấu|ít nhất|tối thiểu|tổng số|t[ỷỉ] lệ|trở lên|các|những|của|và|được|đạt|có|trên|tại|theo|với|trong|cho|về|đến|từ|là|ở|mức|khi|này|do|năm)(?![\p{L}\d])/giu;

/** A stretch of tokens, `to` exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Head {
  readonly from: number;
  /** Opened by "trong đó": a part of what came before. */
  readonly nested: boolean;
  /** Where the opener stands, null without one. */
  readonly openedAt: number | null;
}

type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Phrases by their first word. */
function phrases(list: readonly string[]): Phrases {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of list) {
    const words = phrase.split(" ");
    byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), words]);
  }
  return byFirst;
}

/** How many words of the first phrase that stands at a place; 0 when none does. */
function phraseAt(tokens: readonly TargetToken[], at: number, known: Phrases): number {
  const candidates = known.get(tokens[at]?.low ?? "");
  return candidates?.find((words) => words.every((word, i) => tokens[at + i]?.low === word))?.length ?? 0;
}

function labelAt(tokens: readonly TargetToken[], at: number): number {
  const length = phraseAt(tokens, at, LABELS);
  return length > 0 && tokens[at + length]?.kind === "number" ? length + 1 : 0;
}

/**
 * Where the statement of a figure begins between the end of the statement before it and the figure: at the last opener
 * ("phấn đấu", "trong đó") or, where the figure stands behind what it measures, at the last measure word ("tỷ lệ").
 */
export function headOf(tokens: readonly TargetToken[], gap: Span, trails: boolean): Head {
  let from = gap.from;
  let nested = false;
  let openedAt: number | null = null;
  /** Only marks stand since the last opener: "trong số đó, tỷ lệ ..." opens at its first word. */
  const openedHere = (at: number) =>
    openedAt !== null && tokens.slice(from, at).every((token) => token.kind === "mark");
  for (let at = gap.from; at < gap.to; at++) {
    // "tự bảo đảm chi" is what a unit is, no opener.
    const opener = tokens[at - 1]?.low === "tự" ? 0 : phraseAt(tokens, at, OPENERS) || labelAt(tokens, at);
    if (opener > 0) {
      nested = phraseAt(tokens, at, NESTED) > 0;
      openedAt = openedHere(at) ? openedAt : at;
      from = at + opener;
      at = from - 1;
    } else if (trails && phraseAt(tokens, at, MEASURES) > 0 && tokens[at + 2]?.kind !== "number") {
      openedAt = openedHere(at) ? openedAt : at;
      from = at;
    }
  }
  while (from < gap.to && (tokens[from]!.kind === "mark" || tokens[from]!.kind === "break")) from++;
  return { from, nested, openedAt };
}

/** The text of a span, rid of marks and, before a figure, of words that only join ("... được", "... ở mức"). */
export function spanText(text: string, tokens: readonly TargetToken[], span: Span, isBeforeFigure: boolean): string {
  let { from, to } = span;
  const isEdge = (token: TargetToken | undefined) =>
    token !== undefined && (token.kind === "mark" || token.kind === "break" || token.low === "và");
  while (from < to && isEdge(tokens[from])) from++;
  while (to > from && (isEdge(tokens[to - 1]) || (isBeforeFigure && joinsFigure(tokens, to - 1)))) to--;
  return from < to ? text.slice(tokens[from]!.start, tokens[to - 1]!.end) : "";
}

function joinsFigure(tokens: readonly TargetToken[], at: number): boolean {
  return EDGE_WORDS.has(tokens[at]!.low) && tokens[at - 1]?.low !== "trở";
}

/** The words that tell one indicator from another, in their order. */
export function indicatorWords(indicator: string): string[] {
  return comparableWords(indicator.normalize("NFC").replace(/\s+/g, " ").replace(WITHOUT_CONTENT, " "));
}

/** What a share is a share of: "trên tổng số hồ sơ của đơn vị", "so với tổng số ...", "/tổng số ...". */
export function denominatorOf(indicator: string): string | null {
  const match = /(?:trên|so với|\/)\s*(?:tổng\s+)?số\s+((?:[^,;()\n]|,(?=\s?\d)){2,160})/iu.exec(indicator);
  return match?.[1]?.trim() ?? null;
}
