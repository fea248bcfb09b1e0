import { cellFromSample } from "../../../src/core/budget/sample-text";

test.each(["(blank)", "(no budget column)", ""])("%j is an empty cell", (line) => {
  expect(cellFromSample(line)).toBeNull();
});

test("a date cell", () => {
  expect(cellFromSample("[date 2025-03-01]")).toEqual({
    kind: "number",
    value: 45717,
    format: "d/m/yyyy",
    shown: "1/3/2025",
  });
});

test("an error cell, by its code or by the type given", () => {
  expect(cellFromSample("#REF!")).toEqual({ kind: "error", code: "#REF!" });
  expect(cellFromSample("Err:502", "error")).toEqual({ kind: "error", code: "Err:502" });
});

test.each([
  ["6.4", 6.4],
  ["150", 150],
  ["-3", -3],
  ["[number 12.5]", 12.5],
])("%j without a type is what Excel stores as a number", (line, value) => {
  expect(cellFromSample(line)).toMatchObject({ kind: "number", value, format: "General" });
});

test.each(["6.400", "35 triệu", "007", "1,5"])("%j stays text", (line) => {
  expect(cellFromSample(line)).toEqual({ kind: "text", text: line });
});

test("a type given wins over the look of the line", () => {
  expect(cellFromSample("6.4", "text")).toEqual({ kind: "text", text: "6.4" });
  expect(cellFromSample("6400", "number")).toMatchObject({ kind: "number", value: 6400 });
  expect(cellFromSample("không phải số", "number")).toEqual({ kind: "text", text: "không phải số" });
});

test("a line break inside the cell", () => {
  expect(cellFromSample("HĐ1: 20\\nHĐ2: 15")).toEqual({ kind: "text", text: "HĐ1: 20\nHĐ2: 15" });
});
