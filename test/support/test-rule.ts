import { applyEdits } from "../../src/core/engine/apply-edits";
import type { CheckOptions } from "../../src/core/engine/check-options";
import type { Rule } from "../../src/core/engine/define-rule";
import type { Finding, Severity } from "../../src/core/engine/finding";
import { runRules } from "../../src/core/engine/run-rules";
import type { SheetSnapshot } from "../../src/core/grid/snapshot";
import { readPlan, type ReadOptions } from "../../src/core/reader/read-plan";
import { rules as enRules } from "../../src/locales/en/rules";
import { rules as viRules } from "../../src/locales/vi/rules";
import { checkOptions } from "./check-options";
import { standardSheet, type TestCell, type TestRow } from "./sheet";

export interface RuleCase {
  readonly name: string;
  /** Rows of a standard sheet (data starts in row 6); or a whole sheet. */
  readonly rows?: readonly (TestRow | readonly TestCell[])[];
  readonly sheet?: SheetSnapshot;
  readonly read?: ReadOptions;
  readonly options?: Partial<CheckOptions>;
}

export interface RejectCase extends RuleCase {
  readonly messageId: string;
  readonly severity?: Severity;
  /** Cells the finding must point at, all of them. */
  readonly at?: readonly string[];
  readonly data?: Readonly<Record<string, string | number>>;
  /** How many findings of the rule the sheet has; 1 unless told. */
  readonly count?: number;
}

/**
 * Runs a rule over whole small sheets, through the real reader: accept cases give no finding, reject cases give the named
 * one. Also checks that every message occurs, that both locales have words for it, and that a fix leaves no finding.
 */
export function testRule(
  rule: Rule,
  cases: { readonly accept: readonly RuleCase[]; readonly reject: readonly RejectCase[] },
): void {
  const sheetFor = (ruleCase: RuleCase) => ruleCase.sheet ?? standardSheet(ruleCase.rows ?? [{}]);
  const run = (ruleCase: RuleCase, sheet: SheetSnapshot): Finding[] =>
    runRules([rule], readPlan(sheet, ruleCase.read ?? {}), sheet, checkOptions(ruleCase.options));

  describe(rule.id, () => {
    test.each(cases.accept.map((c) => [c.name, c] as const))("accepts %s", (_name, ruleCase) => {
      expect(run(ruleCase, sheetFor(ruleCase))).toEqual([]);
    });

    test.each(cases.reject.map((c) => [c.name, c] as const))("rejects %s", (_name, ruleCase) => {
      const sheet = sheetFor(ruleCase);
      const findings = run(ruleCase, sheet);
      expect(findings.map((finding) => finding.messageId)).toContain(ruleCase.messageId);
      expect(findings).toHaveLength(ruleCase.count ?? 1);
      const finding = findings.find((each) => each.messageId === ruleCase.messageId)!;
      expect(finding.severity).toBe(ruleCase.severity ?? rule.messages[ruleCase.messageId]);
      if (ruleCase.at) expect(finding.at).toEqual(ruleCase.at);
      if (ruleCase.data) expect(finding.data).toMatchObject(ruleCase.data);
      expect(finding.at.length).toBeGreaterThan(0);
    });

    test("every message occurs in a reject case", () => {
      expect([...new Set(cases.reject.map((c) => c.messageId))].sort()).toEqual(Object.keys(rule.messages).sort());
    });

    test("both locales have words for every message, with placeholders that the data fills", () => {
      for (const [locale, words] of [
        ["vi", viRules],
        ["en", enRules],
      ] as const) {
        const entry = (
          words as Readonly<
            Record<string, { messages: Readonly<Record<string, { what: string; todo: string }>> } | undefined>
          >
        )[rule.id];
        expect([locale, rule.id, Object.keys(entry?.messages ?? {}).sort()]).toEqual([
          locale,
          rule.id,
          Object.keys(rule.messages).sort(),
        ]);
        for (const ruleCase of cases.reject) {
          const finding = run(ruleCase, sheetFor(ruleCase)).find((each) => each.messageId === ruleCase.messageId)!;
          const { what, todo } = entry!.messages[ruleCase.messageId]!;
          const wanted = [...`${what} ${todo}`.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
          const missing = wanted.filter((name) => !(name in finding.data));
          expect([locale, ruleCase.messageId, missing]).toEqual([locale, ruleCase.messageId, []]);
        }
      }
    });

    test("a fix applied leaves no such finding and nothing refused", () => {
      for (const ruleCase of cases.reject) {
        const sheet = sheetFor(ruleCase);
        const fixable = run(ruleCase, sheet).filter((finding) => finding.fix);
        if (fixable.length === 0) continue;
        const { snapshot, refused } = applyEdits(
          sheet,
          fixable.flatMap((finding) => finding.fix ?? []),
        );
        expect([ruleCase.name, refused]).toEqual([ruleCase.name, []]);
        const left = run(ruleCase, snapshot).filter((finding) => finding.fix);
        expect([ruleCase.name, left]).toEqual([ruleCase.name, []]);
      }
    });
  });
}
