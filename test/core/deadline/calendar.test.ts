import {
  addDays,
  addWorkingDays,
  daysInMonth,
  isIsoDate,
  isoDay,
  isoFromSerial,
  serialFromIso,
} from "../../../src/core/deadline/calendar";
import { tetHoliday } from "../../../src/core/deadline/lunar-new-year";

test.each([
  [2024, 2, 29],
  [2023, 2, 28],
  [2000, 2, 29],
  [1900, 2, 28],
  [2025, 9, 30],
  [2025, 12, 31],
  [2025, 13, 0],
  [2025, 0, 0],
])("%d-%d has %d days", (year, month, days) => expect(daysInMonth(year, month)).toBe(days));

test.each([
  [2025, 9, 31, null],
  [2025, 2, 29, null],
  [2025, 9, 0, null],
  [2025, 9, 5, "2025-09-05"],
  [12025, 9, 5, null],
  [205, 9, 5, null],
])("day %d-%d-%d is %s", (year, month, day, iso) => expect(isoDay(year, month, day)).toBe(iso));

test("days over the ends of months and years", () => {
  expect(addDays("2024-12-31", 1)).toBe("2025-01-01");
  expect(addDays("2024-03-01", -1)).toBe("2024-02-29");
  // Friday 19 September 2025, then Monday.
  expect(addWorkingDays("2025-09-19", 1)).toBe("2025-09-22");
});

test.each([
  [1, "1900-01-01"],
  [59, "1900-02-28"],
  [60, null],
  [61, "1900-03-01"],
  [45976, "2025-11-15"],
  [45976.75, "2025-11-15"],
  [0, null],
  [3e6, null],
])("serial %d is %s", (serial, iso) => expect(isoFromSerial(serial, false)).toBe(iso));

test("a serial and its day", () => expect(serialFromIso("2025-11-15")).toBe(45976));

test.each([
  ["2025-11-15", true],
  ["2025-02-29", false],
  ["15/11/2025", false],
  ["2025-1-5", false],
])("%s is a day: %s", (text, is) => expect(isIsoDate(text)).toBe(is));

test.each([
  [2023, "2023-01-20", "2023-01-26"],
  [2024, "2024-02-08", "2024-02-14"],
  [2026, "2026-02-15", "2026-02-21"],
  // One day before the Chinese new year of 3 February.
  [2030, "2030-01-31", "2030-02-06"],
])("Tết %d", (year, start, end) => expect(tetHoliday(year)).toEqual([start, end]));

test("Tết is known from 2011 to 2050", () => {
  expect(tetHoliday(2010)).toBeNull();
  expect(tetHoliday(2051)).toBeNull();
});
