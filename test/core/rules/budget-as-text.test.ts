import { applyEdits } from "../../../src/core/engine/apply-edits";
import { runRules } from "../../../src/core/engine/run-rules";
import { contentAt } from "../../../src/core/grid/content-at";
import { parseA1, type A1 } from "../../../src/core/grid/address";
import { readPlan } from "../../../src/core/reader/read-plan";
import { budgetAsText } from "../../../src/core/rules/budget-as-text";
import { checkOptions } from "../../support/check-options";
import { sheetOf, standardRow, STANDARD_HEADER, TITLE } from "../../support/sheet";
import { testRule } from "../../support/test-rule";

const rows = (budgets: readonly string[]) =>
  budgets.map((budget, at) => ({
    tt: String(at + 1),
    objective: `Mục tiêu ${at + 1}: Công khai quy chế số ${at + 1}`,
    budget,
  }));

testRule(budgetAsText, {
  accept: [
    { name: "a number", rows: [{ budget: 50 }] },
    ...[
      "6.400",
      "1,250",
      "50 - 70 triệu",
      "150,000,000",
      "05 triệu/lớp x 10 lớp",
      "",
      "Không",
      "Theo quy định",
      "NSNN",
    ].map((budget) => ({
      name: `“${budget}”`,
      rows: [{ budget }],
    })),
  ],
  reject: [
    {
      name: "a figure",
      rows: [{ budget: "50" }],
      messageId: "number",
      severity: "review",
      at: ["I6"],
      data: { value: 50 },
    },
    { name: "a figure with its unit", rows: [{ budget: "6,4 tỷ đồng" }], messageId: "number", data: { value: 6400 } },
    {
      name: "a figure with words that a number would lose",
      rows: [{ budget: "50 (ngân sách tỉnh)" }],
      messageId: "withWords",
    },
    { name: "a figure called tentative", rows: [{ budget: "Dự kiến 50 triệu đồng" }], messageId: "withWords" },
    {
      name: "four and more: one finding that mends all",
      rows: rows(["50", "20", "30 triệu", "1.250,5"]),
      messageId: "number",
      at: ["I6", "I7", "I8", "I9"],
      data: { count: 4 },
    },
  ],
});

/** A sheet whose budget column counts in another unit. */
const sheetIn = (label: string, budgets: readonly string[]) =>
  sheetOf([
    ...TITLE,
    [...STANDARD_HEADER.slice(0, 8), label],
    ["I", "Cải cách thể chế"],
    ...rows(budgets).map((row) => standardRow(row)),
  ]);

test.each([
  ["8- Kinh phí (triệu đồng)", ["50", "6,4 tỷ", "30 triệu", "1.250,5"], [50, 6400, 30, 1250.5]],
  ["8- Kinh phí (nghìn đồng)", ["50.000", "6 triệu"], [50000, 6000]],
  ["8- Kinh phí (đồng)", ["150.000.000", "30 triệu"], [150_000_000, 30_000_000]],
])("under %s the fix writes numbers of that unit", (label, budgets, values) => {
  const sheet = sheetIn(label, budgets);
  const found = runRules([budgetAsText], readPlan(sheet), sheet, checkOptions());
  const { snapshot, refused } = applyEdits(
    sheet,
    found.flatMap(({ fix }) => fix ?? []),
  );
  expect(refused).toEqual([]);
  const written = budgets.map((_, at) => contentAt(snapshot, `I${at + 6}` as A1));
  expect(written.map((content) => (content?.kind === "number" ? content.value : content))).toEqual(values);
  expect(found.flatMap(({ at }) => at).every((at) => parseA1(at) !== null)).toBe(true);
});
