import type { Slip } from "./deadline";
import { wordKey } from "./lexicon";

/**
 * `word` and `num` carry meaning; `mark` is one of / - ~ , ; : . ( ) + & * " < > '; `dots` is a place left open ("…",
 * "....", "__", "?"); `break` is a line break; `cite` is a document number, which is never a deadline.
 */
export interface Token {
  readonly kind: "word" | "num" | "mark" | "dots" | "break" | "cite";
  /** What rules compare: the word's key, the figures, the sign. */
  readonly w: string;
  /** As it stands in the text. */
  readonly raw: string;
  /** Nothing stands between this token and the one before. */
  readonly glued: boolean;
  /** Offsets in the text, end exclusive. */
  readonly at: number;
  readonly end: number;
  readonly slip: Slip | null;
}

export type Tokens = readonly Token[];

const DIGITS = /^[0-9]+$/;
const HAS_DIGIT = /[0-9]/;
/** "xx/xx/yyyy": letters where figures belong. */
const OPEN_LETTERS = /^(?:x{2,4}|y{4}|dd|mm)$/i;
/** Figures in which OCR put letters: "O1", "2O24", "l1". One true figure at least. */
const DAMAGED_NUMBER = /^[0-9OoIl]{2,6}$/;
/** "QuýIII", "QIV": a Roman numeral glued to its word. */
const GLUED_ROMAN = /^(qu[yýíi]|q)([ivl]{1,4})$/iu;

const SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "/": "/",
    "\\": "/",
    "∕": "/",
    "⁄": "/",
    "-": "-",
    "–": "-",
    "—": "-",
    "‐": "-",
    "‑": "-",
    "−": "-",
    "~": "~",
    "÷": "~",
    "→": "~",
    ",": ",",
    "،": ",",
    ";": ";",
    ":": ":",
    ".": ".",
    "(": "(",
    "[": "(",
    "{": "(",
    ")": ")",
    "]": ")",
    "}": ")",
    "+": "+",
    "&": "&",
    "|": ";",
    "*": "*",
    "•": "*",
    "●": "*",
    "▪": "*",
    "·": "*",
    "<": "<",
    "≤": "<",
    ">": ">",
    "≥": ">",
    "'": "'",
    "’": "'",
  }),
);

/** A run of letters and figures; blanks; an open place; any other sign. Each alternative is one character class: linear. */
const PIECE = /([\p{L}\p{M}\p{N}]+)|([^\S\n]+)|(\.(?=\.)[.…?_]*|[…?_][.…?_]*)|([\s\S])/gu;

/** Cuts normalised text into tokens. Linear; every character is either in a token or a blank. */
export function tokenise(plain: string): Token[] {
  const tokens: Token[] = [];
  let glued = true;
  for (const match of plain.matchAll(PIECE)) {
    const [piece, run, blank, dots] = match;
    if (blank !== undefined) {
      glued = false;
      continue;
    }
    const at = match.index;
    if (run !== undefined) pushRun(tokens, run, at, glued);
    else {
      const kind = dots !== undefined ? "dots" : piece === "\n" ? "break" : "mark";
      const w = dots !== undefined ? "…" : piece === "\n" ? "\n" : (SIGNS.get(piece) ?? '"');
      tokens.push({ kind, w, raw: piece, glued, at, end: at + piece.length, slip: null });
    }
    glued = true;
  }
  return tokens;
}

function pushRun(tokens: Token[], run: string, from: number, glued: boolean): void {
  let at = from;
  for (const raw of piecesOfRun(run)) {
    const place = { raw, glued: glued || at > from, at, end: at + raw.length };
    if (DIGITS.test(raw)) tokens.push({ kind: "num", w: raw, ...place, slip: null });
    else if (HAS_DIGIT.test(raw)) tokens.push({ kind: "num", w: figuresOfDamaged(raw), ...place, slip: "digits" });
    else if (OPEN_LETTERS.test(raw)) tokens.push({ kind: "dots", w: "…", ...place, slip: null });
    else {
      const { w, slip } = wordKey(raw);
      tokens.push({ kind: "word", w, ...place, slip });
    }
    at += raw.length;
  }
}

/** "O1" -> "01", "l1" -> "11". */
export function figuresOfDamaged(piece: string): string {
  return piece.replace(/[Oo]/g, "0").replace(/[Il|]/g, "1");
}

/** A run of letters and figures without a blank: "T11", "Tháng11", "QuýIII", "17h30", "thángO1". */
function piecesOfRun(run: string): string[] {
  if (!HAS_DIGIT.test(run)) {
    const roman = GLUED_ROMAN.exec(run);
    return roman ? [roman[1] ?? "", roman[2] ?? ""] : [run];
  }
  if (DIGITS.test(run) || DAMAGED_NUMBER.test(run)) return [run];
  const pieces: string[] = [];
  for (const part of run.match(/[0-9]+|[^0-9]+/g) ?? []) pieces.push(part);
  const last = pieces.length - 1;
  // "thángO1": the letter before the figures belongs to them.
  if (last >= 1 && /\p{L}[Ol]$/u.test(pieces[last - 1] ?? "") && (pieces[last] ?? "").length === 1) {
    const before = pieces[last - 1] ?? "";
    pieces[last - 1] = before.slice(0, -1);
    pieces[last] = before.slice(-1) + (pieces[last] ?? "");
  }
  return pieces;
}

/** The key of the word at `at`; "" where there is no word. */
export function wordAt(tokens: Tokens, at: number): string {
  const token = tokens[at];
  return token?.kind === "word" ? token.w : "";
}

export function isMark(tokens: Tokens, at: number, signs: string): boolean {
  const token = tokens[at];
  return token?.kind === "mark" && signs.includes(token.w);
}

export function isNumber(tokens: Tokens, at: number): boolean {
  return tokens[at]?.kind === "num";
}

/** The number at `at`, and how many figures it was written with. */
export function numberAt(tokens: Tokens, at: number): { value: number; figures: number; slip: Slip | null } | null {
  const token = tokens[at];
  if (token?.kind !== "num" || token.w.length > 8) return null;
  return { value: Number(token.w), figures: token.w.length, slip: token.slip };
}

/** The index after `words` when they stand at `at`, else null. */
export function afterWords(tokens: Tokens, at: number, ...words: readonly string[]): number | null {
  for (let place = 0; place < words.length; place += 1) {
    if (wordAt(tokens, at + place) !== words[place]) return null;
  }
  return at + words.length;
}
