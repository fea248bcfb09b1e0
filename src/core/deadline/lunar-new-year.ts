import type { IsoDate } from "./deadline";
import { addDays } from "./calendar";

/**
 * The first day of the Vietnamese lunar year 2011 to 2050 as MMDD, computed with Hồ Ngọc Đức's published algorithm
 * (new moons and solar terms at UTC+7; in 2030 it differs from the Chinese calendar).
 */
const FIRST_YEAR = 2011;
const NEW_YEAR_DAYS = (
  "0203 0123 0210 0131 0219 0208 0128 0216 0205 0125 0212 0201 0122 0210 0129 0217 0206 0126 0213 0202 " +
  "0123 0211 0131 0219 0208 0128 0215 0204 0124 0212 0201 0122 0210 0130 0217 0206 0126 0214 0202 0123"
).split(" ");

/** The seven days of the holiday: from two days before the new year to four after. Null outside 2011 to 2050. */
export function tetHoliday(year: number): readonly [IsoDate, IsoDate] | null {
  const day = NEW_YEAR_DAYS[year - FIRST_YEAR];
  if (day === undefined) return null;
  const newYear = `${year}-${day.slice(0, 2)}-${day.slice(2)}`;
  return [addDays(newYear, -2), addDays(newYear, 4)];
}
