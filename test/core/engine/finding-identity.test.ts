import { defineRule } from "../../../src/core/engine/define-rule";
import { identifyFindings, textHash } from "../../../src/core/engine/finding-identity";
import { runRules } from "../../../src/core/engine/run-rules";
import { readPlan } from "../../../src/core/reader/read-plan";
import { checkOptions } from "../../support/check-options";
import { standardSheet, type TestRow } from "../../support/sheet";

const everyRow = defineRule({
  id: "every-row",
  scope: "row",
  messages: { found: "review" },
  check: (_, report) => report("found"),
});

const identityOf = (row: TestRow) => {
  const sheet = standardSheet([row, {}]);
  const plan = readPlan(sheet);
  const [finding] = runRules([everyRow], plan, sheet, checkOptions());
  return identifyFindings(plan, sheet)(finding!);
};

describe("identifyFindings", () => {
  test("names the row", () => expect(identityOf({}).rowId).toBe("r6"));
  test("the hash is stable from one version to the next", () =>
    expect(textHash(["Văn phòng Sở", ""])).toBe("1de87cff3bc01b40"));
  test.each<[string, TestRow]>([
    ["renumbering", { tt: "9" }],
    ["white space and NFD", { activity: "Hoạt động 1:  Lập danh sách quy chế cần sửa đổi".normalize("NFD") }],
  ])("%s keeps the hash", (_name, row) => expect(identityOf(row).textHash).toBe(identityOf({}).textHash));
  test.each<[string, TestRow]>([
    ["another lead", { lead: "Phòng Tài chính" }],
    ["another activity", { activity: "Hoạt động 1: Việc khác" }],
  ])("%s changes the hash", (_name, row) => expect(identityOf(row).textHash).not.toBe(identityOf({}).textHash));

  test("texts of neighbours do not run together", () => expect(textHash(["a", "b"])).not.toBe(textHash(["ab", ""])));

  test("a finding about no row is told by its cells", () => {
    const sheet = standardSheet([{}]);
    const plan = readPlan(sheet);
    const base = { ruleId: "x", messageId: "y", severity: "review", data: {}, rowKey: null, field: null } as const;
    const identify = identifyFindings(plan, sheet);
    const title = identify({ ...base, at: [plan.title.lines[0]!.at] });
    expect(title.rowId).toBe("A1");
    expect(title.textHash).toBe(textHash(["PHỤ LỤC"]));
  });
});
