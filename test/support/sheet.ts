import { sheetCol, sheetRow, parseRange } from "../../src/core/grid/address";
import type { CellContent, SheetSnapshot, SnapshotRow } from "../../src/core/grid/snapshot";

/** A cell for a test sheet: text, a number, nothing, or full content. */
export type TestCell = string | number | null | CellContent;

/** A sheet out of plain arrays: the first array is row 1, the first cell column A. */
export function sheetOf(
  rows: readonly (readonly TestCell[])[],
  options: { merges?: readonly string[]; name?: string } = {},
): SheetSnapshot {
  const snapshotRows: SnapshotRow[] = rows
    .map((cells, index) => ({
      row: sheetRow(index + 1),
      cells: cells.flatMap((cell, col) => {
        const content = contentOf(cell);
        return content ? [{ col: sheetCol(col + 1), content }] : [];
      }),
    }))
    .filter((row) => row.cells.length > 0);
  return {
    name: options.name ?? "Phụ lục",
    rows: snapshotRows,
    merges: (options.merges ?? []).map((text) => parseRange(text)!),
    hiddenRows: new Set(),
    hiddenCols: new Set(),
    filter: null,
    protected: false,
    date1904: false,
  };
}

function contentOf(cell: TestCell): CellContent | null {
  if (cell === null || cell === "") return null;
  if (typeof cell === "string") return { kind: "text", text: cell };
  if (typeof cell === "number") return { kind: "number", value: cell, shown: String(cell), format: "General" };
  return cell;
}

export const STANDARD_HEADER = [
  "TT",
  "1- Mục tiêu",
  "2- Nhiệm vụ",
  "3- Hoạt động",
  "4- Kết quả/ Sản phẩm",
  "5- Chủ trì",
  "6- Phối hợp",
  "7- Thời gian",
  "8- Kinh phí (triệu đồng)",
] as const;

export const TITLE = [
  ["PHỤ LỤC"],
  ["KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024"],
  ["(Kèm theo Kế hoạch số 15/KH-SCT ngày 20/12/2023 của Sở Công Thương tỉnh Sông Lam)"],
] as const;

/** One standard row by field; what is not given is a faultless value, "" is an empty cell. */
export interface TestRow {
  tt?: TestCell;
  objective?: TestCell;
  task?: TestCell;
  activity?: TestCell;
  product?: TestCell;
  lead?: TestCell;
  coordinator?: TestCell;
  deadline?: TestCell;
  budget?: TestCell;
}

export function standardRow(row: TestRow = {}): TestCell[] {
  const value = (cell: TestCell | undefined, otherwise: string) => (cell === undefined ? otherwise : cell);
  return [
    value(row.tt, "1"),
    value(row.objective, "Mục tiêu 1: Hoàn thiện quy định nội bộ của Sở"),
    value(row.task, "Nhiệm vụ 1: Rà soát các quy chế đang áp dụng"),
    value(row.activity, "Hoạt động 1: Lập danh sách quy chế cần sửa đổi"),
    value(row.product, "Danh sách quy chế cần sửa đổi"),
    value(row.lead, "Văn phòng Sở"),
    value(row.coordinator, "Các phòng chuyên môn thuộc Sở"),
    value(row.deadline, "Tháng 6/2024"),
    value(row.budget, "20"),
  ];
}

/** Title in rows 1-3, header in row 4, section I in row 5, the given rows from row 6 on. */
export function standardSheet(
  rows: readonly (TestRow | readonly TestCell[])[],
  title: readonly (readonly TestCell[])[] = TITLE,
): SheetSnapshot {
  const body = rows.map((row) => (Array.isArray(row) ? (row as readonly TestCell[]) : standardRow(row as TestRow)));
  return sheetOf([...title, STANDARD_HEADER, ["I", "Cải cách thể chế"], ...body]);
}
