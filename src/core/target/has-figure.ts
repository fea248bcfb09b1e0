import { parseLabel } from "../text/ordinal";
import { targetTokens } from "./target-tokens";

/** A number behind one of these names something: a year, a level, a document. */
const NAMING = new Set("năm tháng quý ngày mức độ số điều khoản giai đoạn kỳ nghị quyết định kế hoạch thứ".split(" "));

/**
 * Whether a text holds a figure by which it could be measured: any number that is no label, year, level, date or document number.
 * Wider than `parseTargets`: "ban hành 05 quy chế" counts.
 */
export function hasFigure(typed: string): boolean {
  const text = typed.normalize("NFC");
  if (!/\d/.test(text)) return false;
  const tokens = targetTokens(text.slice(parseLabel(text).length));
  return tokens.some(({ kind, low }, i) => {
    if (kind !== "number") return false;
    // "Nghị định số 60/2021/NĐ-CP 6": the mark of a footnote that lost its place above the line.
    if (tokens[i - 1]?.kind === "code") return false;
    const before = tokens[i - 1]?.low ?? "";
    const isYear = /^(?:19|20)\d\d$/.test(low) && tokens[i + 1]?.low !== "%";
    const isListed = before === "," || before === "và" || before === "-" || before === "–";
    return !isYear && !NAMING.has(before) && !(isListed && NAMING.has(tokens[i - 3]?.low ?? ""));
  });
}
