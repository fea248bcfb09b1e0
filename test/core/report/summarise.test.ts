import type { Finding } from "../../../src/core/engine/finding";
import type { A1 } from "../../../src/core/grid/address";
import { readPlan } from "../../../src/core/reader/read-plan";
import { reportSchema } from "../../../src/core/report/report";
import { summarise } from "../../../src/core/report/summarise";
import { toJson } from "../../../src/core/report/to-json";
import { standardSheet } from "../../support/sheet";
import { testWords } from "../../support/report";

const finding = (more: Partial<Finding>): Finding => ({
  ruleId: "deadline-missing",
  messageId: "missing",
  severity: "error",
  data: {},
  at: ["H6" as A1],
  rowKey: "r6",
  field: "deadline",
  ...more,
});

const findings = [
  finding({}),
  finding({ at: ["H7" as A1], rowKey: "r7", waived: "Nhiệm vụ thường xuyên" }),
  finding({ at: ["H6", "H7"] as A1[], rowKey: null, severity: "review", messageId: "mergePossible" }),
  finding({ fix: [{ at: "H6" as A1, expect: null, write: { kind: "blank" } }], data: { x: "6.400" } }),
];

const report = summarise(
  {
    file: "a.xlsx",
    plan: readPlan(standardSheet([{}, { tt: "2" }])),
    findings,
    endedWaivers: 2,
    options: { today: "2024-01-05", profile: "strict" },
    identify: ({ rowKey }) => ({ rowId: rowKey ?? "H6", textHash: "h" }),
  },
  testWords(),
);

describe("summarise", () => {
  test("tells whose plan it is", () =>
    expect(report).toMatchObject({
      file: "a.xlsx",
      sheet: "Phụ lục",
      unit: "Sở Công Thương tỉnh Sông Lam",
      year: 2024,
      number: "15/KH-SCT",
      template: "standard-8",
      checkedOn: "2024-01-05",
      profile: "strict",
      rows: 2,
      activities: 2,
      endedWaivers: 2,
    }));

  test("counts by level, waived ones apart", () =>
    expect(report.counts).toEqual({ error: 2, warning: 0, review: 1, waived: 1 }));

  test("gives true totals by rule", () =>
    expect(report.groups).toMatchObject([
      { ruleId: "deadline-missing", cells: 2, counts: { error: 2, warning: 0, review: 1, waived: 1 } },
    ]));

  test("says in words what and where", () => {
    expect(report.findings[0]).toMatchObject({
      what: "Hoạt động này chưa ghi thời gian hoàn thành.",
      at: ["H6"],
      sheetRows: [6],
      rowId: "r6",
      textHash: "h",
      fix: false,
    });
    expect(report.findings[2]).toMatchObject({ sheetRows: [6, 7], rowKey: null });
    expect(report.findings[3]).toMatchObject({ fix: true, data: { x: "6.400" } });
  });

  test("is what its schema says, and JSON keeps it", () => {
    expect(reportSchema.parse(JSON.parse(JSON.stringify(toJson(report))))).toEqual(report);
  });
});
