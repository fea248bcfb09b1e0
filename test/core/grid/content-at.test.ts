import type { A1 } from "../../../src/core/grid/address";
import { cellAt, contentAt } from "../../../src/core/grid/content-at";
import { sheetOf } from "../../support/sheet";

const sheet = sheetOf([["a", null, 3], [], [], [null, "b"], ["c"]]);

test.each([
  ["A1", { kind: "text", text: "a" }],
  ["C1", { kind: "number", value: 3, shown: "3", format: "General" }],
  ["B4", { kind: "text", text: "b" }],
  ["A5", { kind: "text", text: "c" }],
  ["B1", null],
  ["A2", null],
  ["A4", null],
  ["A99", null],
  ["not an address", null],
])("content at %s", (at, content) => {
  expect(contentAt(sheet, at as A1)).toEqual(content);
});

test("the cell keeps what content alone does not tell", () => {
  expect(cellAt(sheet, "B4" as A1)?.col).toBe(2);
  expect(cellAt(sheet, "B9" as A1)).toBeUndefined();
});
