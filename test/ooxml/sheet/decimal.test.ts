import fc from "fast-check";
import { decimalIn } from "../../../src/ooxml/sheet/decimal";

const decimal = (text: string) => decimalIn(new TextEncoder().encode(text), text.length);

test.each([
  ["0", 0],
  ["-0", -0],
  ["1250", 1250],
  ["-17", -17],
  ["6.4", 6.4],
  [".5", 0.5],
  ["5.", 5],
  ["0.1", 0.1],
  ["123456789012345", 123456789012345],
  ["12345678901234567890", 12345678901234567000],
  ["45000.123456789012", 45000.12345678901],
  ["1E-7", 1e-7],
  ["1.5e+10", 1.5e10],
  ["+3", 3],
])("%s", (text, expected) => {
  expect(decimal(text)).toBe(expected);
});

test.each([
  "",
  "-",
  ".",
  "-.",
  "1.2.3",
  "1,5",
  "0x10",
  "Infinity",
  "NaN",
  "1e",
  "e5",
  "1e999",
  "12a",
  "1 2",
  "9".repeat(400),
])("no number: %j", (text) => {
  expect(decimal(text)).toBeNaN();
});

test("agrees with Number on every double", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) =>
      Object.is(decimal(`${value}`), Number(`${value}`)),
    ),
  );
});
