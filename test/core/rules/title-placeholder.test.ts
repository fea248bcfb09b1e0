import { titlePlaceholder } from "../../../src/core/rules/title-placeholder";
import { standardSheet } from "../../support/sheet";
import { testRule } from "../../support/test-rule";

const withReference = (text: string) =>
  standardSheet([{}], [["PHỤ LỤC"], ["KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024"], [text]]);

testRule(titlePlaceholder, {
  accept: [
    { name: "number and date filled in" },
    { name: "a title without a reference line", sheet: standardSheet([{}], [["PHỤ LỤC"], ["KẾ HOẠCH CCHC NĂM 2024"]]) },
    { name: "a date in words", sheet: withReference("(Kèm theo Kế hoạch số 9/KH-SCT ngày 05 tháng 01 năm 2024)") },
    { name: "a letter in the number", sheet: withReference("(Kèm theo Kế hoạch số 115a/KH-SCT ngày 05/01/2024)") },
  ],
  reject: [
    {
      name: "number and date left open",
      sheet: withReference("(Kèm theo Kế hoạch số    /KH-SCT ngày   /  /2024 của Sở Công Thương tỉnh Sông Lam)"),
      messageId: "numberAndDate",
      at: ["A3"],
    },
    {
      name: "dots for number and day",
      sheet: withReference("(Ban hành kèm theo Kế hoạch số ……/KH-SCT ngày … tháng … năm 2024 của Sở Công Thương)"),
      messageId: "numberAndDate",
    },
    {
      name: "the month alone is filled in",
      sheet: withReference("(Kèm theo Kế hoạch số 15/KH-SCT ngày    /12/2023 của Sở Công Thương)"),
      messageId: "date",
      at: ["A3"],
    },
    {
      name: "the day missing before the month in words",
      sheet: withReference("(Kèm theo Kế hoạch số 15/KH-SCT ngày      tháng 12 năm 2023 của Sở Công Thương)"),
      messageId: "date",
    },
    {
      name: "number left open",
      sheet: withReference("(Kèm theo Kế hoạch số ..../KH-SCT ngày 20/12/2023 của Sở Công Thương)"),
      messageId: "number",
      at: ["A3"],
    },
    {
      name: "number left open with a colon",
      sheet: withReference("(Kèm theo Kế hoạch số:     /KH-SCT ngày 20 tháng 12 năm 2023 của Sở Công Thương)"),
      messageId: "number",
    },
  ],
});
