import { severalActivitiesInCell } from "../../../src/core/rules/several-activities-in-cell";
import { testRule } from "../../support/test-rule";

testRule(severalActivitiesInCell, {
  accept: [
    { name: "one activity", rows: [{}] },
    { name: "one dash behind the label", rows: [{ activity: "Hoạt động 1: - Rà soát quy trình nội bộ" }] },
    { name: "a range of years", rows: [{ activity: "Tổng kết giai đoạn 2021 - 2025; đề xuất giai đoạn 2026 - 2030" }] },
    { name: "a name with a dash", rows: [{ activity: "Phối hợp với Chi cục Chăn nuôi - Thú y rà soát quy trình" }] },
    { name: "a clause of a law", rows: [{ activity: "Thực hiện điểm b) khoản 2 Điều 5 của Quy chế" }] },
    {
      name: "a merged activity above",
      rows: [
        { activity: "- Rà soát\n- Công khai" },
        { tt: "", objective: "", task: "", activity: "", product: "Báo cáo" },
      ].slice(1),
    },
  ],
  reject: [
    {
      name: "two labels",
      rows: [{ activity: "Hoạt động 1: Rà soát quy trình. Hoạt động 2: Công khai quy trình" }],
      messageId: "labelled",
      severity: "warning",
      at: ["D6"],
      data: { count: 2 },
    },
    {
      name: "two dashes on lines",
      rows: [{ activity: "Hoạt động 1:\n- Rà soát quy trình\n- Công khai quy trình" }],
      messageId: "listed",
      severity: "review",
      data: { count: 2 },
    },
    {
      name: "dashes in a sentence",
      rows: [{ activity: "Ban hành trong quý: - Kế hoạch kiểm tra - Kế hoạch tuyên truyền - Kế hoạch tập huấn" }],
      messageId: "listed",
      data: { count: 3 },
    },
    {
      name: "a dash behind an activity",
      rows: [{ activity: "Rà soát quy trình, - Công khai quy trình" }],
      messageId: "listed",
      data: { count: 2 },
    },
    {
      name: "letters",
      rows: [{ activity: "a) Rà soát quy trình; b) Công khai quy trình" }],
      messageId: "listed",
      data: { count: 2 },
    },
  ],
});
