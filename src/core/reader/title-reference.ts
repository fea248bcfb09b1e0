import type { A1 } from "../grid/address";
import type { TitleBlock } from "../plan/plan";
import { fold } from "../text/fold";

export type TitleLine = TitleBlock["lines"][number];
type Signed = Pick<TitleBlock, "number" | "date" | "placeholders">;

/** "(Kèm theo Kế hoạch số ... ngày ... của ...)" */
function isReference(text: string): boolean {
  const plain = fold(text);
  return /(?:kem theo|ban hanh theo|dinh kem)/.test(plain) || /^\(?\s*ke hoach so\b/.test(plain);
}

/**
 * The reference line of the title, whole: an open bracket may be closed two lines further down. `lines` are all lines it takes.
 */
export function findReference(cells: readonly TitleLine[]): { line: TitleLine; parts: readonly TitleLine[] } | null {
  const start = cells.findIndex((cell) => isReference(cell.text));
  const first = cells[start];
  if (!first) return null;
  const parts = [first];
  for (let next = start + 1; next <= start + 2 && isOpen(parts); next++) {
    const cell = cells[next];
    if (!cell || isReference(cell.text)) break;
    parts.push(cell);
  }
  // A bracket that is never closed was no sign that the line goes on.
  const whole = parts.length > 1 && !isOpen(parts) ? parts : [first];
  return { line: { text: whole.map((part) => part.text).join(" "), at: first.at }, parts: whole };
}

function isOpen(parts: readonly TitleLine[]): boolean {
  const text = parts.map((part) => part.text).join(" ");
  return text.includes("(") && !text.includes(")");
}

/** Number and date of the document, and what is left open, from the reference line. */
export function readReference(line: TitleLine): Signed {
  const placeholders: { part: "number" | "date"; at: A1 }[] = [];
  const number = numberIn(line.text);
  const date = dateIn(line.text);
  if (number === null && isNumberOpen(line.text)) placeholders.push({ part: "number", at: line.at });
  if (date === null && isDateOpen(line.text)) placeholders.push({ part: "date", at: line.at });
  return { number, date, placeholders };
}

/** The same from the head of a letter: "Số: 15/KH-SCT" at the left, "Sông Lam, ngày 20 tháng 12 năm 2023" at the right. */
export function readLetterhead(cells: readonly TitleLine[]): Signed {
  const placeholders: { part: "number" | "date"; at: A1 }[] = [];
  const numbered = cells.find((cell) => /^số\s*[:.]?[\s.…_\d]*[a-zđ]?\s*\/\s*[\p{Lu}Đ]/iu.test(cell.text));
  const dated = cells.find((cell) => /^.{0,40},\s*ngày.{0,12}tháng.{0,12}năm/iu.test(cell.text));
  const number = numbered ? numberIn(numbered.text) : null;
  const date = dated ? dateIn(dated.text) : null;
  if (numbered && number === null) placeholders.push({ part: "number", at: numbered.at });
  if (dated && date === null) placeholders.push({ part: "date", at: dated.at });
  return { number, date, placeholders };
}

function numberIn(text: string): string | null {
  const match = /số\s*[:.]?\s*(\d{1,5}[a-zđ]?)\s*\/\s*([\p{L}\d-]{2,20})/iu.exec(text);
  return match ? `${match[1]}/${match[2]}` : null;
}

function isNumberOpen(text: string): boolean {
  return /số\s*[:.…_\s]*\/|số\s*[.…_]{2,}/iu.test(text);
}

const DATES = [
  /ngày\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(20\d\d)/iu,
  /ngày\s*(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(20\d\d)/iu,
];

function dateIn(text: string): string | null {
  for (const pattern of DATES) {
    const match = pattern.exec(text);
    if (match) return isoDate(Number(match[3]), Number(match[2]), Number(match[1]));
  }
  return null;
}

function isDateOpen(text: string): boolean {
  return /ngày(?:[\s.…_]*(?:tháng|\/|của|\)|$)|\s*\d{1,2}\s*(?:\/|tháng)\s*[.…_]*\s*(?:\/|năm))/iu.test(text);
}

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}
