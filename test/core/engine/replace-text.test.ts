import fc from "fast-check";
import { applyEdits } from "../../../src/core/engine/apply-edits";
import { replaceTexts } from "../../../src/core/engine/replace-text";
import type { A1 } from "../../../src/core/grid/address";
import { contentAt } from "../../../src/core/grid/content-at";
import { sheetOf } from "../../support/sheet";

const [A, B] = ["A1", "B1"] as [A1, A1];

describe("replaceTexts", () => {
  test("keeps the rest of the cell, two stretches in one edit", () => {
    const sheet = sheetOf([["<b>18/NQ-TW</b>; 19/NQ-TW ", "khác"]]);
    const edits = replaceTexts(
      sheet,
      [A, B],
      [
        { from: "18/NQ-TW", to: "18-NQ/TW" },
        { from: "19/NQ-TW", to: "19-NQ/TW" },
      ],
    );
    expect(edits).toHaveLength(1);
    const { snapshot, refused } = applyEdits(sheet, edits ?? []);
    expect(refused).toEqual([]);
    expect(contentAt(snapshot, A)).toEqual({ kind: "text", text: "<b>18-NQ/TW</b>; 19-NQ/TW " });
  });

  test.each([
    ["not found", sheetOf([["a", "b"]]), "x"],
    ["twice in a cell", sheetOf([["x x", "b"]]), "x"],
    ["in two cells", sheetOf([["x", "x"]]), "x"],
    ["in a number", sheetOf([[15, "b"]]), "15"],
    ["nothing to look for", sheetOf([["a", "b"]]), ""],
  ])("null where it is not certain: %s", (_name, sheet, from) => {
    expect(replaceTexts(sheet, [A, B], [{ from, to: "y" }])).toBeNull();
  });

  test("null in a formula's result", () => {
    const sheet = sheetOf([["x"]]);
    const [row] = sheet.rows;
    const [cell] = row!.cells;
    const withFormula = { ...sheet, rows: [{ ...row!, cells: [{ ...cell!, formula: '="x"' }] }] };
    expect(replaceTexts(withFormula, [A], [{ from: "x", to: "y" }])).toBeNull();
  });

  test("never writes what it did not expect", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (text, from, to) => {
        const sheet = sheetOf([[text]]);
        for (const edit of replaceTexts(sheet, [A], [{ from, to }]) ?? []) {
          expect(edit.expect).toEqual({ kind: "text", text });
        }
      }),
    );
  });
});
