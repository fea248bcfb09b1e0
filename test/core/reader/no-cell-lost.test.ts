import fc from "fast-check";
import { AppError } from "../../../src/core/error/app-error";
import { a1, type A1 } from "../../../src/core/grid/address";
import type { SheetSnapshot, SnapshotRow } from "../../../src/core/grid/snapshot";
import type { Plan } from "../../../src/core/plan/plan";
import { readPlan } from "../../../src/core/reader/read-plan";
import { sheetOf, standardRow, STANDARD_HEADER, TITLE, type TestCell } from "../../support/sheet";

const CELLS = fc.constantFrom<TestCell>(
  null,
  null,
  null,
  "1",
  "2.",
  "II",
  "A",
  "-",
  12,
  "Mục tiêu 2: Giảm giấy tờ",
  "Nhiệm vụ 1: Rà soát các",
  "2.1. Nhiệm vụ 2: Sửa đổi.",
  "Hoạt động 1: Lập danh sách (theo",
  "Hoạt động 2: Trình duyệt.",
  "và các nội dung khác)",
  "1. Tập trung hoàn thiện quy định",
  "Cải cách thủ tục hành chính",
  "II. CẢI CÁCH TÀI CHÍNH CÔNG",
  "Báo cáo",
  "Văn phòng Sở",
  "Các phòng,",
  "Tháng 6/2024",
  "Quý II",
  "50 triệu đồng",
  "Tổng cộng",
  "Ghi chú: tạm tính",
  "TT",
  "Thời gian",
  "<b>x</b>",
  "PHỤ LỤC II",
  "NGƯỜI LẬP BIỂU",
  "1 ngày 5/5/2020 của Chính phủ",
);

/** Rows of random cells, whole rows and repeated headers among them. */
const BODY = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.array(CELLS, { minLength: 1, maxLength: 11 }) },
    { weight: 2, arbitrary: fc.constant(standardRow()) },
    { weight: 1, arbitrary: fc.constant<readonly TestCell[]>(STANDARD_HEADER) },
    { weight: 1, arbitrary: fc.constant<readonly TestCell[]>(["STT", "Nội dung", "Sản phẩm", "Chủ trì", "Thời gian"]) },
  ),
  { minLength: 1, maxLength: 14 },
);

/**
 * Every address that the plan accounts for. The number before a heading is that of its objective; a subtotal belongs to the
 * section it stands beside.
 */
function accounted(plan: Plan, sheet: SheetSnapshot): Set<A1> {
  const firstCells = new Map(sheet.rows.map(({ row, cells }) => [row, a1(row, cells[0]!.col)]));
  return new Set([
    ...plan.rows.flatMap((row) => row.sheetRows.flatMap((sheetRow) => firstCells.get(sheetRow) ?? [])),
    ...plan.rows.flatMap((row) => [...Object.values(row.cells).flat(), ...row.extras.map((extra) => extra.at)]),
    ...plan.objectives.flatMap((block) => block.at),
    ...plan.sections.flatMap((section) => sheet.rows.filter(({ row }) => row === section.row).flatMap(addressesIn)),
    ...plan.dropped.flatMap((line) => line.at),
    ...plan.unplaced.map((cell) => cell.at),
    ...plan.columns.map((column) => column.at),
  ]);
}

function addressesIn({ row, cells }: SnapshotRow): A1[] {
  return cells.map((cell) => a1(row, cell.col));
}

function bodyCells(sheet: SheetSnapshot, from: number): A1[] {
  return sheet.rows.filter((row) => row.row > from).flatMap(addressesIn);
}

const HEADER_ROW = TITLE.length + 1;

test("every cell below the header is in a row, a section, a dropped line, or named as unplaced", () => {
  fc.assert(
    fc.property(BODY, (body) => {
      const sheet = sheetOf([...TITLE, STANDARD_HEADER, standardRow(), ...body]);
      const known = accounted(readPlan(sheet), sheet);
      expect(bodyCells(sheet, HEADER_ROW).filter((at) => !known.has(at))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test("whatever stands below the header, reading gives a plan or a named error, and rows ascend", () => {
  fc.assert(
    fc.property(BODY, fc.boolean(), (body, six) => {
      const header = six
        ? ["TT", "Nội dung", "Sản phẩm", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian"]
        : STANDARD_HEADER;
      let plan: Plan;
      try {
        plan = readPlan(sheetOf([...TITLE, header, ...body]));
      } catch (error) {
        expect(error).toBeInstanceOf(AppError);
        return;
      }
      const keys = plan.rows.map((row) => row.key);
      expect(new Set(keys).size).toBe(keys.length);
      for (const row of plan.rows) {
        expect(row.sheetRows).toEqual([...row.sheetRows].sort((a, b) => a - b));
        expect(row.sectionIndex).toBeLessThan(plan.sections.length);
      }
      for (const repair of plan.repairs) expect(repair.rowKey === null || keys.includes(repair.rowKey)).toBe(true);
    }),
    { numRuns: 300 },
  );
});
