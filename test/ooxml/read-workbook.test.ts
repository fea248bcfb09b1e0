import { readWorkbook } from "../../src/ooxml/read-workbook";
import { shownText } from "../../src/core/grid/snapshot";
import type { SheetSnapshot } from "../../src/core/grid/snapshot";
import { buildXlsx } from "../support/xlsx-builder";

function shownRows(sheet: SheetSnapshot): Record<number, Record<number, string>> {
  return Object.fromEntries(
    sheet.rows.map(({ row, cells }) => [
      row,
      Object.fromEntries(cells.map((cell) => [cell.col, shownText(cell.content)])),
    ]),
  );
}

describe.each([{ shared: false }, { shared: true }])("a workbook with shared strings $shared", ({ shared }) => {
  const bytes = buildXlsx({
    shared,
    sheets: [
      {
        name: "Phụ lục",
        rows: [
          ["TT", "Mục tiêu", null, "  giữ  nguyên "],
          null,
          [1, { date: "2024-03-05" }, { value: 6400, format: "#,##0" }, { value: 3, formula: "1+2" }],
          [true, { error: "#N/A" }, "", { value: "Điều 1 & <b>", font: ".VnTime" }],
        ],
        merges: ["A1:B2", "C3"],
        hiddenRows: [3],
        hiddenCols: [2, 4],
        filter: "A1:D4",
        protected: true,
      },
      { name: "Ẩn", state: "hidden" },
    ],
  });

  test("lists its sheets", () => {
    expect(readWorkbook(bytes).sheets).toEqual([
      { name: "Phụ lục", kind: "worksheet", state: "visible" },
      { name: "Ẩn", kind: "worksheet", state: "hidden" },
    ]);
  });

  test("gives what its cells show", () => {
    expect(shownRows(readWorkbook(bytes).readSheet("phụ lục"))).toEqual({
      1: { 1: "TT", 2: "Mục tiêu", 4: "  giữ  nguyên " },
      3: { 1: "1", 2: "05/03/2024", 3: "6,400", 4: "3" },
      4: { 1: "TRUE", 2: "#N/A", 4: "Điều 1 & <b>" },
    });
  });

  test("gives the frame around the cells", () => {
    const sheet = readWorkbook(bytes).readSheet("Phụ lục");
    expect(sheet).toMatchObject({
      name: "Phụ lục",
      merges: [
        { top: 1, left: 1, bottom: 2, right: 2 },
        { top: 3, left: 3, bottom: 3, right: 3 },
      ],
      filter: { top: 1, left: 1, bottom: 4, right: 4 },
      protected: true,
      date1904: false,
    });
    expect([...sheet.hiddenRows]).toEqual([3]);
    expect([...sheet.hiddenCols]).toEqual([2, 4]);
  });
});
