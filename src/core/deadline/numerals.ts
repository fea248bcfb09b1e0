import type { Slip } from "./deadline";
import { numberWord } from "./lexicon";
import { figuresOfDamaged, numberAt, wordAt, type Tokens } from "./tokens";

export interface Numeral {
  readonly value: number;
  readonly next: number;
  readonly slip: Slip | null;
  /** How it was probably meant, where it was written wrongly ("IIII" -> "IV"). */
  readonly meant: string | null;
  readonly roman: boolean;
}

const ROMAN_VALUES: ReadonlyMap<string, number> = new Map(
  ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"].map((roman, at) => [roman, at + 1]),
);

/** A Roman numeral, with OCR's l and 1 for I read through; "IIII" is read as four. */
function romanOf(raw: string): Omit<Numeral, "next"> | null {
  if (raw.length > 4) return null;
  const upper = raw.replace(/[l1|]/g, "I").toUpperCase();
  const damaged = /[l|]/.test(raw) || /1/.test(raw);
  const slip: Slip | null = damaged ? "letters" : null;
  if (upper === "IIII") return { value: 4, slip, meant: "IV", roman: true };
  const value = ROMAN_VALUES.get(upper);
  if (value === undefined) return null;
  return { value, slip, meant: value === 6 ? "IV" : null, roman: true };
}

/** The number of a quarter at `at`: III, 3, 03, "ba", lI. Any value: the calendar is not asked here. */
export function quarterNumeralAt(tokens: Tokens, at: number): Numeral | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === "num") {
    if (/[Il]/.test(token.raw)) {
      const roman = romanOf(token.raw);
      if (roman) return { ...roman, next: at + 1 };
    }
    const number = numberAt(tokens, at);
    if (!number || number.figures > 2) return null;
    return { value: number.value, next: at + 1, slip: number.slip, meant: null, roman: false };
  }
  if (token.kind !== "word") return null;
  const roman = romanOf(token.raw);
  if (roman) return { ...roman, next: at + 1 };
  const word = token.w === "nhat" ? 1 : token.w === "tu" && isUnmarkedFour(tokens, at) ? 4 : numberWord(token.w);
  return word !== null && word <= 4 ? { value: word, next: at + 1, slip: null, meant: null, roman: false } : null;
}

/** The number of a month at `at`: 3, 03, O3, "ba", "mười hai", "giêng", "chạp", XI. Any value up to 99. */
export function monthNumeralAt(tokens: Tokens, at: number): Numeral | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === "num") {
    const number = numberAt(tokens, at);
    if (!number || number.figures > 2) return null;
    return { value: number.value, next: at + 1, slip: number.slip, meant: null, roman: false };
  }
  if (token.kind !== "word") return null;
  const word = monthWordAt(tokens, at);
  if (word) return word;
  // "O1" cut apart leaves "Ol", "lO", "ll": letters only, figures meant. Pure I's are Roman.
  if (/^[OolI]{1,2}$/.test(token.raw) && !/^I+$/.test(token.raw) && token.raw !== "o" && token.raw !== "l") {
    const value = Number(figuresOfDamaged(token.raw));
    return { value, next: at + 1, slip: "digits", meant: null, roman: false };
  }
  const value = token.raw === "x" ? undefined : ROMAN_VALUES.get(token.raw.toUpperCase());
  return value === undefined ? null : { value, next: at + 1, slip: null, meant: null, roman: true };
}

/** "thang tu" written without marks, and not the "từ" of "tháng từ tháng 3". */
function isUnmarkedFour(tokens: Tokens, at: number): boolean {
  const next = tokens[at + 1];
  return tokens[at]?.raw.toLowerCase() === "tu" && (next === undefined || next.kind === "mark" || next.w === "nam");
}

function monthWordAt(tokens: Tokens, at: number): Numeral | null {
  const first = wordAt(tokens, at);
  const numeral = (value: number, next: number): Numeral => ({ value, next, slip: null, meant: null, roman: false });
  if (first === "gieng") return numeral(1, at + 1);
  if (first === "chap") return numeral(12, at + 1);
  if (first === "muoi") {
    const second = wordAt(tokens, at + 1);
    if (second === "mot") return numeral(11, at + 2);
    if (second === "hai") return numeral(12, at + 2);
    return numeral(10, at + 1);
  }
  if (first === "tu" && isUnmarkedFour(tokens, at)) return numeral(4, at + 1);
  const value = numberWord(first);
  return value === null ? null : numeral(value, at + 1);
}

/** A count before "tháng", "ngày", "lần": figures or a word. "năm" and "sau" count only where the caller knows they do. */
export function countAt(tokens: Tokens, at: number): { value: number; next: number } | null {
  const number = numberAt(tokens, at);
  if (number) return number.figures <= 3 ? { value: number.value, next: at + 1 } : null;
  const first = wordAt(tokens, at);
  if (first === "muoi") {
    const unit = wordAt(tokens, at + 1);
    const more = unit === "lam" ? 5 : numberWord(unit);
    return more !== null && more < 10 ? { value: 10 + more, next: at + 2 } : { value: 10, next: at + 1 };
  }
  const value = numberWord(first);
  return value === null ? null : { value, next: at + 1 };
}
