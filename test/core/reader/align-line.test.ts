import fc from "fast-check";
import type { SheetCol } from "../../../src/core/grid/address";
import { alignLine, slotsOf } from "../../../src/core/reader/align-line";
import { findHeader } from "../../../src/core/reader/find-header";
import { linesFromSnapshot } from "../../../src/core/reader/line";
import { sheetOf, STANDARD_HEADER, standardRow, type TestCell } from "../../support/sheet";

const slotsOfHeader = (header: readonly TestCell[]) => slotsOf(findHeader(linesFromSnapshot(sheetOf([header])), [])!);
const SLOTS = slotsOfHeader(STANDARD_HEADER);
const SIX = slotsOfHeader(["TT", "Nội dung", "Sản phẩm", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian"]);

/** `field` of each cell, in the order of the columns; "tt objective ..." for a row in order. */
function aligned(cells: readonly TestCell[], slots = SLOTS, otherCols: readonly number[] = []) {
  const line = linesFromSnapshot(sheetOf([cells]))[0]!;
  const { cells: found, moved, mapping } = alignLine(line, slots, new Set(otherCols as SheetCol[]));
  return {
    fields: line.cells.map((cell) => mapping.get(cell.col) ?? "-").join(" "),
    moved: moved.length,
    count: found.size,
  };
}

const OBJECTIVE = "Mục tiêu 2: Công khai kết quả giải quyết hồ sơ";
const TASK = "Nhiệm vụ 1: Đăng tải danh mục hồ sơ đã giải quyết";
const ACTIVITY = "Hoạt động 1: Lập danh mục hồ sơ hằng tháng";
const UNLABELLED = [
  "Công khai kết quả giải quyết hồ sơ của Sở",
  "Đăng tải danh mục hồ sơ đã giải quyết",
  "Lập danh mục hồ sơ hằng tháng để đăng tải",
] as const;
const LEAVES = ["Danh mục hồ sơ", "Văn phòng Sở", "Các phòng chuyên môn thuộc Sở", "Quý II/2024"] as const;

describe("rows in order stay as they are", () => {
  test.each<[string, readonly TestCell[]]>([
    ["a full row", standardRow()],
    ["no TT", standardRow({ tt: "" })],
    ["no objective and task", standardRow({ tt: "", objective: "", task: "" })],
    ["no coordinator and no money", standardRow({ coordinator: "", budget: "" })],
    [
      "a lower half",
      [null, "và công khai trên Cổng thông tin", "theo quy định.", "sửa đổi, bổ sung", null, "thuộc Sở"],
    ],
    ["a lone deadline", [null, null, null, null, null, null, null, "năm 2024"]],
    ["a short unlabelled activity", standardRow({ activity: "Rà soát", task: "Báo cáo" })],
    ["a product that names a unit", standardRow({ product: "Quyết định của Sở" })],
    ["a lead that is a person's office", standardRow({ lead: "Chánh Văn phòng" })],
    ["a deadline in prose", standardRow({ deadline: "Khi có hướng dẫn của Bộ Nội vụ" })],
    ["money in words", standardRow({ budget: "Theo dự toán được phê duyệt" })],
    [
      "a date stored as a number",
      standardRow({ deadline: { kind: "number", value: 45382, shown: "31/03/2024", format: "dd/mm/yyyy" } }),
    ],
  ])("%s", (_name, cells) => {
    expect(aligned(cells).moved).toBe(0);
  });
});

describe("shifted rows", () => {
  test.each<[string, readonly TestCell[], string]>([
    [
      "TT dropped",
      [OBJECTIVE, TASK, ACTIVITY, ...LEAVES, 20],
      "objective task activity product lead coordinator deadline budget",
    ],
    [
      "TT dropped, no money",
      [OBJECTIVE, TASK, ACTIVITY, ...LEAVES],
      "objective task activity product lead coordinator deadline",
    ],
    ["TT dropped, no labels", [...UNLABELLED, ...LEAVES], "objective task activity product lead coordinator deadline"],
    ["TT and objective dropped", [TASK, ACTIVITY, ...LEAVES], "task activity product lead coordinator deadline"],
    [
      "TT and objective dropped, money",
      [TASK, ACTIVITY, ...LEAVES, "Theo quy định"],
      "task activity product lead coordinator deadline budget",
    ],
    [
      "the objective in TT alone",
      [OBJECTIVE, null, TASK, ACTIVITY, ...LEAVES],
      "objective task activity product lead coordinator deadline",
    ],
    [
      "the task in TT, the rest in place",
      [TASK, null, null, ACTIVITY, ...LEAVES],
      "task activity product lead coordinator deadline",
    ],
    [
      "the coordinator dropped",
      ["2", OBJECTIVE, TASK, ACTIVITY, "Danh mục", "Văn phòng Sở", "Quý II/2024"],
      "tt objective task activity product lead deadline",
    ],
    [
      "the coordinator dropped, money after the deadline",
      ["2", OBJECTIVE, TASK, ACTIVITY, "Danh mục", "Văn phòng Sở", "Tháng 5/2024", "50 triệu đồng"],
      "tt objective task activity product lead deadline budget",
    ],
    [
      "TT and the coordinator dropped",
      [OBJECTIVE, TASK, ACTIVITY, "Kế hoạch", "Văn phòng Sở", "Tháng 5/2024"],
      "objective task activity product lead deadline",
    ],
    [
      "slipped to the right over the edge",
      [null, "2", OBJECTIVE, TASK, ACTIVITY, ...LEAVES, 20],
      "tt objective task activity product lead coordinator deadline budget",
    ],
  ])("%s", (_name, cells, fields) => {
    expect(aligned(cells).fields).toBe(fields);
    expect(aligned(cells).moved).toBeGreaterThan(0);
  });

  test("in the six-column form a heading that stands in TT is content", () => {
    expect(aligned(["1. Tập trung hoàn thiện quy định nội bộ"], SIX).fields).toBe("activity");
    expect(
      aligned(
        ["Rà soát quy chế làm việc của Sở", "Báo cáo", "Văn phòng Sở", "Các phòng chuyên môn", "Tháng 6/2024"],
        SIX,
      ).fields,
    ).toBe("activity product lead coordinator deadline");
  });
});

test("a remark beside the table is no part of it", () => {
  expect(aligned([...standardRow(), "Chuyển tiếp từ năm 2023"]).fields.split(" ")).toHaveLength(10);
  expect(aligned([...standardRow(), "Chuyển tiếp"], SLOTS, [10])).toMatchObject({ moved: 0, count: 9 });
});

test("a line keeps its cells in order and puts at most one under each column, whatever they say", () => {
  const content = fc.constantFrom(
    null,
    "1",
    "II",
    OBJECTIVE,
    TASK,
    ACTIVITY,
    ...UNLABELLED,
    ...LEAVES,
    "20 triệu đồng",
    "và các nội dung khác",
    7,
  );
  fc.assert(
    fc.property(fc.array(content, { minLength: 1, maxLength: 11 }), (cells) => {
      const line = linesFromSnapshot(sheetOf([cells]))[0];
      fc.pre(line !== undefined);
      const { mapping, cells: found } = alignLine(line, SLOTS);
      const used = line.cells.flatMap((cell) => mapping.get(cell.col) ?? []);
      const order = used.map((field) => SLOTS.findIndex((slot) => slot.field === field));
      expect(order).toEqual([...order].sort((a, b) => a - b));
      expect(new Set(used).size).toBe(used.length);
      expect(found.size).toBe(used.length);
    }),
  );
});
