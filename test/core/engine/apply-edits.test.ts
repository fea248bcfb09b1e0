import type { Edit } from "../../../src/core/engine/edit";
import { applyEdits } from "../../../src/core/engine/apply-edits";
import type { A1 } from "../../../src/core/grid/address";
import { contentAt } from "../../../src/core/grid/content-at";
import { sheetOf } from "../../support/sheet";

const sheet = sheetOf([
  ["6", 5],
  [null, "x"],
]);
const text = (at: string, expect: string | null, write: string): Edit => ({
  at: at as A1,
  expect: expect === null ? null : { kind: "text", text: expect },
  write: { kind: "text", text: write },
});

test("writes what was expected, fills blanks, and takes itself back", () => {
  const { snapshot, refused, inverse } = applyEdits(sheet, [
    text("A1", "6", "5"),
    text("A2", null, "7"),
    { at: "B2" as A1, expect: { kind: "text", text: "x" }, write: { kind: "blank" } },
  ]);
  expect([contentAt(snapshot, "A1" as A1), contentAt(snapshot, "A2" as A1), contentAt(snapshot, "B2" as A1)]).toEqual([
    { kind: "text", text: "5" },
    { kind: "text", text: "7" },
    null,
  ]);
  expect(refused).toEqual([]);
  expect(applyEdits(snapshot, inverse).snapshot).toEqual(sheet);
});

test("refuses an edit of a cell that holds something else by now", () => {
  const edit = text("A1", "7", "5");
  expect(applyEdits(sheet, [edit])).toEqual({ snapshot: sheet, refused: [edit], inverse: [] });
});

test("the same change asked for twice is made once", () => {
  const edit = text("A1", "6", "5");
  const { refused, inverse } = applyEdits(sheet, [edit, edit]);
  expect([refused, inverse.length]).toEqual([[], 1]);
});

test("a different change of the same cell is refused", () => {
  const other = text("A1", "6", "4");
  const { snapshot, refused } = applyEdits(sheet, [text("A1", "6", "5"), other]);
  expect(refused).toEqual([other]);
  expect(contentAt(snapshot, "A1" as A1)).toEqual({ kind: "text", text: "5" });
});
