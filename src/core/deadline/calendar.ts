import type { IsoDate } from "./deadline";

/** Calendar arithmetic on `YYYY-MM-DD`; months run from 1. */

const DAY_MS = 86_400_000;

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  if (month < 1 || month > 12) return 0;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Null for a day the calendar does not have. */
export function isoDay(year: number, month: number, day: number): IsoDate | null {
  if (!Number.isInteger(year) || year < 1000 || year > 9999) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

export function firstOfMonth(year: number, month: number): IsoDate {
  return isoDay(year, month, 1) ?? `${year}-01-01`;
}

export function lastOfMonth(year: number, month: number): IsoDate {
  return isoDay(year, month, daysInMonth(year, month)) ?? `${year}-12-31`;
}

export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

/** `days` may be negative. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Monday to Friday; public holidays are not known here, so the result is the earliest possible day. */
export function addWorkingDays(date: IsoDate, days: number): IsoDate {
  let left = Math.min(days, 1000);
  let day = date;
  while (left > 0) {
    day = addDays(day, 1);
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return day;
}

/** True for a well-formed day that exists. */
export function isIsoDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match !== null && isoDay(Number(match[1]), Number(match[2]), Number(match[3])) === text;
}

/**
 * The day of an Excel serial number. Excel counts a 29 February 1900 that never was, so serials under 60 are one day off;
 * the 1904 system starts 1,462 days later (ECMA-376 part 1, 18.17.4.1).
 */
export function isoFromSerial(serial: number, date1904: boolean): IsoDate | null {
  const whole = Math.floor(serial) + (date1904 ? 1462 : 0);
  if (!Number.isFinite(whole) || whole < 1 || whole === 60 || whole > 2_958_465) return null;
  return addDays("1899-12-30", whole < 60 ? whole + 1 : whole);
}

/** The serial of a day after February 1900, in the 1900 system. */
export function serialFromIso(date: IsoDate): number {
  return Math.round((Date.parse(`${date}T00:00:00Z`) - Date.parse("1899-12-30T00:00:00Z")) / DAY_MS);
}
