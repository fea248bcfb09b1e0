import { HEADER, planRows } from "../../../scripts/bench/plan-rows";

test("the rows are the same on every run, nine columns each, with blanks to find", () => {
  const rows = planRows(200);
  expect(rows).toEqual(planRows(200));
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([HEADER.length]));
  const blanks = [7, 8].map((col) => rows.filter((row) => row[col] === null).length);
  expect(blanks.every((count) => count > 5 && count < 150)).toBe(true);
});
