import { defineRule, type Rule } from "../../../src/core/engine/define-rule";
import { runRules } from "../../../src/core/engine/run-rules";
import { readPlan } from "../../../src/core/reader/read-plan";
import { checkOptions } from "../../support/check-options";
import { standardSheet } from "../../support/sheet";

const sheet = standardSheet([{}, { tt: "2", lead: "Phòng Tổng hợp" }, { tt: "3" }]);
const plan = readPlan(sheet);
const run = (rules: readonly Rule[], options = {}) => runRules(rules, plan, sheet, checkOptions(options));

const everyRow = defineRule({
  id: "every-row",
  scope: "row",
  column: "lead",
  messages: { found: "review" },
  strict: { found: "error" },
  check: ({ row }, report) => report("found", { key: row.key }),
});

describe("runRules", () => {
  test("a row's finding points at the rule's column of that row", () => {
    expect(run([everyRow]).map(({ at, rowKey, field }) => [at, rowKey, field])).toEqual([
      [["F6"], "r6", "lead"],
      [["F7"], "r7", "lead"],
      [["F8"], "r8", "lead"],
    ]);
  });

  test.each([
    ["the rule's own level", {}, "review"],
    ["the strict profile", { profile: "strict" }, "error"],
    ["a setting for the rule", { severities: { "every-row": "warning" } }, "warning"],
    ["a setting for the message wins", { severities: { "every-row": "off", "every-row.found": "error" } }, "error"],
  ])("severity: %s", (_name, options, wanted) => expect(run([everyRow], options)[0]?.severity).toBe(wanted));

  test("a rule that is off says nothing", () =>
    expect(run([everyRow], { severities: { "every-row": "off" } })).toEqual([]));

  test("a hidden rule runs only when asked for", () => {
    const hidden = defineRule({ ...everyRow, hidden: true });
    expect(run([hidden], { showHidden: false })).toEqual([]);
    expect(run([hidden], { showHidden: true })).toHaveLength(3);
  });

  test("from so many rows on, a message is one finding with every address and the count", () => {
    const grouped = defineRule({ ...everyRow, group: { found: 3 } });
    expect(run([grouped])).toMatchObject([{ at: ["F6", "F7", "F8"], rowKey: null, data: { count: 3 } }]);
    const fewer = defineRule({ ...everyRow, group: { found: 4 } });
    expect(run([fewer]).map(({ data }) => data["count"])).toEqual([1, 1, 1]);
  });

  test("sorted by level, then in the order of the rules, then by place", () => {
    const error = defineRule({ ...everyRow, id: "z-rule", messages: { found: "error" } });
    expect(run([everyRow, error]).map(({ ruleId, at }) => `${ruleId} ${at.join()}`)).toEqual([
      "z-rule F6",
      "z-rule F7",
      "z-rule F8",
      "every-row F6",
      "every-row F7",
      "every-row F8",
    ]);
  });

  test("a finding about no row points at the header when nothing nearer is known", () => {
    const about = defineRule({
      id: "about-plan",
      scope: "plan",
      messages: { found: "review" },
      check: (_, report) => report("found"),
    });
    expect(run([about])).toMatchObject([{ at: ["A4"], rowKey: null }]);
  });
});
