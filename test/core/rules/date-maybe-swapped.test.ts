import { serialFromIso } from "../../../src/core/deadline/calendar";
import { dateMaybeSwapped } from "../../../src/core/rules/date-maybe-swapped";
import { standardSheet, type TestCell } from "../../support/sheet";
import { testRule } from "../../support/test-rule";

/** A stored date as a cell with a day shows it. */
const day = (iso: string, format = "m/d/yyyy"): TestCell => {
  const [year, month, date] = iso.split("-").map(Number);
  return { kind: "number", value: serialFromIso(iso), shown: `${month}/${date}/${year}`, format };
};

const rows = (deadlines: readonly TestCell[]) =>
  deadlines.map((deadline, at) => ({
    tt: String(at + 1),
    objective: `Mục tiêu ${at + 1}: Công khai quy chế số ${at + 1}`,
    deadline,
  }));

const signedIn = (date: string, deadlines: readonly TestCell[]) =>
  standardSheet(rows(deadlines), [
    ["KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024"],
    [`(Kèm theo Kế hoạch số 15/KH-SCT ngày ${date} của Sở Công Thương)`],
    [""],
  ]);

testRule(dateMaybeSwapped, {
  accept: [
    { name: "texts only", rows: rows(["15/11/2024", "05/3/2024", "Tháng 6/2024"]) },
    {
      name: "dates stored right: days after the 12th are numbers too",
      rows: rows([day("2024-03-15"), day("2024-05-03"), day("2024-11-30")]),
    },
    {
      name: "a text among dates stored right",
      rows: rows(["15/11/2024", day("2024-03-15"), day("2024-06-30"), day("2024-05-03"), day("2024-09-20")]),
    },
    {
      name: "months stored as their first day",
      rows: rows(["15/11/2024", day("2024-03-01", "m/yyyy"), day("2024-06-01", "mm/yyyy")]),
    },
    { name: "day and month alike", rows: rows(["15/11/2024", day("2024-05-05")]) },
    {
      name: "due days as usual as they stand",
      rows: rows([day("2024-03-05"), day("2024-06-10"), day("2024-09-05"), day("2024-12-10")]),
    },
    { name: "too few odd days to say", rows: rows([day("2024-05-03"), day("2024-05-06")]) },
    { name: "a text with words around the date", rows: rows(["Trước 15/11/2024", day("2024-05-03")]) },
    { name: "plain numbers", rows: rows(["15/11/2024", 2024]) },
    { name: "a date before signing that swapping would not mend", sheet: signedIn("20/3/2024", [day("2024-02-01")]) },
  ],
  reject: [
    {
      name: "a text with a late day beside stored days up to the 12th",
      rows: rows(["15/11/2024", day("2024-05-03"), day("2024-10-06"), "Tháng 6/2024"]),
      messageId: "column",
      severity: "warning",
      at: ["H7", "H8"],
      data: { count: 2, stored: "03/05/2024", other: "05/03/2024" },
    },
    {
      name: "one date stored right among many swapped",
      rows: rows([
        "30/6/2024",
        day("2024-05-03"),
        day("2024-10-06"),
        day("2024-01-04"),
        day("2024-12-11"),
        day("2024-03-20"),
      ]),
      messageId: "column",
      data: { count: 4 },
    },
    {
      name: "no texts, but all due days odd as stored and usual when swapped back",
      rows: rows([day("2024-05-03"), day("2024-05-06"), day("2024-05-09"), day("2024-10-12")]),
      messageId: "column",
      data: { count: 4 },
    },
    {
      name: "a single date before the plan was signed",
      sheet: signedIn("20/3/2024", [day("2024-02-04"), day("2024-06-15")]),
      messageId: "cell",
      severity: "warning",
      at: ["H6"],
      data: { stored: "04/02/2024", other: "02/04/2024" },
    },
  ],
});
