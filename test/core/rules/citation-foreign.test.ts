import { citationForeign } from "../../../src/core/rules/citation-foreign";
import { standardSheet } from "../../support/sheet";
import { titleOf } from "../../support/short-forms";
import { testRule } from "../../support/test-rule";

const inPlanOf = (unit: string, activity: string, number?: string) =>
  standardSheet([{ activity }], titleOf(unit, 2024, number));

testRule(citationForeign, {
  accept: [
    { name: "the province's plan", rows: [{ activity: "Theo Kế hoạch số 402/KH-UBND của UBND tỉnh" }] },
    { name: "a ministry's decision", rows: [{ activity: "Theo Quyết định số 876/QĐ-BNV" }] },
    { name: "the home-affairs department's plan", rows: [{ activity: "Theo Kế hoạch số 31/KH-SNV" }] },
    {
      name: "a letter of another department",
      rows: [{ activity: "Theo Công văn số 88/STTTT-CNTT và Hướng dẫn số 12/HD-STC" }],
    },
    { name: "the owner's own plan", rows: [{ activity: "Theo Kế hoạch số 12/KH-SCT" }] },
    {
      name: "the owner's own code in short",
      sheet: inPlanOf("Sở Kế hoạch và Đầu tư", "Theo Kế hoạch số 12/KH-SKH", "7/KH-SKHĐT"),
    },
    {
      name: "the owner's code from its name alone",
      sheet: inPlanOf("Sở Giao thông vận tải tỉnh Sông Lam", "Theo Kế hoạch số 12/KH-SGTVT", "  /KH"),
    },
    {
      name: "a department that was merged into the owner",
      sheet: inPlanOf("Sở Tài chính tỉnh Sông Lam", "Theo Kế hoạch số 12/KH-SKHĐT", "7/KH-STC"),
    },
    {
      name: "any department in the province's plan",
      sheet: inPlanOf("UBND tỉnh Sông Lam", "Theo Kế hoạch số 12/KH-SYT"),
    },
  ],
  reject: [
    {
      name: "another department's plan",
      sheet: inPlanOf("Sở Kế hoạch và Đầu tư", "Theo Kế hoạch số 45/KH-SCT", "7/KH-SKHĐT"),
      messageId: "foreign",
      severity: "warning",
      at: ["D6"],
      data: { text: "Kế hoạch số 45/KH-SCT" },
    },
    {
      name: "another department's decision",
      rows: [{ activity: "Theo Quyết định số 45/QĐ-SYT" }],
      messageId: "foreign",
    },
  ],
});
