import type { Slip } from "./deadline";
import { afterAny, phrases } from "./phrases";
import { relativeYear } from "./time-point";
import { isMark, numberAt, wordAt, type Tokens } from "./tokens";

const NEXT_YEAR = phrases("sau", "sau lien ke", "tiep theo", "ke tiep", "toi");

export interface YearSuffix {
  /** Null where the text means the plan's own year ("năm nay"). */
  readonly year: number | null;
  readonly next: number;
  readonly slip: Slip | null;
}

/**
 * A bare year number: four figures; "2.024" with a thousands mark; where `loose`, a slip of the pen too (20244, 202): it
 * counts as a year that the calendar then refuses.
 */
export function yearNumberAt(tokens: Tokens, at: number, loose: boolean): YearSuffix | null {
  const number = numberAt(tokens, at);
  if (!number) return null;
  const { value, figures, slip } = number;
  if (value === 2 && figures === 1 && isMark(tokens, at + 1, ".")) {
    const rest = numberAt(tokens, at + 2);
    if (rest?.figures === 3 && tokens[at + 2]?.glued) return { year: 2000 + rest.value, next: at + 3, slip: "digits" };
  }
  if (figures === 4 && (loose || (value >= 1900 && value <= 2100))) return { year: value, next: at + 1, slip };
  if (loose && (figures === 3 || figures === 5 || figures === 6)) return { year: value, next: at + 1, slip };
  return null;
}

/** "24" for 2024, after a slash or "năm". Low values are left to be months and days. */
export function shortYearAt(tokens: Tokens, at: number): YearSuffix | null {
  const from = isMark(tokens, at, "'") ? at + 1 : at;
  const number = numberAt(tokens, from);
  if (number?.figures !== 2 || number.value < 18 || number.value > 50) return null;
  return { year: 2000 + number.value, next: from + 1, slip: number.slip };
}

/**
 * The year that may follow a month, quarter or half: "/2024", "- 2024", ", năm 2024", " của năm 2024", "(2024)", " 2024",
 * "/24", "năm nay". Null where none follows.
 */
export function yearSuffixAt(tokens: Tokens, at: number): YearSuffix | null {
  let next = at;
  let bracket = false;
  const slash = isMark(tokens, next, "/-~");
  if (isMark(tokens, next, "(")) {
    bracket = true;
    next += 1;
  } else if (isMark(tokens, next, "/-~.,:")) next += 1;
  const joined = next > at;
  const worded = wordAt(tokens, next);
  if (worded === "cua" || worded === "trong" || worded === "thuoc") next += 1;
  if (wordAt(tokens, next) === "nam") {
    next += 1;
    if (isMark(tokens, next, ":-/")) next += 1;
    const named = namedYearAt(tokens, next);
    if (named) return closed(tokens, named, bracket);
    const year = yearNumberAt(tokens, next, true) ?? shortYearAt(tokens, next);
    return year && closed(tokens, year, bracket);
  }
  if (worded === "cua" || worded === "trong" || worded === "thuoc") return null;
  if (slash) {
    // "Tháng 6-2024", "Quý IV - 2024"; a short year only after a slash, and where no third number follows.
    const year =
      yearNumberAt(tokens, next, true) ??
      (isMark(tokens, at, "/") && !isMark(tokens, next + 1, "/") ? shortYearAt(tokens, next) : null);
    return year && !isMark(tokens, year.next, "/") ? year : null;
  }
  const year = yearNumberAt(tokens, next, false);
  if (!year || isMark(tokens, year.next, "/")) return null;
  return joined || bracket || next === at ? closed(tokens, year, bracket) : null;
}

/** "năm nay", "năm kế hoạch": the plan's own year; "năm sau", "năm trước" beside it. */
function namedYearAt(tokens: Tokens, at: number): YearSuffix | null {
  const word = wordAt(tokens, at);
  if (word === "nay") return { year: null, next: at + 1, slip: null };
  const coming = afterAny(tokens, at, NEXT_YEAR);
  if (coming !== null) return { year: relativeYear(1), next: coming, slip: null };
  // "báo cáo năm trước 15/12": only at the end is it "last year".
  const last = wordAt(tokens, at) === "truoc" && tokens[at + 1]?.kind !== "word" && tokens[at + 1]?.kind !== "num";
  if (last) return { year: relativeYear(-1), next: at + 1, slip: null };
  if (word === "kế" && wordAt(tokens, at + 1) === "hoach") return { year: null, next: at + 2, slip: null };
  return null;
}

/** A bracketed year must end its bracket: "(2024)", not "(2024 lớp)". */
function closed(tokens: Tokens, year: YearSuffix, bracket: boolean): YearSuffix | null {
  if (!bracket) return year;
  return isMark(tokens, year.next, ")") ? { ...year, next: year.next + 1 } : null;
}

/** "tháng năm năm 2024", "tháng năm/2024": the fifth month, where `at` stands at its "năm". */
export function mayAt(tokens: Tokens, at: number): { value: number; next: number; slip: Slip | null } | null {
  if (wordAt(tokens, at) !== "nam") return null;
  const year = yearSuffixAt(tokens, at + 1);
  return year && (wordAt(tokens, at + 1) === "nam" || isMark(tokens, at + 1, "/"))
    ? { value: 5, next: at + 1, slip: null }
    : null;
}
