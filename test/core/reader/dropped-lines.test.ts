import { readPlan } from "../../../src/core/reader/read-plan";
import { sheetOf, standardRow, standardSheet, STANDARD_HEADER, TITLE, type TestCell } from "../../support/sheet";

/** Kinds of the lines that are none of the table's, by sheet row; the row of the table stands in row 6. */
function droppedBelow(...lines: readonly (readonly TestCell[])[]) {
  const plan = readPlan(standardSheet([{}, ...lines]));
  return { rows: plan.rows.map((row) => row.key), dropped: plan.dropped.map((line) => `${line.row} ${line.kind}`) };
}

describe("left out", () => {
  test.each<[string, readonly (readonly TestCell[])[], readonly string[]]>([
    ["a repeated header", [STANDARD_HEADER], ["7 header"]],
    ["a number row", [["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)"]], ["7 number-row"]],
    ["page numbers", [["12"], ["Trang 3/15"], ["- 4 -"]], ["7 page-number", "8 page-number", "9 page-number"]],
    ["a total", [["Tổng cộng", null, null, null, null, null, null, null, 20]], ["7 total"]],
    [
      "a total with an ordinal",
      [["VIII", "Tổng kinh phí (I+II)", null, null, null, null, null, null, "1.200"]],
      ["7 total"],
    ],
    ["a total in small letters", [[null, "Cộng:", null, null, null, null, null, null, 20]], ["7 total"]],
    ["a footnote", [["1 ngày 14/9/2020 của Chính phủ về tổ chức cơ quan"]], ["7 footnote"]],
    ["a footnote with its mark in markup", [["<sup>2</sup> Theo Quyết định số 12/QĐ-UBND"]], ["7 footnote"]],
    ["a footnote in brackets", [["[3] Nghị định số 61/2018/NĐ-CP của Chính phủ"]], ["7 footnote"]],
    [
      "a footnote with a star",
      [["(*) Các hoạt động thường xuyên"], ["* Số liệu tính đến 30/6"]],
      ["7 footnote", "8 footnote"],
    ],
    ["notes", [["Ghi chú: số liệu tạm tính"], ["Đơn vị tính: triệu đồng"]], ["7 note", "8 note"]],
    ["how the rest is paid", [["Các hoạt động còn lại sử dụng kinh phí chi thường xuyên"]], ["7 note"]],
    [
      "a signature block over several columns",
      [
        [],
        [null, null, null, null, null, "Sông Lam, ngày 20 tháng 12 năm 2023"],
        [null, "NGƯỜI LẬP BIỂU", null, null, null, "KT. GIÁM ĐỐC"],
        [null, "(Ký, ghi rõ họ tên)", null, null, null, "PHÓ GIÁM ĐỐC"],
        [],
        [null, "Nguyễn Văn An", null, null, null, "Trần Thị Bình"],
      ],
      ["8 signature", "9 signature", "10 signature", "12 signature"],
    ],
    [
      "who gets the letter",
      [["Nơi nhận:"], ["- Như trên;"], ["- Lưu: VT, VP."]],
      ["7 signature", "8 signature", "9 signature"],
    ],
  ])("%s", (_name, lines, dropped) => {
    expect(droppedBelow(...lines)).toEqual({ rows: ["r6"], dropped });
  });
});

describe("kept", () => {
  test.each<[string, readonly TestCell[]]>([
    [
      "a row that begins with a total amount of something",
      standardRow({ tt: "2", objective: "Tổng cộng 100% văn bản được rà soát" }),
    ],
    ["a numbered group heading", ["", "2. Hoàn thiện quy định nội bộ"]],
    [
      "a row signed off by a director",
      standardRow({ tt: "2", objective: "Mục tiêu 2: A", lead: "Giám đốc Sở", coordinator: "Chủ tịch UBND xã" }),
    ],
    [
      "a count at the head of a text",
      ["", "", "", "05 lớp tập huấn nghiệp vụ cho công chức", "Lớp tập huấn", "Văn phòng Sở", "", "Quý II/2024"],
    ],
  ])("%s", (_name, line) => {
    expect(droppedBelow(line).dropped).toEqual([]);
    expect(droppedBelow(line).rows).toHaveLength(2);
  });
});

describe("lower halves of one cell", () => {
  const half = (cells: Readonly<Record<number, TestCell>>) => STANDARD_HEADER.map((_, index) => cells[index] ?? null);
  const rowsOf = (upper: Parameters<typeof standardRow>[0], ...lower: readonly (readonly TestCell[])[]) =>
    readPlan(standardSheet([upper ?? {}, STANDARD_HEADER, ...lower])).rows;

  test("a number of days below an activity is no footnote", () => {
    const [row] = rowsOf(
      { activity: "Hoạt động 1: Trả lời trong thời hạn" },
      half({ 3: "15 ngày kể từ ngày nhận đủ hồ sơ" }),
    );
    expect(row?.activity).toBe("Hoạt động 1: Trả lời trong thời hạn 15 ngày kể từ ngày nhận đủ hồ sơ");
  });

  test("a text with a footnote mark inside is no footnote", () => {
    const [row] = rowsOf(
      { objective: "Mục tiêu 1: Thực hiện có hiệu quả" },
      half({ 1: "các nghị định về tổ chức<sup>1</sup> của Chính phủ" }),
    );
    expect(row?.objective).toBe("Mục tiêu 1: Thực hiện có hiệu quả các nghị định về tổ chức của Chính phủ");
  });

  test("a number alone in the money column is money", () => {
    const rows = rowsOf({ budget: "" }, half({ 8: 120 }));
    expect(rows.map((row) => row.budgetMillionVnd)).toEqual([120]);
  });

  test("a sentence on money that goes on with an activity is no note", () => {
    const [row] = rowsOf(
      { activity: "Hoạt động 1: Bố trí, quản lý" },
      half({ 3: "kinh phí thực hiện kế hoạch theo quy định" }),
    );
    expect(row?.activity).toBe("Hoạt động 1: Bố trí, quản lý kinh phí thực hiện kế hoạch theo quy định");
  });
});

test("a section after a signature begins the table anew", () => {
  const sheet = sheetOf([
    ...TITLE,
    STANDARD_HEADER,
    ["I", "Cải cách thể chế"],
    standardRow(),
    [null, "NGƯỜI LẬP BIỂU"],
    ["II", "Cải cách thủ tục hành chính"],
    standardRow(),
  ]);
  const plan = readPlan(sheet);
  expect(plan.rows.map((row) => `${row.key} ${row.section}`)).toEqual(["r6 I", "r9 II"]);
});

test("every dropped line says what stood there", () => {
  const { dropped } = readPlan(standardSheet([{}, ["Tổng cộng", null, null, null, null, null, null, null, 20]]));
  expect(dropped).toEqual([{ kind: "total", row: 7, text: "Tổng cộng 20", at: ["A7", "I7"] }]);
});
