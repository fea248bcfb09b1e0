import { moneyUnitAt } from "./money-unit";
import { isNumberWord, numberFromWords } from "./number-words";
import { readLiteral, type AmountLiteral } from "./amount-literal";

export type OperatorKind =
  | "times"
  | "plus"
  | "equals"
  | "dash"
  | "slash"
  | "semicolon"
  | "comma"
  | "colon"
  | "line"
  | "percent"
  | "bound"
  | "about"
  | "reference";

/** A piece of a masked money cell. `tight`: no blank between this token and the next. */
export type BudgetToken =
  | { readonly kind: "figure"; readonly literal: AmountLiteral }
  | { readonly kind: "unit"; readonly factor: number }
  | { readonly kind: "word"; readonly word: string }
  | { readonly kind: "currency" }
  | { readonly kind: OperatorKind; readonly tight: boolean };

const FIRST_DIGITS = /(?:[lio]{1,2}(?=[\d.,]))?[.,]?\d[\dlio]*(?:[.,][\dlio]+)*/y;
const NEXT_GROUP = /(?: |\. )(\d{3})(?!\d)/y;
const WORD = /[a-z]+/y;
const CURRENCY_WORD = new Set(["usd", "eur", "euro", "jpy", "yen", "krw", "won", "cny", "gbp", "sgd", "aud"]);
const OPERATORS: Readonly<Record<string, OperatorKind>> = {
  "*": "times",
  "×": "times",
  "+": "plus",
  "=": "equals",
  "-": "dash",
  "–": "dash",
  "—": "dash",
  "−": "dash",
  "÷": "dash",
  "/": "slash",
  ";": "semicolon",
  ",": "comma",
  ":": "colon",
  "\n": "line",
  "%": "percent",
  "<": "bound",
  ">": "bound",
  "≤": "bound",
  "≥": "bound",
  "~": "about",
  "≈": "about",
  "#": "reference",
};

/** Cuts masked, folded text into tokens. Characters that mean nothing in an amount are left out. Linear. */
export function budgetTokens(text: string): BudgetToken[] {
  const tokens: BudgetToken[] = [];
  let at = 0;
  while (at < text.length) {
    const previous = tokens.at(-1)?.kind;
    const unit = previous === "figure" || previous === "unit" ? unitBehind(text, at) : null;
    if (unit) {
      tokens.push({ kind: "unit", factor: unit.factor });
      at = unit.end;
      continue;
    }
    const figure = figureAt(text, at, previous === "times" || previous === "unit");
    if (figure) {
      tokens.push({ kind: "figure", literal: readLiteral(figure) });
      at += figure.length;
      continue;
    }
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0];
    if (word !== undefined) {
      at = pushWord(tokens, text, at, word);
      continue;
    }
    const char = text[at]!;
    const operator = Object.hasOwn(OPERATORS, char) ? OPERATORS[char] : undefined;
    if (operator) tokens.push({ kind: operator, tight: !/\s/.test(text[at + 1] ?? " ") });
    else if (/[$€£¥]/.test(char)) tokens.push({ kind: "currency" });
    at++;
  }
  return tokens;
}

function unitBehind(text: string, at: number): { factor: number; end: number } | null {
  const start = text[at] === " " ? at + 1 : at;
  const unit = moneyUnitAt(text, start);
  return unit && { factor: unit.factor, end: start + unit.length };
}

/** A figure with its groups ("6 400 000", "150. 000. 000"); letters that look like digits count between digits. */
function figureAt(text: string, at: number, isGlued: boolean): string | null {
  if (!isGlued && /[a-z\d]/.test(text[at - 1] ?? " ")) return null;
  FIRST_DIGITS.lastIndex = at;
  let figure = FIRST_DIGITS.exec(text)?.[0];
  if (figure === undefined) return null;
  const next = text[at + figure.length] ?? " ";
  // "50l", "50lop": the letters belong to what follows; "5o" is a misread 50.
  figure = figure.replace(/[a-z]/.test(next) ? /[lio]+$/ : /[li]+$/, "");
  if (!/^\d{1,3}$/.test(figure)) return figure;
  for (;;) {
    NEXT_GROUP.lastIndex = at + figure.length;
    const group = NEXT_GROUP.exec(text);
    if (!group) return figure;
    figure += group[0];
  }
}

/** A word; "x" between terms is a sign; a spelled number before a unit is a figure. Gives where to go on. */
function pushWord(tokens: BudgetToken[], text: string, at: number, word: string): number {
  const end = at + word.length;
  if (word === "x" || word === "nhan") tokens.push({ kind: "times", tight: false });
  else if (CURRENCY_WORD.has(word)) tokens.push({ kind: "currency" });
  else if (isNumberWord(word)) {
    const spelled = spelledAt(text, at);
    if (spelled) {
      tokens.push({ kind: "figure", literal: readLiteral(String(spelled.value)) });
      return spelled.end;
    }
    tokens.push({ kind: "word", word });
  } else tokens.push({ kind: "word", word });
  return end;
}

const MAX_SPELLED_WORDS = 8;

function spelledAt(text: string, at: number): { value: number; end: number } | null {
  const words: string[] = [];
  let end = at;
  for (let next = at; words.length < MAX_SPELLED_WORDS; next = end + 1) {
    WORD.lastIndex = next;
    const word = WORD.exec(text)?.[0];
    if (word === undefined || !isNumberWord(word)) break;
    words.push(word);
    end = next + word.length;
    if (text[end] !== " ") break;
  }
  const value = numberFromWords(words);
  return value !== null && unitBehind(text, end) ? { value, end } : null;
}
