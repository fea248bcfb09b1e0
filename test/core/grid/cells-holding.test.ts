import type { A1 } from "../../../src/core/grid/address";
import { cellsHolding } from "../../../src/core/grid/cells-holding";
import { sheetOf } from "../../support/sheet";

const sheet = sheetOf([["Rà soát theo Nghị"], ["định số 61/2018/NĐ-CP"], [null], [15]]);
const cells = ["A1", "A2", "A3", "A4"] as A1[];

describe("cellsHolding", () => {
  test.each([
    ["61/2018/NĐ-CP", ["A2"]],
    ["Rà  soát", ["A1"]],
    ["15", ["A4"]],
    ["Nghị định", cells],
    ["không có", cells],
  ])("%j", (text, expected) => {
    expect(cellsHolding(sheet, cells, text)).toEqual(expected);
  });

  test("a single cell is the answer whatever it holds", () => {
    expect(cellsHolding(sheet, ["A3" as A1], "61")).toEqual(["A3"]);
    expect(cellsHolding(sheet, [], "61")).toEqual([]);
  });
});
