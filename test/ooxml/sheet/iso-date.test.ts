import { serialFromIsoDate } from "../../../src/ooxml/sheet/iso-date";

test.each([
  ["2024-03-05", false, 45356],
  ["2024-03-05T12:00:00", false, 45356.5],
  ["2024-03-05T06:00:00.000Z", false, 45356.25],
  ["2024-03-05T18:00", false, 45356.75],
  ["1900-01-01", false, 1],
  ["1900-02-28", false, 59],
  ["1900-03-01", false, 61],
  ["1904-01-01", true, 0],
  ["2024-03-05", true, 45356 - 1462],
  [" 2024-03-05 ", false, 45356],
])("%s (1904: %s) is %d", (text, date1904, expected) => {
  expect(serialFromIsoDate(text, date1904)).toBe(expected);
});

test.each([
  "",
  "2024",
  "2024-02-30",
  "2024-13-01",
  "2024-01-01T24:00",
  "2024-01-01T10:60",
  "05/03/2024",
  "2024-03-05T25",
  "T12:00",
  "2024-03-05 12:00",
])("no date: %j", (text) => {
  expect(serialFromIsoDate(text, false)).toBeNaN();
});
