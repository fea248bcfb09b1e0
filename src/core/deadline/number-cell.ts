import type { Deadline, DeadlineBase, IsoDate } from "./deadline";
import { isoFromSerial, yearOf } from "./calendar";

/** A numeric cell: the number stored, what the cell shows, and its number format. */
export interface NumberCell {
  readonly serial: number;
  readonly shown: string;
  readonly format: string;
  readonly date1904?: boolean;
}

/** What a number format shows of a date. */
export interface DateShape {
  readonly day: boolean;
  readonly month: boolean;
  readonly year: boolean;
}

/** Which of day, month and year a number format shows; null for a format that is no date's (ECMA-376 part 1, 18.8.31). */
export function dateShapeOf(format: string): DateShape | null {
  const section = (format.slice(0, 255).split(";")[0] ?? "")
    .replace(/"[^"]*"/g, "")
    .replace(/\\./g, "")
    .replace(/_./g, "")
    .replace(/\*./g, "")
    .replace(/\[[^\]]*\]/g, "")
    .toLowerCase();
  if (/general|[0#?@%]/.test(section)) return null;
  // Beside hours or seconds "m" is minutes.
  const letters = section
    .replace(/am\/pm|a\/p/g, "")
    .replace(/h+[^a-z]*m+/g, "h")
    .replace(/m+[^a-z]*s+/g, "s");
  const shape = { day: letters.includes("d"), month: letters.includes("m"), year: /[ye]/.test(letters) };
  return shape.day || shape.month || shape.year ? shape : null;
}

/** What a text grammar would have to be given to read the cell, or what the cell is by itself. */
export type NumberReading =
  | { readonly type: "text"; readonly text: string; readonly suspicion: string | null }
  | { readonly type: "deadline"; readonly deadline: Deadline };

/**
 * A numeric cell as text for the grammar. The format decides: a serial shown as `m/yyyy` is a month, one shown with a day is
 * that day; a bare 2024 is a year, 11.2024 a month; a bare serial near the plan year is read as its day, with a question.
 */
export function readNumberCell(cell: NumberCell, planYear: number): NumberReading {
  const shape = dateShapeOf(cell.format);
  const day = isoFromSerial(cell.serial, cell.date1904 ?? false);
  if (shape) return day === null ? unreadable(cell.shown) : { type: "text", ...textOfShape(day, shape, planYear) };
  const typed = plainNumber(cell.serial);
  const isYear = Number.isInteger(cell.serial) && cell.serial >= 1990 && cell.serial <= 2100;
  const isMonth = /^(?:0?[1-9]|1[0-2])\.(?:19|20)\d{2}$/.test(typed);
  if (isYear || isMonth) return { type: "text", text: typed, suspicion: null };
  if (day !== null && Number.isInteger(cell.serial) && Math.abs(yearOf(day) - planYear) <= 1) {
    const text = dayText(day);
    return { type: "text", text, suspicion: text };
  }
  // "Quý "0 and the like show a text of their own.
  if (/\p{L}/u.test(cell.shown)) return { type: "text", text: cell.shown, suspicion: null };
  return unreadable(cell.shown);
}

/** A day and month whose hidden year is not the plan's was typed without one: Excel added the year of typing. */
function textOfShape(day: IsoDate, shape: DateShape, planYear: number): { text: string; suspicion: string | null } {
  const [year = "", month = "", date = ""] = day.split("-");
  if (!shape.month && !shape.day) return { text: `Năm ${year}`, suspicion: null };
  if (!shape.day) {
    const own = shape.year || Number(year) === planYear;
    return own
      ? { text: `Tháng ${month}/${year}`, suspicion: null }
      : { text: `Tháng ${month}`, suspicion: `Tháng ${month}/${planYear}` };
  }
  if (!shape.month) return { text: `Ngày ${date}`, suspicion: null };
  if (shape.year || Number(year) === planYear) return { text: dayText(day), suspicion: null };
  return { text: `${date}/${month}`, suspicion: `${date}/${month}/${planYear}` };
}

const dayText = (day: IsoDate): string => day.split("-").reverse().join("/");

function plainNumber(value: number): string {
  // 1.2024 and 10.2024 keep four places; 6.2 does not turn into a month.
  return Number.isInteger(value) ? String(value) : value.toFixed(4).replace(/^(\d+\.\d{4}).*$/, "$1");
}

function unreadable(text: string): NumberReading {
  const base: DeadlineBase = {
    text,
    start: null,
    end: null,
    bound: null,
    vagueness: null,
    impossible: false,
    suspicion: null,
  };
  return { type: "deadline", deadline: { ...base, kind: "unreadable" } };
}
