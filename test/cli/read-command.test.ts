import { planJsonSchema } from "../../src/core/plan/plan";
import { runCli } from "../support/run-cli";

describe("phu-luc read", () => {
  test("prints the plan and nothing else", async () => {
    const { code, stdout, stderr } = await runCli(["read", "mau-ke-hoach.xlsx", "--json"]);
    expect([code, stderr]).toEqual([0, ""]);
    const plan = planJsonSchema.parse(JSON.parse(stdout));
    expect(plan).toMatchObject({ year: 2026, unit: "Sở Công Thương tỉnh Sông Lam", template: "standard-8" });
    expect(plan.sections.map(({ code: numeral }) => numeral)).toEqual(["I", "II", "III", "IV", "V", "VI", "VII"]);
    expect(plan.rows).toHaveLength(18);
    expect(plan.rows[1]).toMatchObject({
      objective: "Mục tiêu 1: 100% văn bản do Sở tham mưu được trình đúng thời hạn",
      coordinator: "Sở Tư pháp, Sở Tài chính",
      deadlineKind: "quarter",
      cells: { objective: ["B8"], activity: ["D9"], deadline: ["H9"] },
      inherited: ["objective", "task"],
    });
    expect(plan.rows[4]).toMatchObject({
      deadline: "Tháng 3 năm 2026",
      repairs: ["page-break-joined"],
      sheetRows: [13, 15],
    });
    expect(plan.rows.reduce((sum, row) => sum + (row.budgetMillionVnd ?? 0), 0)).toBe(6485);
  });

  test("year and unit given win", async () => {
    const { stdout } = await runCli(["read", "mau-ke-hoach.xlsx", "--json", "--year", "2025", "--unit", "Sở Y tế"]);
    expect(JSON.parse(stdout)).toMatchObject({ year: 2025, unit: "Sở Y tế" });
  });

  test("a file that cannot be read is told in one sentence", async () => {
    expect(await runCli(["read", "khong-co.xlsx", "--json"])).toEqual({
      code: 2,
      stdout: "",
      stderr: "khong-co.xlsx: Không tìm thấy tệp.\n",
    });
  });
});
