import { readPlan } from "../../../src/core/reader/read-plan";
import { sheetOf, standardRow, STANDARD_HEADER, TITLE, type TestCell } from "../../support/sheet";

const heading = (code: TestCell, name: string, amount: TestCell): TestCell[] => [
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

describe("subtotals in the table", () => {
  test.each([
    ["a number", 60],
    ["a small number as text", "60"],
    ["grouped digits", "1.060"],
    ["words of money", "60 triệu đồng"],
  ])("a section heading with %s in the budget column stays a heading", (_name, amount) => {
    const plan = readPlan(
      sheetOf([...TITLE, STANDARD_HEADER, heading("I", "Cải cách thể chế", amount), standardRow({ budget: 60 })]),
    );
    expect(plan.sections.map(({ code, name, at }) => ({ code, name, at }))).toEqual([
      { code: "I", name: "Cải cách thể chế", at: ["A5", "B5"] },
    ]);
    expect(plan.rows.map((row) => row.budgetMillionVnd)).toEqual([60]);
  });

  test("a heading merged into one cell may have its subtotal too", () => {
    const plan = readPlan(sheetOf([...TITLE, STANDARD_HEADER, heading("I. Cải cách thể chế", "", 60), standardRow()]));
    expect(plan.sections.map((section) => section.name)).toEqual(["Cải cách thể chế"]);
  });

  test("a unit or a deadline beside it makes it a row", () => {
    const sheet = sheetOf([
      ...TITLE,
      STANDARD_HEADER,
      heading("I", "Cải cách thể chế", null),
      ["II", "Cải cách tài chính công", null, null, null, "Văn phòng Sở", null, "Quý II/2024", 60],
    ]);
    expect(readPlan(sheet).sections.map((section) => section.code)).toEqual(["I"]);
  });

  test.each(["Tổng cộng", "Cộng mục I", "Tổng (I)", "Tổng kinh phí"])("“%s” is a total, not a row", (label) => {
    const plan = readPlan(
      sheetOf([
        ...TITLE,
        STANDARD_HEADER,
        heading("I", "Cải cách thể chế", null),
        standardRow(),
        heading(label, "", 60),
      ]),
    );
    expect(plan.dropped.map((line) => line.kind)).toEqual(["total"]);
    expect(plan.rows).toHaveLength(1);
  });
});
