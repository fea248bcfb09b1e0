import { citationMismatch } from "../../../src/core/rules/citation-mismatch";
import { standardSheet } from "../../support/sheet";
import { titleOf } from "../../support/short-forms";
import { testRule } from "../../support/test-rule";

const accepted = [
  "Theo Nghị quyết số 25/2019/NQ-HĐND ngày 12/7/2019 của HĐND tỉnh",
  "Theo Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ",
  "Nghị định số 107/2020/NĐ-CP sửa đổi Nghị định số 24/2014/NĐ-CP",
  "Quyết định số 468/QĐ-TTg ngày 27/3/2021 của Thủ tướng Chính phủ",
  "Nghị quyết số 76/NQ-CP của Chính phủ",
  "Áp dụng TCVN ISO 9001:2015 và ISO/IEC 27001",
  "Kế hoạch số 15/KH-SCT của Sở Công Thương",
];
const rejected = [
  ["body", "Triển khai Nghị quyết số 25/2019/NQ-CP ngày 12/7/2019 của HĐND tỉnh"],
  ["name", "Triển khai Nghị quyết số 61/2018/NĐ-CP"],
  ["pair", "Triển khai văn bản số 61/2018/NĐ-TTg"],
  ["date", "Triển khai Nghị định số 61/2018/NĐ-CP ngày 23/4/2019"],
  ["term", "Triển khai Nghị quyết số 99/2013/QH15"],
  ["noSuchDay", "Triển khai Quyết định số 468/QĐ-TTg ngày 31/4/2021"],
  ["standard", "Duy trì hệ thống quản lý chất lượng theo ISO 9011"],
  ["future", "Triển khai Nghị định số 61/2028/NĐ-CP"],
] as const;

testRule(citationMismatch, {
  accept: accepted.map((activity) => ({ name: activity, rows: [{ activity }] })),
  reject: [
    ...rejected.map(
      ([messageId, activity]) =>
        ({ name: messageId, rows: [{ activity }], messageId, severity: "warning", at: ["D6"] }) as const,
    ),
    {
      name: "a number that two documents bear, in the year of the second",
      sheet: standardSheet(
        [{ activity: "Theo Nghị quyết số 76/NQ-CP của Chính phủ" }],
        titleOf("Sở Công Thương", 2021),
      ),
      messageId: "existsTwice",
      severity: "review",
    },
  ],
});
