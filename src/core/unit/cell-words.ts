/** A word of a cell with its place. */
export interface CellWord {
  readonly start: number;
  readonly end: number;
  /** As typed (NFC). */
  readonly typed: string;
  /** Lower case, marks kept: "sở" is not "số". */
  readonly lower: string;
  /** Marks dropped. */
  readonly folded: string;
  /** First letter is a capital. */
  readonly capital: boolean;
  /** Several capitals and digits only: an abbreviation. */
  readonly shouted: boolean;
  /** What stands between the word before and this one. */
  readonly gap: string;
}

export interface CellWords {
  /** NFC text with every kind of blank as a plain one; brackets blanked out. All offsets point into it. */
  readonly text: string;
  readonly words: readonly CellWord[];
  readonly brackets: readonly { readonly start: number; readonly end: number; readonly inner: string }[];
}

/** Stands in a gap where a bracket was. */
export const BRACKET = "\u0001";

/** Words of a lead or coordinator cell; what stands in brackets is kept apart. Offsets count from the NFC form of the text. */
export function cellWords(typed: string): CellWords {
  const nfc = typed.normalize("NFC").replace(/[^\S\n]|[\u200b\u2060\ufeff\u00ad\u0001]/g, " ");
  const { text, brackets } = withoutBrackets(nfc);
  const words: CellWord[] = [];
  let last = 0;
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const typedWord = match[0];
    const lower = typedWord.toLowerCase();
    words.push({
      start: match.index,
      end: match.index + typedWord.length,
      typed: typedWord,
      lower,
      folded: foldWord(lower),
      capital: /^\p{Lu}/u.test(typedWord),
      shouted: /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(typedWord),
      gap: text.slice(last, match.index),
    });
    last = match.index + typedWord.length;
  }
  return { text: nfc, words, brackets };
}

/** One lower-case word without its marks. */
export function foldWord(lower: string): string {
  return /^[a-z0-9]*$/.test(lower)
    ? lower
    : lower
        .normalize("NFD")
        .replace(/[\u0300-\u036f]/g, "")
        .replace(/đ/g, "d");
}

function withoutBrackets(nfc: string): { text: string; brackets: CellWords["brackets"] } {
  const brackets: { start: number; end: number; inner: string }[] = [];
  let text = "";
  let depth = 0;
  let start = 0;
  for (let i = 0; i < nfc.length; i++) {
    const char = nfc[i]!;
    if (char === "(" && depth++ === 0) start = i;
    text += depth > 0 ? BRACKET : char;
    if (char === ")" && depth > 0 && --depth === 0)
      brackets.push({ start, end: i + 1, inner: nfc.slice(start + 1, i) });
  }
  if (depth > 0) brackets.push({ start, end: nfc.length, inner: nfc.slice(start + 1) });
  return { text, brackets };
}
