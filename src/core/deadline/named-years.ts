import { fold } from "../text/fold";

/** "năm 2024", "năm 2024 và 2025" name the year of the work; a signing date ("ngày 5 tháng 1 năm 2024") and a programme do not. */
const YEAR = /\b(?:nam|nam:) (20\d\d)\b(?! ?[-–] ?20\d\d)/g;
const NO_WORK_YEAR = /(?:ngay .{0,12}thang .{0,6}|giai doan|nhiem ky|den het|so voi|den|tu) $/;

/** Years that a text says its work is for, in its order, each once. */
export function namedYears(text: string): number[] {
  const plain = fold(text);
  const years: number[] = [];
  for (const match of plain.matchAll(YEAR)) {
    const before = plain.slice(Math.max(0, match.index - 30), match.index);
    const year = Number(match[1]);
    if (!NO_WORK_YEAR.test(before) && !years.includes(year)) years.push(year);
  }
  return years;
}
