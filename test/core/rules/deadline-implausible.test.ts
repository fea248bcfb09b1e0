import { deadlineImplausible } from "../../../src/core/rules/deadline-implausible";
import { testRule } from "../../support/test-rule";

testRule(deadlineImplausible, {
  accept: [
    { name: "a day before Tết", rows: [{ deadline: "Trước 07/2/2024" }] },
    { name: "Tết itself, said so", rows: [{ deadline: "Tết Nguyên đán" }] },
    { name: "the month that Tết falls in", rows: [{ deadline: "Tháng 02/2024" }] },
    { name: "a feast day that is named on purpose", rows: [{ deadline: "Trước ngày 02/9/2024" }] },
    {
      name: "a report on the half year in June",
      rows: [{ activity: "Hoạt động 1: Sơ kết 6 tháng đầu năm", deadline: "15/6/2024" }],
    },
    {
      name: "a report on several periods",
      rows: [{ product: "Báo cáo quý I, 6 tháng đầu năm, 9 tháng và năm", deadline: "Tháng 3/2024" }],
    },
    {
      name: "a review of last year",
      rows: [{ product: "Báo cáo tổng kết công tác năm 2023", deadline: "Tháng 01/2024" }],
    },
    {
      name: "a review of the year in its last quarter",
      rows: [{ product: "Báo cáo tổng kết công tác năm 2024", deadline: "Tháng 11/2024" }],
    },
    {
      name: "a review of a programme",
      rows: [{ product: "Báo cáo tổng kết giai đoạn 2020-2024 trong năm 2024", deadline: "Tháng 6/2024" }],
    },
    {
      name: "a plan in January",
      rows: [{ activity: "Hoạt động 1: Ban hành Kế hoạch kiểm tra năm 2024", deadline: "Tháng 01/2024" }],
    },
    {
      name: "continuous work with its report in November",
      rows: [{ activity: "Hoạt động 1: Theo dõi việc giải quyết hồ sơ", deadline: "Tháng 11/2024" }],
    },
    {
      name: "the next year's estimate in December",
      rows: [{ activity: "Hoạt động 1: Lập dự toán kinh phí năm 2025", deadline: "Tháng 12/2024" }],
    },
    { name: "the whole year", rows: [{ activity: "Hoạt động 1: Xây dựng kế hoạch năm 2024", deadline: "Năm 2024" }] },
    { name: "a fund that sounds like a quarter", rows: [{ product: "Báo cáo quỹ I", deadline: "Tháng 01/2024" }] },
    { name: "a time that is not in the calendar", rows: [{ deadline: "5/30/2024" }] },
    {
      name: "one that a row below inherits",
      rows: [
        { deadline: "Tháng 01/2024" },
        { tt: "", objective: "", task: "", activity: "Hoạt động 2: Duy trì hộp thư góp ý", deadline: "" },
      ],
    },
  ],
  reject: [
    {
      name: "the last day before the new year",
      rows: [{ deadline: "Trước 10/2/2024" }],
      messageId: "holiday",
      severity: "review",
      at: ["H6"],
      data: { from: "08/02/2024", to: "14/02/2024", day: "09/02/2024" },
    },
    {
      name: "a half-year report in March",
      rows: [{ activity: "Hoạt động 1: Báo cáo sơ kết 6 tháng đầu năm", deadline: "Tháng 3/2024" }],
      messageId: "reportTooEarly",
      data: { period: "6 tháng đầu năm" },
    },
    {
      name: "the year's review in January of the same year",
      rows: [{ product: "Báo cáo tổng kết công tác cải cách hành chính năm 2024", deadline: "Tháng 01/2024" }],
      messageId: "reportTooEarly",
    },
    {
      name: "a report on the third quarter in the second",
      rows: [{ product: "Báo cáo quý III", deadline: "Quý II/2024" }],
      messageId: "reportTooEarly",
      data: { period: "quý III" },
    },
    {
      name: "continuous work, done in January",
      rows: [{ activity: "Hoạt động 1: Quản lý, sử dụng kinh phí tiết kiệm", deadline: "Tháng 01/2024" }],
      messageId: "ongoingTooEarly",
    },
    {
      name: "the year's plan in its last month",
      rows: [{ activity: "Hoạt động 1: Xây dựng Kế hoạch tuyên truyền năm 2024", deadline: "Tháng 12/2024" }],
      messageId: "planTooLate",
      data: { year: 2024 },
    },
    {
      name: "a numeral that was read through",
      rows: [{ deadline: "Quý IIII/2024" }],
      messageId: "meant",
      data: { meant: "Quý IV" },
    },
  ],
});
