import fc from "fast-check";
import { a1, parseRange, sheetCol, sheetRow, type A1 } from "../../../src/core/grid/address";
import { addressRanges } from "../../../src/core/grid/address-ranges";

const ranges = (...at: string[]) => addressRanges(at as A1[]);

describe("addressRanges", () => {
  test.each([
    ["one cell", ["H7"], ["H7"]],
    ["neighbours below each other", ["H7", "H9", "H10", "H12", "H11"], ["H7", "H9:H12"]],
    ["neighbours side by side", ["A25", "B25", "C25"], ["A25:C25"]],
    ["equal stretches join into a block", ["A1", "B1", "A2", "B2"], ["A1:B2"]],
    ["unequal stretches stay apart", ["A1", "B1", "A2"], ["A2", "A1:B1"]],
    ["doubles count once", ["H7", "H7"], ["H7"]],
    ["columns after Z", ["Z1", "AA1"], ["Z1:AA1"]],
    ["nothing", [], []],
  ])("%s", (_name, at, wanted) => expect(ranges(...at)).toEqual(wanted));

  test("the ranges hold exactly the cells", () => {
    const cell = fc.record({ row: fc.integer({ min: 1, max: 9 }), col: fc.integer({ min: 1, max: 6 }) });
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 30 }), (cells) => {
        const at = cells.map(({ row, col }) => a1(sheetRow(row), sheetCol(col)));
        const back = addressRanges(at).flatMap((text) => {
          const range = parseRange(text)!;
          const rows = Array.from({ length: range.bottom - range.top + 1 }, (_, step) => range.top + step);
          const cols = Array.from({ length: range.right - range.left + 1 }, (_, step) => range.left + step);
          return rows.flatMap((row) => cols.map((col) => a1(sheetRow(row), sheetCol(col))));
        });
        expect(back.sort()).toEqual([...new Set(at)].sort());
      }),
    );
  });
});
