import type { A1 } from "../grid/address";
import type { IsoDate } from "./deadline";
import { daysInMonth } from "./calendar";

/** A cell in which a date with a day is stored. */
export interface StoredDate {
  readonly at: A1;
  readonly date: IsoDate;
}

export interface DateColumn {
  readonly stored: readonly StoredDate[];
  /** Cells that hold a day/month/year as text with a day after the 12th: what Excel could not take for month/day. */
  readonly textDates: number;
}

export interface SwapVerdict {
  /** The whole column was swapped: all cells that could be. */
  readonly column: readonly StoredDate[];
  /** Single cells that are suspect by themselves. */
  readonly cells: readonly StoredDate[];
}

/** Days on which work is commonly due; month ends beside them. */
const USUAL_DAYS: ReadonlySet<number> = new Set([1, 5, 10, 15, 20, 25]);
/** One cell stored right for so many swapped ones still leaves the column suspect: 28 of 29 were in a real one. */
const RIGHT_AMONG_SWAPPED = 4;
/** Fewer dates make no pattern. */
const FEWEST_FOR_PATTERN = 4;

/**
 * Which stored dates Excel probably swapped: d/m/yyyy typed into a month-first Excel becomes month/day where the day is 12 or less and
 * stays text otherwise. So in such a column the texts have days after the 12th and the stored dates none. Without texts a pattern
 * must speak for it: due days that are common when swapped back and odd as they stand. `issued`: a stored date before the plan was
 * signed that is after it when swapped back is suspect alone.
 */
export function swappedDates({ stored, textDates }: DateColumn, issued: IsoDate | null): SwapVerdict {
  const open = stored.filter(({ date }) => isSwappable(date));
  const sound = stored.filter(({ date }) => dayOf(date) > 12).length;
  const fits = sound * RIGHT_AMONG_SWAPPED <= open.length;
  if (open.length > 0 && fits && (textDates > 0 || hasSwappedPattern(open, sound))) return { column: open, cells: [] };
  const cells = issued === null ? [] : open.filter(({ date }) => date < issued && swapped(date) >= issued);
  return { column: [], cells };
}

/** The other reading: day and month changed over. Only for dates that have one. */
export function swapped(date: IsoDate): IsoDate {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${year}-${day}-${month}`;
}

const dayOf = (date: IsoDate): number => Number(date.slice(8));
const monthOf = (date: IsoDate): number => Number(date.slice(5, 7));

function isSwappable(date: IsoDate): boolean {
  return dayOf(date) <= 12 && dayOf(date) !== monthOf(date);
}

/** Swapped back nearly all fall on usual days; as stored hardly any do. */
function hasSwappedPattern(open: readonly StoredDate[], sound: number): boolean {
  if (sound > 0 || open.length < FEWEST_FOR_PATTERN) return false;
  const usual = (dates: readonly IsoDate[]) => dates.filter(isUsual).length / dates.length;
  const asStored = usual(open.map(({ date }) => date));
  const asSwapped = usual(open.map(({ date }) => swapped(date)));
  return asSwapped >= 0.75 && asStored <= 0.34;
}

function isUsual(date: IsoDate): boolean {
  const day = dayOf(date);
  return USUAL_DAYS.has(day) || day >= daysInMonth(Number(date.slice(0, 4)), monthOf(date)) - 1;
}
