import { rowDuplicate } from "../../../src/core/rules/row-duplicate";
import { applyEdits } from "../../../src/core/engine/apply-edits";
import { runRules } from "../../../src/core/engine/run-rules";
import { readPlan } from "../../../src/core/reader/read-plan";
import { checkOptions } from "../../support/check-options";
import { standardSheet, type TestRow } from "../../support/sheet";
import { testRule } from "../../support/test-rule";

const row: TestRow = {
  tt: "2",
  objective: "Mục tiêu 2: Cắt giảm giấy tờ nội bộ",
  task: "Nhiệm vụ 1: Thống kê mẫu giấy tờ",
  activity: "Hoạt động 1: Gửi phiếu thống kê",
  budget: "",
};
const again: TestRow = { ...row, tt: "", objective: "", task: "Nhiệm vụ 2: Thống kê mẫu giấy tờ." };

testRule(rowDuplicate, {
  accept: [
    { name: "different rows", rows: [{}, row] },
    {
      name: "a formulaic activity under another task",
      rows: [row, { ...again, task: "Nhiệm vụ 2: Thống kê con dấu" }],
    },
    { name: "another product", rows: [row, { ...again, product: "Báo cáo thống kê" }] },
    { name: "another lead", rows: [row, { ...again, lead: "Thanh tra Sở" }] },
    { name: "another deadline", rows: [row, { ...again, deadline: "Tháng 9/2024" }] },
    {
      name: "one activity of several objectives in a merged cell",
      rows: [
        row,
        {
          tt: "3",
          objective: "Mục tiêu 3: Giảm văn bản giấy",
          task: "",
          activity: "",
          product: "",
          lead: "",
          coordinator: "",
          deadline: "",
          budget: "",
        },
      ],
    },
  ],
  reject: [
    {
      name: "the same row under other labels",
      rows: [{}, row, again],
      messageId: "same",
      severity: "warning",
      at: ["D7", "D8"],
      data: { rows: "7, 8", count: 2 },
    },
    {
      name: "three at once",
      rows: [row, again, { ...again, task: "Nhiệm vụ 3: Thống kê mẫu giấy tờ" }],
      messageId: "same",
      at: ["D6", "D7", "D8"],
      data: { count: 3 },
    },
    { name: "a row to the letter", rows: [row, { ...row, tt: "", objective: "", task: "" }], messageId: "same" },
  ],
});

describe("row-duplicate: the fix", () => {
  const fixOf = (...rows: TestRow[]) => {
    const sheet = standardSheet(rows);
    const [finding] = runRules([rowDuplicate], readPlan(sheet), sheet, checkOptions());
    return { sheet, fix: finding?.fix };
  };

  test("empties the later row where nothing is lost", () => {
    const { sheet, fix } = fixOf(
      row,
      { ...row, tt: "", objective: "", task: "" },
      { tt: "3", objective: "Mục tiêu 3: Giảm văn bản giấy" },
    );
    const after = applyEdits(sheet, fix ?? []).snapshot;
    expect(readPlan(after).rows.map(({ key }) => key)).toEqual(["r6", "r8"]);
  });

  test.each<[string, TestRow[]]>([
    ["the labels differ", [row, again]],
    [
      "money stands in it",
      [
        { ...row, budget: "20" },
        { ...row, tt: "", objective: "", task: "", budget: "20" },
      ],
    ],
    ["the coordinators differ", [row, { ...row, tt: "", objective: "", task: "", coordinator: "Thanh tra Sở" }]],
    [
      "rows below take their activity from it",
      [
        row,
        { ...row, tt: "", objective: "", task: "" },
        { tt: "", objective: "", task: "", activity: "", product: "Báo cáo" },
      ],
    ],
  ])("none where %s", (_name, rows) => {
    expect(fixOf(...rows).fix).toBeUndefined();
  });
});
