import { citationStaleYear } from "../../../src/core/rules/citation-stale-year";
import { testRule } from "../../support/test-rule";

const accepted = [
  "Xây dựng Kế hoạch cải cách hành chính năm 2024",
  "Xây dựng Kế hoạch kiểm tra năm 2025",
  "Tổng kết việc thực hiện Kế hoạch cải cách hành chính năm 2023",
  "Xây dựng Kế hoạch khắc phục hạn chế về Chỉ số cải cách hành chính năm 2023",
  "Thực hiện Kế hoạch giai đoạn 2021-2025",
  "Thực hiện Kế hoạch số 12/KH-UBND ngày 10/01/2022 của UBND tỉnh",
  "Tăng 5% so với kế hoạch năm 2023",
  "Thanh tra theo Kế hoạch đã được duyệt năm 2023",
  "Thực hiện Nghị định số 60/2021/NĐ-CP",
  "Nghị định số 60/2021/NĐ-CP thay thế Nghị định số 16/2015/NĐ-CP",
  "Thực hiện Nghị định số 61/2018/NĐ-CP",
];

testRule(citationStaleYear, {
  accept: accepted.map((activity) => ({ name: activity, rows: [{ activity }] })),
  reject: [
    {
      name: "last year's plan to be made",
      rows: [{ activity: "Hoạt động 1: Xây dựng Kế hoạch cải cách hành chính năm 2023 của Sở" }],
      messageId: "pastYear",
      severity: "review",
      at: ["D6"],
      data: { text: "Kế hoạch cải cách hành chính năm 2023", year: 2024 },
    },
    {
      name: "last year's programme to be carried out",
      rows: [{ task: "Nhiệm vụ 1: Triển khai thực hiện Chương trình công tác năm 2022" }],
      messageId: "pastYear",
      at: ["C6"],
    },
    {
      name: "a replaced decree",
      rows: [{ activity: "Thực hiện tự chủ theo Nghị định số 16/2015/NĐ-CP" }],
      messageId: "replaced",
      severity: "review",
      data: { by: "Nghị định số 60/2021/NĐ-CP" },
    },
    {
      name: "the old reform programme",
      rows: [{ activity: "Thực hiện Nghị quyết số 30c/NQ-CP ngày 08/11/2011 của Chính phủ" }],
      messageId: "replaced",
    },
  ],
});
