import { foldSpace } from "../text/fold";
import { withoutTitles } from "../text/quoted-titles";
import { MERGED_PROVINCE } from "./merged-provinces";
import { OBSOLETE_TERMS, type ObsoleteTerm } from "./obsolete-terms";

export interface FoundTerm {
  /** As typed, with single blanks. */
  readonly text: string;
  readonly instead: string;
  readonly basis: string;
  /** The same for every spelling of one term. */
  readonly key: string;
}

/** The terms that are wrong in a plan of the year; none in an early one. */
export function termsOfYear(year: number): readonly ObsoleteTerm[] {
  return [...OBSOLETE_TERMS, MERGED_PROVINCE].filter((term) => year >= term.fromYear);
}

/**
 * Terms in the text that the plan year has left behind, each spot once. Left out: titles of documents, and clauses that speak of
 * the past on purpose ("hồ sơ của cấp huyện trước đây", "sau khi sắp xếp").
 *
 * @param company other text of the same row, for terms that are wrong only where the row speaks of something
 */
export function findObsoleteTerms(text: string, terms: readonly ObsoleteTerm[], company: string): FoundTerm[] {
  const shown = foldSpace(text);
  const lower = shown.toLowerCase();
  const possible = terms.filter((term) => lower.includes(term.hint));
  if (possible.length === 0) return [];
  const searched = withoutTitles(shown).toLowerCase();
  const found: FoundTerm[] = [];
  const taken: { start: number; end: number }[] = [];
  for (const term of possible) {
    if (term.company && !term.company.test(lower) && !term.company.test(foldSpace(company).toLowerCase())) continue;
    for (const match of searched.matchAll(term.pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (taken.some((spot) => start < spot.end && end > spot.start)) continue;
      taken.push({ start, end });
      if (speaksOfThePast(searched, start, end)) continue;
      const { basis } = term;
      const instead = insteadOf(term, match[0]);
      found.push({ text: shown.slice(start, end), instead, basis, key: `${term.hint} ${instead} ${basis}` });
    }
  }
  return found;
}

function insteadOf(term: ObsoleteTerm, matched: string): string {
  if (typeof term.instead === "string") return term.instead;
  return term.instead.get(matched.replace(/oà(?!\p{L})/gu, "òa").replace(/ ?[-–] ?/, " - ")) ?? "";
}

const PAST =
  /(?<!\p{L})(?:cũ|trước đây|trước kia|(?:trước|sau)(?: khi)? sắp xếp|sáp nhập|hợp nhất|không tổ chức|không còn|bỏ|kết thúc|chấm dứt|giải thể|dôi dư|bàn giao|chuyển giao|chuyển từ|tiếp nhận từ|thay cho|thay thế)(?!\p{L})/u;

function speaksOfThePast(text: string, start: number, end: number): boolean {
  const from = Math.max(text.lastIndexOf(";", start), text.lastIndexOf(". ", start)) + 1;
  const ends = [text.indexOf(";", end), text.indexOf(". ", end)].filter((at) => at >= 0);
  const to = Math.min(text.length, ...ends);
  return PAST.test(text.slice(from, to));
}
