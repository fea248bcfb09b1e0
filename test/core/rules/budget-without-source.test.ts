import { budgetWithoutSource } from "../../../src/core/rules/budget-without-source";
import { sheetOf, standardRow, standardSheet, STANDARD_HEADER, TITLE } from "../../support/sheet";
import { testRule } from "../../support/test-rule";

const withColumn = (label: string, text: string) =>
  sheetOf([...TITLE, [...STANDARD_HEADER, label], ["I", "Cải cách thể chế"], [...standardRow({ budget: 2500 }), text]]);

testRule(budgetWithoutSource, {
  accept: [
    { name: "a small sum", rows: [{ budget: 999 }] },
    { name: "a sum of which it is not settled how large it is", rows: [{ budget: "6.400" }] },
    { name: "a source in the cell", rows: [{ budget: "6.400 (ngân sách tỉnh)" }] },
    { name: "a source column", sheet: withColumn("Nguồn kinh phí", "Ngân sách tỉnh") },
    { name: "a source among the notes", sheet: withColumn("Ghi chú", "Nguồn sự nghiệp") },
    {
      name: "a note below the table",
      sheet: standardSheet([{ budget: 2500 }, ["Ghi chú: Kinh phí thực hiện từ ngân sách tỉnh."]]),
    },
    { name: "no sum", rows: [{ budget: "Theo quy định" }] },
    { name: "a sum that can be read in two ways", rows: [{ budget: "50.000" }] },
  ],
  reject: [
    {
      name: "a large number",
      rows: [{ budget: 2500 }],
      messageId: "large",
      severity: "review",
      at: ["I6"],
      data: { a: 2500 },
    },
    {
      name: "a large sum as text",
      rows: [{ budget: "6,4 tỷ" }],
      messageId: "large",
      data: { a: 6400, text: "6,4 tỷ" },
    },
    { name: "an empty source column", sheet: withColumn("Nguồn kinh phí", ""), messageId: "large" },
    {
      name: "notes that say nothing of money",
      sheet: withColumn("Ghi chú", "Trình trong tháng 3"),
      messageId: "large",
    },
  ],
});
