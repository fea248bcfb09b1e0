import { applyWaivers } from "../../../src/core/engine/apply-waivers";
import type { Finding } from "../../../src/core/engine/finding";
import type { Waiver } from "../../../src/core/engine/waiver";
import type { A1 } from "../../../src/core/grid/address";

const finding = (row: number, ruleId = "deadline-vague"): Finding => ({
  ruleId,
  messageId: "conditional",
  severity: "warning",
  data: {},
  at: [`H${row}` as A1],
  rowKey: `r${row}`,
  field: "deadline",
});

const waiver = (rowId: string, textHash: string, more: Partial<Waiver> = {}): Waiver => ({
  ruleId: "deadline-vague",
  rowId,
  textHash,
  reason: "Chờ hướng dẫn của bộ, ngành",
  by: "Lan",
  at: "2024-01-02",
  ...more,
});

/** Rows 7 and 8 say the same, row 9 something else. */
const identify = (given: Finding) => ({ rowId: given.rowKey!, textHash: given.rowKey === "r9" ? "other" : "same" });
const findings = [finding(7), finding(8), finding(9), finding(9, "lead-many")];
const waivedRows = (waivers: readonly Waiver[]) => {
  const result = applyWaivers(findings, waivers, identify, "2024-02-01");
  const rows = result.findings.filter((each) => each.waived).map((each) => `${each.ruleId} ${each.rowKey}`);
  return { rows, ended: result.ended.length };
};

describe("applyWaivers", () => {
  test.each<[string, Waiver[], string[], number]>([
    ["the rule in its row", [waiver("r9", "other")], ["deadline-vague r9"], 0],
    ["a changed text ends it", [waiver("r9", "before")], [], 1],
    ["a past day ends it", [waiver("r9", "other", { until: "2024-01-31" })], [], 1],
    ["its last day still counts", [waiver("r9", "other", { until: "2024-02-01" })], ["deadline-vague r9"], 0],
    ["a row that moved is found by its text", [waiver("r70", "other")], ["deadline-vague r9"], 0],
    ["of two equal rows each keeps its own", [waiver("r8", "same")], ["deadline-vague r8"], 0],
    [
      "a moved one takes what the others leave",
      [waiver("r70", "same"), waiver("r7", "same")],
      ["deadline-vague r7", "deadline-vague r8"],
      0,
    ],
    ["more waivers than rows", [waiver("r1", "other"), waiver("r2", "other")], ["deadline-vague r9"], 1],
    ["the same waiver twice", [waiver("r9", "other"), waiver("r9", "other")], ["deadline-vague r9"], 0],
    ["another rule of the row is not covered", [waiver("r9", "other", { ruleId: "tt-gap" })], [], 1],
  ])("%s", (_name, waivers, rows, ended) => expect(waivedRows(waivers)).toEqual({ rows, ended }));

  test("keeps order and severity", () => {
    const result = applyWaivers(findings, [waiver("r7", "same")], identify, "2024-02-01");
    expect(result.findings.map((each) => each.severity)).toEqual(findings.map((each) => each.severity));
    expect(result.findings.map((each) => each.rowKey)).toEqual(["r7", "r8", "r9", "r9"]);
  });
});
