const DATE = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/;
const DAY_MS = 86_400_000;
/** Serial 0 of the 1904 calendar, and of the 1900 calendar from March 1900 on: that one counts a 29 February 1900. */
const START_1904 = Date.UTC(1904, 0, 1);
const START_1900 = Date.UTC(1899, 11, 30);
const MARCH_1900 = Date.UTC(1900, 2, 1);

/** The serial number of an ISO 8601 date in a cell of type "d" (ECMA-376 part 1, 18.17.4.2); NaN when it is none. */
export function serialFromIsoDate(text: string, date1904: boolean): number {
  const match = DATE.exec(text.trim());
  if (!match) return NaN;
  const part = (index: number) => Number(match[index] ?? 0);
  const midnight = Date.UTC(part(1), part(2) - 1, part(3));
  const exists = new Date(midnight).toISOString().startsWith(`${match[1]}-${match[2]}-${match[3]}`);
  if (!exists || part(4) > 23 || part(5) > 59 || part(6) >= 60) return NaN;
  const time = midnight + ((part(4) * 60 + part(5)) * 60 + part(6)) * 1000;
  if (date1904) return (time - START_1904) / DAY_MS;
  return (time - START_1900) / DAY_MS - (time < MARCH_1900 ? 1 : 0);
}
