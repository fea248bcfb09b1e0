import { internalColumn } from "../../../src/core/rules/internal-column";
import { sheetOf, STANDARD_HEADER, standardRow } from "../../support/sheet";
import { testRule } from "../../support/test-rule";

const withColumn = (label: string) =>
  sheetOf([["KẾ HOẠCH NĂM 2024"], [...STANDARD_HEADER, label], [...standardRow(), "Theo ý kiến của lãnh đạo"]]);

testRule(internalColumn, {
  accept: [
    { name: "no extra column" },
    { name: "a column of notes", sheet: withColumn("Ghi chú") },
    { name: "grounds", sheet: withColumn("Căn cứ") },
  ],
  reject: [
    {
      name: "a column that is not to be issued",
      sheet: withColumn("Lý do đề xuất (cột này để giải trình, không phát hành)"),
      messageId: "internal",
      at: ["J2"],
    },
  ],
});
