import { deadlineBeforeIssue } from "../../../src/core/rules/deadline-before-issue";
import { standardSheet, type TestRow } from "../../support/sheet";
import { testRule } from "../../support/test-rule";

/** A plan that was signed in the middle of the year. */
const signed = (date: string, row: TestRow) =>
  standardSheet(
    [row],
    [
      ["KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024"],
      ["(Kèm theo Kế hoạch số 15/KH-SCT ngày " + date + " của Sở Công Thương)"],
      [""],
    ],
  );

testRule(deadlineBeforeIssue, {
  accept: [
    { name: "a plan signed the December before", rows: [{ deadline: "Tháng 01/2024" }] },
    { name: "the month of signing, two weeks left", sheet: signed("16/01/2024", { deadline: "Tháng 01/2024" }) },
    { name: "the whole year", sheet: signed("20/3/2024", { deadline: "Năm 2024" }) },
    { name: "continuous work", sheet: signed("20/3/2024", { deadline: "Thường xuyên" }) },
    { name: "months of the year, some past", sheet: signed("20/4/2024", { deadline: "Tháng 3, 6, 9, 12" }) },
    {
      name: "the date of a cited document",
      sheet: signed("20/4/2024", { deadline: "Theo Kế hoạch số 52/KH-UBND ngày 10/01/2024" }),
    },
    {
      name: "a date before the plan's year, which another rule reports",
      sheet: signed("28/01/2024", { deadline: "Tháng 12/2023" }),
    },
    { name: "a signing date left open", sheet: signed("   /   /2024", { deadline: "Tháng 01/2024" }) },
    { name: "a span that goes on", sheet: signed("20/4/2024", { deadline: "Quý I, II/2024" }) },
  ],
  reject: [
    {
      name: "a month that had ended",
      sheet: signed("15/02/2024", { deadline: "Tháng 01/2024" }),
      messageId: "past",
      severity: "warning",
      at: ["H6"],
      data: { date: "15/02/2024" },
    },
    { name: "a day that was past", sheet: signed("15/02/2024", { deadline: "Trước 10/2" }), messageId: "past" },
    { name: "a quarter that had ended", sheet: signed("02/4/2024", { deadline: "Quý I/2024" }), messageId: "past" },
    {
      name: "one of two dates",
      sheet: signed("15/02/2024", { deadline: "- Dự thảo: Tháng 01/2024\n- Ban hành: Quý III/2024" }),
      messageId: "past",
      data: { text: "Tháng 01/2024" },
    },
    {
      name: "three days left",
      sheet: signed("28/01/2024", { deadline: "Tháng 1/2024" }),
      messageId: "shortNotice",
      severity: "review",
      data: { days: 3 },
    },
    {
      name: "the day of signing",
      sheet: signed("31/01/2024", { deadline: "31/01/2024" }),
      messageId: "shortNotice",
      data: { days: 0 },
    },
  ],
});
