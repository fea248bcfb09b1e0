import { budgetAmbiguous } from "../../../src/core/rules/budget-ambiguous";
import { testRule } from "../../support/test-rule";

const number = (value: number, format = "General") =>
  ({ kind: "number", value, shown: String(value), format }) as const;

testRule(budgetAmbiguous, {
  accept: [
    ...[
      "50",
      "1.250,5",
      "6,4 tỷ",
      "150.000.000 đồng",
      "Dự kiến 50 triệu đồng",
      "50 (ngân sách tỉnh 30, ngân sách huyện 20)",
    ].map((budget) => ({
      name: `“${budget}”`,
      rows: [{ budget }],
    })),
    ...["", "Không", "Theo quy định", "NSNN", "x"].map((budget) => ({ name: `“${budget}”`, rows: [{ budget }] })),
    { name: "a whole number", rows: [{ budget: number(6400) }] },
    { name: "a number whose format fixes one decimal", rows: [{ budget: number(6.4, "#,##0.0") }] },
    { name: "half a million", rows: [{ budget: number(0.5) }] },
  ],
  reject: [
    {
      name: "a stored 6.4",
      rows: [{ budget: number(6.4) }],
      messageId: "numeric",
      severity: "warning",
      at: ["I6"],
      data: { a: 6.4, b: 6400 },
    },
    { name: "a stored 12.5, less likely", rows: [{ budget: number(12.5) }], messageId: "text", severity: "review" },
    {
      name: "thousands with a point, as text",
      rows: [{ budget: "6.400" }],
      messageId: "text",
      severity: "review",
      data: { text: "6.400", a: 6400, b: 6.4 },
    },
    { name: "thousands with a comma", rows: [{ budget: "1,250" }], messageId: "text", data: { a: 1250, b: 1.25 } },
    { name: "fifty thousand", rows: [{ budget: "50.000" }], messageId: "text" },
    {
      name: "đồng in a column of millions",
      rows: [{ budget: "6.400.000.000" }],
      messageId: "unit",
      severity: "review",
      data: { a: 6400 },
    },
    { name: "a range", rows: [{ budget: "50 - 70 triệu" }], messageId: "several", severity: "review" },
    { name: "two sums", rows: [{ budget: "50; 20" }], messageId: "several" },
    { name: "a sum for each unit", rows: [{ budget: "50 triệu đồng/đơn vị" }], messageId: "share", severity: "review" },
    { name: "less than nothing", rows: [{ budget: "-50" }], messageId: "negative", severity: "warning" },
    { name: "dollars", rows: [{ budget: "50 USD" }], messageId: "currency", severity: "warning" },
    {
      name: "a day that Excel made of a sum",
      rows: [{ budget: number(45413, "d-mmm") }],
      messageId: "date",
      severity: "warning",
    },
    {
      name: "a product to be worked out",
      rows: [{ budget: "05 triệu/lớp x 10 lớp" }],
      messageId: "confirm",
      severity: "review",
      data: { a: 50 },
    },
    { name: "a letter for a figure", rows: [{ budget: "l50" }], messageId: "confirm", data: { a: 150 } },
    { name: "words that are no money", rows: [{ budget: "KKP" }], messageId: "notMoney", severity: "warning" },
  ],
});
