import type { Citation, CitationFault } from "./citation";
import { likelyStandard } from "./iso-standards";
import { symbolCitation } from "./symbol-citation";
import { unnamedCitations } from "./unnamed-citations";

export type { Citation } from "./citation";

/**
 * Number, separator, perhaps a year, then letters: loose on purpose, because what is wrong with a symbol is what is looked for.
 * Every part is bounded, so the scan is linear.
 */
const SYMBOL =
  /(?<![\p{L}\p{N}./-])(\d{1,5}(?:\.\d{1,2})?[a-dđ]?)([ \u00a0]{0,2}[/-][ \u00a0]{0,2})(?:((?:19|20)\d{2})([ \u00a0]{0,2}[/-][ \u00a0]{0,2}))?(\p{L}{1,8}\d{0,2})((?:[ \u00a0]?[-/][ \u00a0]?[\p{L}\d&]{1,14}){0,3})(?![\p{L}\p{N}])/gu;
const ISO =
  /(?<!\p{L})(?:TCVN[ \u00a0]+)?ISO(?:\/(?:IEC|TS))?[ \u00a0]?[-:]?[ \u00a0]?(\d{3,5})(?:[ \u00a0]?[:-][ \u00a0]?((?:19|20)\d{2}))?(?!\d)/giu;

/**
 * The documents a text cites, in order, each with what is wrong about it by form alone or by what stands beside it. A placeholder
 * ("số    /KH-UBND") is no citation. Never throws; linear in the text.
 */
export function parseCitations(typed: string): Citation[] {
  if (!/\d/.test(typed)) return [];
  const nfc = typed.normalize("NFC");
  const text = nfc.replace(/[‐‑‒–—]/g, "-");
  const symbols = [...text.matchAll(SYMBOL)].flatMap((match) => symbolCitation(text, match) ?? []);
  const standards = [...text.matchAll(ISO)].map(standardCitation);
  const found = [...symbols, ...standards, ...unnamedCitations(text)];
  return found.map((citation) => asTyped(citation, nfc)).sort((a, b) => a.symbolStart - b.symbolStart);
}

/** Every kind of dash was read as "-"; what is quoted is what was typed. */
function asTyped(citation: Citation, nfc: string): Citation {
  const { start, text, symbolStart, symbol } = citation;
  return {
    ...citation,
    text: nfc.slice(start, start + text.length),
    symbol: nfc.slice(symbolStart, symbolStart + symbol.length),
  };
}

function standardCitation(match: RegExpExecArray): Citation {
  const number = match[1]!;
  const likely = likelyStandard(number);
  const faults: CitationFault[] = [];
  if (likely !== null)
    faults.push({ kind: "standard-unknown", fix: match[0].replace(number, likely), against: `ISO ${likely}` });
  return {
    text: match[0],
    start: match.index,
    symbol: match[0],
    symbolStart: match.index,
    number,
    year: match[2] === undefined ? null : Number(match[2]),
    type: "ISO",
    issuer: null,
    form: "standard",
    date: null,
    faults,
  };
}
