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

export interface CellBracket {
  readonly start: number;
  readonly end: number;
  readonly inner: string;
}

export interface CellWords {
  /** NFC text with every kind of blank as a plain one; brackets blanked out. All offsets point into it. */
  readonly text: string;
  readonly words: readonly CellWord[];
  readonly brackets: readonly CellBracket[];
}

/** Stands in a gap where a bracket was. */
export const BRACKET = "\u0001";

/** The forms of a word are made when first asked for: most are never needed. */
class TypedWord implements CellWord {
  private knownLower: string | undefined;
  private knownFolded: string | undefined;

  constructor(
    readonly start: number,
    readonly typed: string,
    readonly gap: string,
  ) {}

  get end(): number {
    return this.start + this.typed.length;
  }
  get lower(): string {
    return (this.knownLower ??= this.typed.toLowerCase());
  }
  get folded(): string {
    return (this.knownFolded ??= foldWord(this.lower));
  }
  get capital(): boolean {
    return /^\p{Lu}/u.test(this.typed);
  }
  get shouted(): boolean {
    return /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(this.typed);
  }
}

const STRANGE_BLANK = /[^\S\n ]|[\u200b\u2060\ufeff\u00ad\u0001]/g;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Words of a lead or coordinator cell; what stands in brackets is kept apart. Offsets count from the NFC form of the text. */
export function cellWords(typed: string): CellWords {
  const nfc = typed.normalize("NFC").replace(STRANGE_BLANK, " ");
  const { text, brackets } = withoutBrackets(nfc);
  const words: CellWord[] = [];
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    words.push(new TypedWord(match.index, match[0], text.slice(last, match.index)));
    last = match.index + match[0].length;
  }
  return { text: nfc, words, brackets };
}

/** Brackets that open from `from` up to `to`, found without a walk over all. */
export function bracketsBetween({ brackets }: CellWords, from: number, to: number): readonly CellBracket[] {
  let low = 0;
  let high = brackets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (brackets[middle]!.start < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < brackets.length && brackets[end]!.start < to) end++;
  return brackets.slice(low, end);
}

/** One lower-case word without its marks. */
function foldWord(lower: string): string {
  return /^[a-z0-9]*$/.test(lower)
    ? lower
    : lower
        .normalize("NFD")
        .replace(/[\u0300-\u036f]/g, "")
        .replace(/đ/g, "d");
}

function withoutBrackets(nfc: string): { text: string; brackets: CellWords["brackets"] } {
  if (!nfc.includes("(")) return { text: nfc, brackets: [] };
  const brackets: CellBracket[] = [];
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
