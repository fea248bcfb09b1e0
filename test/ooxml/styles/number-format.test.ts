import { appErrorOf } from "../../support/app-error-of";
import * as numfmt from "numfmt";
import { NumberFormats } from "../../../src/ooxml/styles/number-format";
import { builtinFormat } from "../../../src/ooxml/styles/builtin-formats";

const show = (code: string, value: number, date1904 = false) =>
  new NumberFormats({ numfmt: () => numfmt }, date1904, 1e6).of(code).content(value).shown;

test.each<[string, number, string]>([
  ["General", 6400, "6400"],
  ["General", -0, "0"],
  ["General", 6.4, "6.4"],
  ["General", 0.1 + 0.2, "0.3"],
  ["General", 1234567890123, "1.23457E+12"],
  ["General", 1 / 3, "0.333333333"],
  ["0", 6.5, "7"],
  ["#,##0", 6400, "6,400"],
  ["#,##0.00", 6400.5, "6,400.50"],
  ["0%", 0.95, "95%"],
  ['#,##0 "triệu đồng"', 6400, "6,400 triệu đồng"],
  ["m/d/yyyy", 45356, "3/5/2024"],
  ["dd/mm/yyyy", 45356, "05/03/2024"],
  ["mm/yyyy", 45352, "03/2024"],
  ["m/yyyy", 45352, "3/2024"],
  ["[$-42A]dd/mm/yyyy;@", 45356, "05/03/2024"],
  ["h:mm", 0.75, "18:00"],
  ["yyyy-mm-dd", 60, "1900-02-29"],
  ["dd/mm/yyyy", -5, "######"],
  ["@", 5, "5"],
  [";;;", 5, ""],
  ['bad"', 5, "5"],
  ["__proto__", 5, "5"],
  ["constructor", 5, "5"],
  ["toString", 5, "5"],
  ["0".repeat(300), 5, "5"],
])("%s shows %d as %j", (code, value, expected) => {
  expect(show(code, value)).toBe(expected);
});

test.each<[string, number, string]>([
  ["dd/mm/yyyy", 45356 - 1462, "05/03/2024"],
  ["dd/mm/yyyy", 0, "01/01/1904"],
  ["[h]:mm", 1.5, "36:00"],
  ["h:mm", 0.75, "18:00"],
  ["#,##0", 6400, "6,400"],
])("in a workbook that counts from 1904, %s shows %d as %j", (code, value, expected) => {
  expect(show(code, value, true)).toBe(expected);
});

test("the same value twice, and more values than are remembered", () => {
  const format = new NumberFormats({ numfmt: () => numfmt }, false, 1e6).of("0.0");
  const values = Array.from({ length: 5000 }, (_, value) => value);
  const expected = values.map((value) => `${value}.0`);
  expect(values.map((value) => format.content(value).shown)).toEqual(expected);
  expect(values.map((value) => format.content(value).shown)).toEqual(expected);
});

test("the formatter is not asked for while numbers are plain", () => {
  const format = new NumberFormats(
    {
      numfmt: () => {
        throw new Error("asked for");
      },
    },
    false,
    0,
  ).of("General");
  expect([0, 12, 6400, -3.25, 12345678901].map((value) => format.content(value).shown)).toEqual([
    "0",
    "12",
    "6400",
    "-3.25",
    "12345678901",
  ]);
});

test.each([
  [0, "General"],
  [3, "#,##0"],
  [14, "m/d/yyyy"],
  [22, "m/d/yyyy h:mm"],
  [30, "m/d/yyyy"],
  [49, "@"],
  [58, "m/d/yyyy"],
  [99, "General"],
  [-1, "General"],
  [NaN, "General"],
])("format id %d is %s", (id, code) => {
  expect(builtinFormat(id)).toBe(code);
});

test("formatting that would take too long is refused; a number shown before is free", () => {
  const format = new NumberFormats({ numfmt: () => numfmt }, false, 9).of("0.0");
  expect([1, 2, 3, 1, 2, 3].map((value) => format.content(value).shown)).toEqual([
    "1.0",
    "2.0",
    "3.0",
    "1.0",
    "2.0",
    "3.0",
  ]);
  expect(appErrorOf(() => format.content(4)).code).toBe("too-many-cells");
});
