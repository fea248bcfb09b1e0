import { totalWrong } from "../../../src/core/rules/total-wrong";
import { sheetRow } from "../../../src/core/grid/address";
import type { SheetSnapshot } from "../../../src/core/grid/snapshot";
import { sheetOf, standardRow, STANDARD_HEADER, TITLE, type TestCell } from "../../support/sheet";
import { testRule } from "../../support/test-rule";

const line = (code: TestCell, name: TestCell, amount: TestCell): TestCell[] => [
  code,
  name,
  null,
  null,
  null,
  null,
  null,
  null,
  amount,
];
const row = (budget: TestCell, tt = "1"): TestCell[] =>
  standardRow({
    tt,
    objective: `Mục tiêu ${tt}: Việc thứ ${tt} của Sở`,
    task: `Nhiệm vụ 1: Làm việc thứ ${tt}`,
    budget,
  });
const sheet = (...rows: TestCell[][]): SheetSnapshot =>
  sheetOf([...TITLE, STANDARD_HEADER, line("I", "Cải cách thể chế", null), ...rows]);
const total = (amount: TestCell) => line("Tổng cộng", null, amount);

/** Column I of a sheet row holds a formula. */
function withFormula(plain: SheetSnapshot, at: number): SheetSnapshot {
  const rows = plain.rows.map((each) =>
    each.row === at
      ? { ...each, cells: each.cells.map((cell) => (cell.col === 9 ? { ...cell, formula: "=SUM(I6:I7)" } : cell)) }
      : each,
  );
  return { ...plain, rows };
}

const hidden = (plain: SheetSnapshot, at: number): SheetSnapshot => ({ ...plain, hiddenRows: new Set([sheetRow(at)]) });

testRule(totalWrong, {
  accept: [
    { name: "no total", sheet: sheet(row(20), row(40, "2")) },
    { name: "a right total", sheet: sheet(row(20), row("40", "2"), total(60)) },
    { name: "a right total as text", sheet: sheet(row(20), row(40, "2"), total("60")) },
    { name: "an empty total", sheet: sheet(row(20), total(null)) },
    { name: "fractions", sheet: sheet(row(0.1), row(0.2, "2"), total(0.3)) },
    { name: "a rounded total", sheet: sheet(row(20.4), row(40, "2"), total(60)) },
    {
      name: "subtotals in the headings and a total",
      sheet: sheetOf([
        ...TITLE,
        STANDARD_HEADER,
        line("I", "Cải cách thể chế", 20),
        row(20),
        line("II", "Cải cách tài chính công", 40),
        row(40),
        total(60),
      ]),
    },
    {
      name: "subtotals at the foot of each section",
      sheet: sheet(
        row(20),
        line(null, "Cộng mục I", 20),
        line("II", "Cải cách tài chính công", null),
        row(40),
        line(null, "Cộng mục II", 40),
        total(60),
      ),
    },
    {
      name: "a total above the rows",
      sheet: sheetOf([
        ...TITLE,
        STANDARD_HEADER,
        total(60),
        line("I", "Cải cách thể chế", null),
        row(20),
        row(40, "2"),
      ]),
    },
    { name: "either reading of a doubtful amount", sheet: sheet(row(20), row("6.400", "2"), total(26.4)) },
    {
      name: "an estimate that the total counts in",
      sheet: sheet(row(20), row("Theo dự toán được phê duyệt", "2"), total(60)),
    },
    { name: "no amounts to add", sheet: sheet(row("Theo quy định"), row("", "2"), total(60)) },
    {
      name: "a formula that leaves a text amount out",
      sheet: withFormula(sheet(row(20), row("40", "2"), total(20)), 8),
    },
    { name: "visible rows only", sheet: hidden(sheet(row(20), row(40, "2"), total(20)), 7) },
    {
      name: "a form without budgets",
      sheet: sheetOf([
        ...TITLE,
        ["TT", "Nội dung", "Sản phẩm", "Thời gian hoàn thành"],
        ["I", "Cải cách thể chế"],
        ["1", "Rà soát quy chế", "Báo cáo", "Tháng 6/2024"],
      ]),
    },
  ],
  reject: [
    {
      name: "a typed total",
      sheet: sheet(row(20), row(40, "2"), total(50)),
      messageId: "typed",
      severity: "error",
      at: ["I8"],
      data: { stated: 50, expected: 60 },
    },
    { name: "a total typed as text", sheet: sheet(row(20), row(40, "2"), total("50")), messageId: "typed", at: ["I8"] },
    {
      name: "a total that leaves a text amount out",
      sheet: sheet(row(20), row("40", "2"), total(20)),
      messageId: "typed",
      data: { expected: 60 },
    },
    {
      name: "less than what is written beside an estimate",
      sheet: sheet(row(20), row("Theo dự toán được phê duyệt", "2"), total(10)),
      messageId: "typed",
    },
    {
      name: "a subtotal in a heading",
      sheet: sheetOf([
        ...TITLE,
        STANDARD_HEADER,
        line("I", "Cải cách thể chế", 30),
        row(20),
        line("II", "Cải cách tài chính công", 40),
        row(40),
        total(60),
      ]),
      messageId: "typed",
      at: ["I5"],
      data: { expected: 20 },
    },
    {
      name: "a subtotal of a section",
      sheet: sheet(
        row(20),
        line(null, "Cộng mục I", 25),
        line("II", "Cải cách tài chính công", null),
        row(40),
        total(60),
      ),
      messageId: "typed",
      at: ["I7"],
      data: { expected: 20 },
    },
    {
      name: "a formula over too few rows",
      sheet: withFormula(sheet(row(20), row(40, "2"), row(5, "3"), total(60)), 9),
      messageId: "formula",
      severity: "error",
      at: ["I9"],
      data: { stated: 60, expected: 65 },
    },
  ],
});
