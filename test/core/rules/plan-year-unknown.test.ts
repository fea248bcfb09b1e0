import { planYearUnknown } from "../../../src/core/rules/plan-year-unknown";
import { sheetOf, STANDARD_HEADER, standardRow, standardSheet } from "../../support/sheet";
import { testRule } from "../../support/test-rule";

const titled = (...lines: string[]) =>
  standardSheet(
    [{}],
    lines.map((line) => [line]),
  );

testRule(planYearUnknown, {
  accept: [
    { name: "a year in the title" },
    { name: "a year that the person gives", sheet: titled("PHỤ LỤC"), read: { year: 2025 } },
    { name: "the year in a lower title line", sheet: titled("PHỤ LỤC", "NHIỆM VỤ CỤ THỂ", "Năm 2025") },
  ],
  reject: [
    {
      name: "no year at all",
      sheet: titled("PHỤ LỤC", "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH"),
      messageId: "unknown",
      at: ["A2"],
    },
    {
      name: "only the year of signing",
      sheet: titled(
        "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH",
        "(Kèm theo Kế hoạch số 3/KH-SCT ngày 20/12/2023 của Sở Công Thương)",
      ),
      messageId: "unknown",
      at: ["A2"],
    },
    {
      name: "only the years of a programme",
      sheet: titled("KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH GIAI ĐOẠN 2021 - 2025"),
      messageId: "unknown",
    },
    {
      name: "no title above the header",
      sheet: sheetOf([STANDARD_HEADER, ["I", "Cải cách thể chế"], standardRow()]),
      messageId: "unknown",
      at: ["A1"],
    },
  ],
});
