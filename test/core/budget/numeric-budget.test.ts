import type { BudgetUnit } from "../../../src/core/budget/budget";
import { parseBudget } from "../../../src/core/budget/parse-budget";

function numberCell(value: number, format = "General", shown = String(value)) {
  return { kind: "number" as const, value, format, shown };
}

describe("a cell that holds a number", () => {
  test.each([
    [35, "General", 35],
    [2300, "#,##0", 2300],
    [0.5, "General", 0.5],
    [1234.5, "General", 1234.5],
    [3.25, "#,##0.00", 3.25],
    [3.5, "0.0", 3.5],
    [18.5, "General", 18.5],
    [250.75, "General", 250.75],
    [3.14159, "General", 3.14159],
    [15000, "#,##0", 15000],
    [85000000, "#,##0", 85],
    [2400000000, "General", 2400],
  ])("%d in format %s is %d triệu", (value, format, million) => {
    expect(parseBudget(numberCell(value, format))).toMatchObject({
      kind: "number",
      millionVnd: million,
      asText: false,
    });
  });

  test.each([
    [6.4, "General", "decimal-or-thousands", [6.4, 6400]],
    [2.35, "General", "decimal-or-thousands", [2.35, 2350]],
    [9.999, "0.000", "decimal-or-thousands", [9.999, 9999]],
    [-35, "General", "negative", [35]],
    [3500000, "General", "unit-slip", [3.5, 3500]],
    [45413, "d/m/yyyy", "date", []],
    [45413, "[$-42A]mmm yy", "date", []],
    [0.5, "0%", "not-money", []],
    [Infinity, "General", "not-money", []],
  ])("%d in format %s is ambiguous: %s", (value, format, doubt, readings) => {
    expect(parseBudget(numberCell(value, format))).toMatchObject({ kind: "ambiguous", doubt, readings });
  });

  test("nothing is a stated nothing", () => {
    expect(parseBudget(numberCell(0, "#,##0", "-"))).toEqual({ kind: "zero", text: "-", millionVnd: 0 });
  });

  test("a fraction that may be tens of tỷ is a number with a question", () => {
    expect(parseBudget(numberCell(18.5))).toMatchObject({ doubt: "decimal-or-thousands" });
    expect(parseBudget(numberCell(250.75))).toMatchObject({ doubt: null });
  });

  test("a format that writes the unit says it", () => {
    expect(parseBudget(numberCell(85000, '#,##0" đồng"', "85.000 đồng"))).toMatchObject({ millionVnd: 0.085 });
    expect(parseBudget(numberCell(2, '0" tỷ"', "2 tỷ"))).toMatchObject({ millionVnd: 2000 });
  });

  test("quoted letters and colours make no date", () => {
    expect(parseBudget(numberCell(35, '[Red]#,##0" Tr.d"', "35 Tr.d"))).toMatchObject({
      kind: "number",
      millionVnd: 35,
    });
  });

  test.each<[number, BudgetUnit, number[]]>([
    [35000, "thousand", [35]],
    [35, "thousand", [0.035, 35]],
    [85000000, "dong", [85]],
    [2.4, "billion", [2400]],
    [6.4, "thousand", [0.0064, 6.4]],
  ])("%d under %s", (value, unit, readings) => {
    const budget = parseBudget(numberCell(value), unit);
    expect(budget.kind === "number" ? [budget.millionVnd] : budget.kind === "ambiguous" && budget.readings).toEqual(
      readings,
    );
  });
});
