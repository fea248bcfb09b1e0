import { AppError } from "../../../src/core/error/app-error";
import type { SheetCol } from "../../../src/core/grid/address";
import { readPlan } from "../../../src/core/reader/read-plan";
import { sheetOf, standardRow, standardSheet, STANDARD_HEADER, TITLE, type TestCell } from "../../support/sheet";

const codeOf = (rows: readonly (readonly TestCell[])[]): string => {
  try {
    readPlan(sheetOf(rows));
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
  return "read";
};

describe("whole sheets that are refused, with the reason", () => {
  test.each<[string, readonly (readonly TestCell[])[], string]>([
    ["nothing", [], "sheet-empty"],
    ["blank cells", [["  ", "\u00a0"], ["\u200b"]], "sheet-empty"],
    ["no header", [["KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024"], ["1", "Rà soát quy chế", "Báo cáo"]], "no-plan-header"],
    ["a header and nothing below", [...TITLE, STANDARD_HEADER], "no-plan-rows"],
    [
      "a header and a signature",
      [...TITLE, STANDARD_HEADER, [null, "NGƯỜI LẬP BIỂU"], [null, "Nguyễn Văn An"]],
      "no-plan-rows",
    ],
    [
      "a header and headings only",
      [...TITLE, STANDARD_HEADER, ["I", "Cải cách thể chế"], ["II", "Cải cách TTHC"]],
      "no-plan-rows",
    ],
    [
      "text that lost its marks",
      [
        ["KE HOACH CAI CACH HANH CHINH NAM 2024"],
        ["TT", "Muc tieu", "Nhiem vu", "Hoat dong", "San pham", "Chu tri", "Phoi hop", "Thoi gian"],
        [
          "1",
          "Hoan thien quy dinh noi bo cua So",
          "Ra soat quy che",
          "Lap danh sach quy che",
          "Danh sach",
          "Van phong So",
          "Cac phong",
          "Quy II",
        ],
      ],
      "not-vietnamese",
    ],
    [
      "another language",
      [
        ["No", "Objective", "Task", "Activity", "Output", "Lead", "Deadline"],
        ["1", "Reform", "Review rules", "List", "List", "Office", "May"],
      ],
      "no-plan-header",
    ],
  ])("%s", (_name, rows, code) => {
    expect(codeOf(rows)).toBe(code);
  });
});

describe("what the sheet says and what the person says", () => {
  test("title, year and unit", () => {
    const plan = readPlan(standardSheet([{}]));
    expect(plan).toMatchObject({
      year: 2024,
      unit: "Sở Công Thương tỉnh Sông Lam",
      template: "standard-8",
      oneSection: true,
      headerRow: 4,
      encoding: null,
    });
    expect(plan.title).toMatchObject({ number: "15/KH-SCT", date: "2023-12-20", placeholders: [] });
  });

  test("the person wins", () => {
    expect(readPlan(standardSheet([{}]), { year: 2026, unit: "Sở Nội vụ" })).toMatchObject({
      year: 2026,
      unit: "Sở Nội vụ",
    });
  });

  test("a month without a year is read in the plan year", () => {
    expect(readPlan(standardSheet([{ deadline: "Tháng 5" }]), { year: 2026 }).rows[0]?.deadlineParsed).toMatchObject({
      kind: "month",
      end: "2026-05-31",
    });
  });

  test("with the year unknown deadlines are read in the year the table names most", () => {
    const rows = [
      standardRow(),
      standardRow({ tt: "2", objective: "Mục tiêu 2: B", deadline: "Tháng 5" }),
      standardRow({ tt: "3", objective: "Mục tiêu 3: C", deadline: "Năm 2025" }),
    ];
    const plan = readPlan(
      sheetOf([["PHỤ LỤC"], STANDARD_HEADER, ...rows, ["", "", "", "Theo Kế hoạch số 1/KH-SCT năm 2025"]]),
    );
    expect(plan.year).toBeNull();
    expect(plan.rows[1]?.deadlineParsed).toMatchObject({ end: "2025-05-31" });
  });
});

describe("where the table stands", () => {
  test("blank rows between, not in column A, TT as numbers, a hidden first column", () => {
    const shifted = (row: readonly TestCell[]): TestCell[] => [null, ...row];
    const sheet = sheetOf([
      [],
      shifted(["KẾ HOẠCH CCHC NĂM 2024 CỦA SỞ CÔNG THƯƠNG"]),
      [],
      shifted(STANDARD_HEADER),
      [],
      shifted(["I", "Cải cách thể chế"]),
      [],
      shifted(standardRow({ tt: 1 })),
      [],
      shifted(standardRow({ tt: 2, objective: "Mục tiêu 2: B" })),
    ]);
    const plan = readPlan({ ...sheet, hiddenCols: new Set([1 as SheetCol]) });
    expect(plan.rows.map((row) => [row.key, row.tt, row.objectiveNo, row.anchors.deadline])).toEqual([
      ["r8", "1", "1", "I8"],
      ["r10", "2", "2", "I10"],
    ]);
  });

  test("hidden rows are read: the sheet is what will be issued", () => {
    const sheet = standardSheet([{}, { tt: "2", objective: "Mục tiêu 2: B" }]);
    expect(readPlan({ ...sheet, hiddenRows: new Set([7 as never]) }).rows).toHaveLength(2);
  });

  test("no TT column: numbers and labels stand in the text", () => {
    const plan = readPlan(
      sheetOf([
        ...TITLE,
        STANDARD_HEADER.slice(1),
        ["I. Cải cách thể chế"],
        standardRow().slice(1),
        standardRow({ objective: "2. Giảm giấy tờ" }).slice(1),
      ]),
    );
    expect(plan.rows.map((row) => [row.tt, row.objectiveNo, row.section])).toEqual([
      [null, "1", "I"],
      [null, "2", "I"],
    ]);
  });
});

describe("a row", () => {
  const one = (cells: Parameters<typeof standardRow>[0]) => readPlan(standardSheet([cells ?? {}])).rows[0]!;

  test("numbers of labels and steps", () => {
    expect(
      one({ objective: "2. Giảm giấy tờ", task: "2.1. Nhiệm vụ 1: Rà soát", activity: "Hoạt động 3: Lập", tt: "" }),
    ).toMatchObject({
      objectiveNo: "2",
      taskNo: "2.1",
      taskLabelNo: "1",
      activityNo: "3",
    });
    expect(one({ objective: "Giảm giấy tờ", task: "Rà soát", activity: "Lập danh sách" })).toMatchObject({
      objectiveNo: "1",
      taskNo: null,
      taskLabelNo: null,
      activityNo: null,
    });
  });

  test.each([
    ["Hoạt động 1: Lập danh sách", 1],
    ["Lập danh sách quy chế", 1],
    ["Hoạt động 1: Lập. Hoạt động 2: Trình. Hoạt động 3: Gửi.", 3],
    ["- Lập danh sách;\n- Trình duyệt", 2],
    ["Rà soát: - Lập; - Trình; - Gửi", 3],
    ["Rà soát quy chế - giai đoạn 1", 1],
  ])("%j counts as %d activities", (activity, count) => {
    expect(one({ activity }).activities).toBe(count);
  });

  test("texts are cleaned, the cells are not", () => {
    const row = one({ product: "<p>Danh&nbsp;mục</p>\n hồ  sơ\u200b".normalize("NFD") });
    expect(row.product).toBe("Danh mục\nhồ sơ");
    expect(row.repairs).toEqual(["markup-removed"]);
  });

  test("a column that carries no field stays with its row, a cell beside the table is named", () => {
    const plan = readPlan(
      sheetOf([...TITLE, [...STANDARD_HEADER, "Ghi chú"], [...standardRow(), "Chuyển tiếp", null, "nháp"]]),
    );
    expect(plan.rows[0]?.extras).toMatchObject([{ label: "Ghi chú", text: "Chuyển tiếp" }]);
    expect(plan.unplaced).toEqual([{ text: "nháp", at: "L5" }]);
  });

  test("keys that would be special are only text", () => {
    expect(one({ objective: "__proto__", task: "constructor", activity: "toString" })).toMatchObject({
      objective: "__proto__",
      task: "constructor",
      activity: "toString",
    });
  });

  test("a text that looks like a formula stays text", () => {
    expect(one({ product: "=SUM(A1:A9)" }).product).toBe("=SUM(A1:A9)");
  });
});

test("the same sheet reads the same in NFC and NFD", () => {
  const sheet = standardSheet([{}, { tt: "2", objective: "Mục tiêu 2: B" }]);
  const decomposed = {
    ...sheet,
    rows: sheet.rows.map(({ row, cells }) => ({
      row,
      cells: cells.map((cell) => ({
        ...cell,
        content:
          cell.content.kind === "text"
            ? { kind: "text" as const, text: cell.content.text.normalize("NFD") }
            : cell.content,
      })),
    })),
  };
  expect(readPlan(decomposed)).toEqual(readPlan(sheet));
});
