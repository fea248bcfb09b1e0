import { deadlineOutsideYear } from "../../../src/core/rules/deadline-outside-year";
import { sheetOf, STANDARD_HEADER, standardRow } from "../../support/sheet";
import { testRule } from "../../support/test-rule";

testRule(deadlineOutsideYear, {
  accept: [
    ...[
      "Tháng 12/2024",
      "15/11",
      "Giai đoạn 2024-2025",
      "Giai đoạn 2021 - 2025",
      "Đến năm 2025",
      "Từ tháng 10/2023 đến tháng 6/2024",
      "Năm học 2024-2025",
      "Trước ngày 01/01/2025",
      "Thường xuyên",
      "Theo Kế hoạch số 52/KH-UBND ngày 10/5/2019 của UBND tỉnh",
      "Sau khi có Quyết định năm 2023",
      "31/6/2023",
      "…/2023",
    ].map((deadline) => ({ name: `“${deadline}” in 2024`, rows: [{ deadline }] })),
    {
      name: "a plan whose year nobody knows",
      sheet: sheetOf([
        ["KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH"],
        STANDARD_HEADER,
        ["I", "Cải cách thể chế"],
        standardRow({ deadline: "Tháng 6/2023" }),
      ]),
    },
    {
      name: "the year that the user gives",
      rows: [{ deadline: "Tháng 6/2023", product: "Báo cáo" }],
      read: { year: 2023 },
    },
    {
      name: "an account of the last year",
      rows: [{ activity: "Hoạt động 1: Công bố chỉ số cải cách hành chính năm 2023", product: "Báo cáo năm 2023" }],
    },
    {
      name: "a plan for the next year",
      rows: [{ activity: "Hoạt động 1: Xây dựng kế hoạch năm 2025", product: "Kế hoạch năm 2025" }],
    },
    {
      name: "a review of the year that ends in the next plan",
      rows: [{ activity: "Hoạt động 1: Đánh giá kết quả năm 2024", product: "Báo cáo; Kế hoạch năm 2025" }],
    },
    {
      name: "a product that says both years",
      rows: [{ activity: "Hoạt động 1: Lập kế hoạch năm 2024", product: "Kế hoạch năm 2024, dự toán năm 2025" }],
    },
  ],
  reject: [
    {
      name: "a month of the year before",
      rows: [{ deadline: "Tháng 12/2023" }],
      messageId: "before",
      severity: "warning",
      at: ["H6"],
      data: { year: 2024, text: "Tháng 12/2023" },
    },
    { name: "last year's year", rows: [{ deadline: "Năm 2023" }], messageId: "before" },
    { name: "continuous work of last year", rows: [{ deadline: "Thường xuyên năm 2023" }], messageId: "before" },
    { name: "a limit that ends before the year", rows: [{ deadline: "Trước ngày 01/01/2024" }], messageId: "before" },
    { name: "a programme that is over", rows: [{ deadline: "Giai đoạn 2016-2020" }], messageId: "before" },
    {
      name: "one date of two",
      rows: [{ deadline: "- Dự thảo: Tháng 3/2023\n- Ban hành: Quý III/2024" }],
      messageId: "before",
      data: { text: "Tháng 3/2023" },
    },
    { name: "the year after", rows: [{ deadline: "Quý II/2025" }], messageId: "after", severity: "warning" },
    { name: "a limit in the year after", rows: [{ deadline: "Đến tháng 6/2025" }], messageId: "after" },
    {
      name: "January after, for no report",
      rows: [{ deadline: "Tháng 01/2025", product: "Quy chế" }],
      messageId: "after",
    },
    {
      name: "January after, for a report",
      rows: [{ deadline: "Tháng 01/2025", product: "Báo cáo tổng kết" }],
      messageId: "reportAfterYear",
      severity: "review",
    },
    {
      name: "an estimate for one year, its product for another",
      rows: [{ activity: "Hoạt động 1: Lập dự toán tuyên truyền năm 2024", product: "Dự toán năm 2025" }],
      messageId: "productYear",
      severity: "review",
      at: ["E6"],
      data: { year: 2024, other: 2025 },
    },
  ],
});
