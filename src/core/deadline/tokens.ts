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

const RUN = /[\p{L}\p{M}\p{N}]/u;
const DIGITS = /^[0-9]+$/;
const HAS_DIGIT = /[0-9]/;
/** Figures in which OCR put letters: "O1", "2O24", "l1". One true figure at least. */
const DAMAGED_NUMBER = /^[0-9OoIl]{2,6}$/;
/** "QuýIII", "QIV": a Roman numeral glued to its word. */
const GLUED_ROMAN = /^(qu[yýíi]|q)([ivl]{1,4})$/iu;

const SIGNS: Readonly<Record<string, string>> = {
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
};

/** Cuts normalised text into tokens. Linear; every character is either in a token or a blank. */
export function tokenise(plain: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let glued = true;
  const push = (kind: Token["kind"], w: string, raw: string, slip: Slip | null = null): void => {
    tokens.push({ kind, w, raw, glued, at, end: at + raw.length, slip });
    at += raw.length;
    glued = true;
  };
  while (at < plain.length) {
    const sign = plain.charAt(at);
    if (sign === "\n") push("break", "\n", sign);
    else if (/\s/.test(sign)) {
      at += 1;
      glued = false;
    } else if (sign === "…" || sign === "_" || sign === "?" || (sign === "." && plain.charAt(at + 1) === ".")) {
      let end = at;
      while (end < plain.length && /[….?_]/.test(plain.charAt(end))) end += 1;
      push("dots", "…", plain.slice(at, end));
    } else if (RUN.test(sign) || /[\ud800-\udfff]/.test(sign)) {
      let end = at;
      while (end < plain.length && (RUN.test(plain.charAt(end)) || /[\ud800-\udfff]/.test(plain.charAt(end)))) end += 1;
      for (const piece of piecesOfRun(plain.slice(at, end))) pushRun(piece, push);
    } else push("mark", SIGNS[sign] ?? '"', sign);
  }
  return tokens;
}

type Push = (kind: Token["kind"], w: string, raw: string, slip?: Slip | null) => void;

function pushRun(piece: string, push: Push): void {
  if (DIGITS.test(piece)) push("num", piece, piece);
  else if (HAS_DIGIT.test(piece)) push("num", figuresOfDamaged(piece), piece, "digits");
  else if (/^(?:x{2,4}|y{4}|dd|mm)$/i.test(piece)) push("dots", "…", piece);
  else {
    const { w, slip } = wordKey(piece);
    push("word", w, piece, slip);
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

/** The index after `words` (parted by blanks) when they stand at `at`, else null. */
export function afterWords(tokens: Tokens, at: number, words: string): number | null {
  let next = at;
  for (const word of words.split(" ")) {
    if (wordAt(tokens, next) !== word) return null;
    next += 1;
  }
  return next;
}

/** The index after the first of `phrases` that stands at `at`; give longer ones first. */
export function afterAny(tokens: Tokens, at: number, phrases: readonly string[]): number | null {
  for (const phrase of phrases) {
    const next = afterWords(tokens, at, phrase);
    if (next !== null) return next;
  }
  return null;
}
