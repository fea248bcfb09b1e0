import { budgetMissing } from "../../../src/core/rules/budget-missing";
import { sheetOf, standardRow, standardSheet, STANDARD_HEADER, TITLE, type TestRow } from "../../support/sheet";
import { testRule } from "../../support/test-rule";

const CONFERENCE: TestRow = { activity: "Hoạt động 1: Tổ chức hội nghị tổng kết", product: "Hội nghị" };
const REST = "Ghi chú: Các hoạt động còn lại sử dụng kinh phí thường xuyên được giao.";
const withNote = (rows: readonly TestRow[]) => standardSheet([...rows, [REST]]);
const other = (row: TestRow): TestRow => ({ tt: "2", objective: "Mục tiêu 2: Công khai thủ tục", ...row });

const SIX = ["TT", "Nội dung", "Sản phẩm", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian"] as const;
const six = (content: string, above: readonly string[] = []) =>
  sheetOf([
    ["KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024"],
    ...above.map((line) => [line]),
    SIX,
    ["I", "Cải cách thể chế"],
    ["1", content, "Báo cáo", "Văn phòng Sở", "Các phòng", "Tháng 3/2024"],
  ]);

testRule(budgetMissing, {
  accept: [
    { name: "a sum on every row", rows: [CONFERENCE] },
    ...["Theo quy định", "Không", "NSNN", "-", "50 - 70 triệu"].map((budget) => ({
      name: `“${budget}” for what costs money`,
      rows: [{ ...CONFERENCE, budget }],
    })),
    { name: "blank cells that a note answers for", sheet: withNote([{}, other({ budget: "" })]) },
    {
      name: "the second product of an activity with a sum",
      rows: [CONFERENCE, { tt: "", objective: "", task: "", activity: "", product: "Kỷ yếu hội nghị", budget: "" }],
    },
    {
      name: "one sum in a cell merged over both rows",
      sheet: sheetOf(
        [
          ...TITLE,
          STANDARD_HEADER,
          ["I", "Cải cách thể chế"],
          standardRow(CONFERENCE),
          standardRow(other({ ...CONFERENCE, budget: "" })),
        ],
        { merges: ["I6:I7"] },
      ),
    },
    {
      name: "a form without the column whose title says what pays",
      sheet: six("Tổ chức lớp tập huấn nghiệp vụ", ["Kinh phí thực hiện: chi thường xuyên của Sở"]),
    },
    {
      name: "a table where only planning and taking part are blank, with its note",
      sheet: withNote([
        { activity: "Hoạt động 1: Xây dựng kế hoạch mua sắm", product: "Kế hoạch", budget: "" },
        other({
          activity: "Hoạt động 1: Cử công chức tham gia các lớp bồi dưỡng",
          product: "Văn bản cử đi học",
          budget: "",
        }),
      ]),
    },
  ],
  reject: [
    {
      name: "a conference",
      rows: [{ ...CONFERENCE, budget: "" }],
      messageId: "costsMoney",
      severity: "warning",
      at: ["I6"],
      data: { phrase: "Tổ chức hội nghị" },
    },
    { name: "software by its product", rows: [{ product: "Nâng cấp phần mềm", budget: "" }], messageId: "costsMoney" },
    {
      name: "what costs money, though a note answers for the rest",
      sheet: withNote([{ ...CONFERENCE, budget: "" }, other({ budget: "" })]),
      messageId: "costsMoney",
      count: 1,
    },
    { name: "a tick", rows: [{ ...CONFERENCE, budget: "x" }], messageId: "costsMoney" },
    {
      name: "blank cells that nothing answers for: one finding at the label",
      rows: [{ budget: "" }, other({ budget: "" }), other({ tt: "3", budget: "20" })],
      messageId: "elsewhere",
      severity: "review",
      at: ["I4"],
      data: { count: 2, likely: 0 },
    },
    {
      name: "blank cells of both kinds",
      rows: [{ budget: "" }, other({ ...CONFERENCE, budget: "" })],
      messageId: "elsewhere",
      data: { count: 2, likely: 1 },
      count: 2,
    },
    {
      name: "a form without the column",
      sheet: six("Rà soát quy chế làm việc"),
      messageId: "noColumn",
      severity: "review",
      at: ["A2"],
    },
    {
      name: "a form without the column where something costs money",
      sheet: six("Tổ chức lớp tập huấn nghiệp vụ"),
      messageId: "noColumnLikely",
      severity: "review",
      data: { likely: 1 },
    },
  ],
});
