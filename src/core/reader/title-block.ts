import type { TitleBlock } from "../plan/plan";
import { fold, foldSpace } from "../text/fold";
import type { Line } from "./line";
import { findReference, readLetterhead, readReference, type TitleLine } from "./title-reference";
import { planUnit } from "./title-unit";

export interface TitleReading extends TitleBlock {
  readonly year: number | null;
  readonly unit: string | null;
}

/** A title far above the table belongs to something else on the sheet. */
const MOST_TITLE_LINES = 40;

/** Number, date, unit and plan year from the lines above the table. */
export function readTitle(lines: readonly Line[]): TitleReading {
  const cells: TitleLine[] = lines
    .slice(-MOST_TITLE_LINES)
    .flatMap((line) =>
      line.cells.flatMap((cell) => cell.text.split("\n").map((text) => ({ text: foldSpace(text), at: cell.at }))),
    )
    .filter((cell) => cell.text !== "");
  const reference = findReference(cells);
  const parts = reference?.parts ?? [];
  // What the reference line says of the plan goes before the head of the letter the sheet may begin with.
  const signed = reference ? readReference(reference.line) : readLetterhead(cells);
  return {
    lines: lines
      .slice(-MOST_TITLE_LINES)
      .map((line) => ({ text: line.cells.map((cell) => cell.text).join(" "), at: line.cells[0]!.at })),
    ...signed,
    year: planYear(cells, parts),
    unit: planUnit(cells, reference?.line ?? null, parts),
  };
}

/** The year of "năm 2024" in the title itself; of the reference line only where the title has none, and never its date. */
function planYear(cells: readonly TitleLine[], reference: readonly TitleLine[]): number | null {
  const others = cells.filter((cell) => !reference.includes(cell) && !isSigningDate(cell.text));
  const ranked = [
    ...others.filter((cell) => /cai cach|cchc|ke hoach|nhiem vu|phu luc/.test(fold(cell.text))),
    ...others,
  ];
  for (const cell of ranked) {
    const years = yearsNamed(cell.text);
    if (years.length > 0) return years[0]!;
  }
  for (const cell of ranked) {
    const year = bareYear(cell.text);
    if (year !== null) return year;
  }
  const subject = reference
    .map((cell) => cell.text)
    .join(" ")
    .replace(/ngày.*?(?:năm\s*20\d\d|\d{4}|của|$)/iu, " ");
  return yearsNamed(subject)[0] ?? null;
}

/** "Hà Nội, ngày 5 tháng 1 năm 2024" */
function isSigningDate(text: string): boolean {
  return /ngay .{0,10}thang .{0,10}nam/.test(fold(text));
}

/** Years after "năm", those of the plan before those of a report ("tổng kết năm 2023 và kế hoạch năm 2024"). A programme has none. */
function yearsNamed(text: string): number[] {
  const plain = fold(text);
  const named = (part: string) =>
    [...part.matchAll(/\bnam (20[0-9]{2})\b(?! ?[-–] ?20)/g)].map((match) => Number(match[1]));
  const years = named(plain);
  return years.length > 1 ? [...named(plain.slice(plain.lastIndexOf("ke hoach"))), ...years] : years;
}

/** "KẾ HOẠCH CCHC 2025": the one year of a title that has no "năm"; none of a number, a date or a stretch of years. */
function bareYear(text: string): number | null {
  const plain = fold(text);
  if (/\b20\d\d ?[-–] ?20\d\d\b|\bso\b|giai doan/.test(plain)) return null;
  const years = [...plain.matchAll(/(?<![\d/.-])(20[0-9]{2})(?![\d/.-])/g)].map((match) => Number(match[1]));
  return years.length === 1 && /ke hoach|cchc|cai cach|phu luc|nhiem vu/.test(plain) ? years[0]! : null;
}
