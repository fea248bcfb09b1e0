import { SEVERITIES, type Severity } from "../engine/finding";
import type { A1 } from "../grid/address";
import { addressRanges } from "../grid/address-ranges";
import { groupBy } from "./group-by";
import type { Report, ReportFinding } from "./report";
import type { ReportWords } from "./report-words";

/** Findings with the same words, told once with all their cells. */
export interface ReportLine {
  /** "H7", "H9:H12". */
  readonly ranges: readonly string[];
  readonly what: string;
  readonly todo: string;
  readonly waived: string | null;
  readonly fix: boolean;
}

export interface RuleLines {
  readonly ruleId: string;
  readonly title: string;
  readonly why: string;
  /** Findings of this rule at this level, also those that `lines` joins. */
  readonly total: number;
  readonly lines: readonly ReportLine[];
}

export interface ReportSection {
  readonly level: Severity | "waived";
  readonly total: number;
  readonly rules: readonly RuleLines[];
}

/** The report as it is told: Phải sửa, Nên sửa, Cần xem lại, Đã giải trình; inside each by rule; empty sections left out. */
export function reportSections(report: Report, words: ReportWords): ReportSection[] {
  return [...SEVERITIES, "waived" as const].flatMap((level) => {
    const own = report.findings.filter((finding) => (finding.waived === null ? finding.severity : "waived") === level);
    if (own.length === 0) return [];
    const rules = [...groupBy(own, (finding) => finding.ruleId)].map(([ruleId, findings]) => ({
      ruleId,
      ...words.rule(ruleId),
      total: findings.length,
      lines: joinLines(findings),
    }));
    return [{ level, total: own.length, rules }];
  });
}

function joinLines(findings: readonly ReportFinding[]): ReportLine[] {
  const sameWords = groupBy(findings, (finding) =>
    JSON.stringify([finding.what, finding.todo, finding.waived, finding.fix]),
  );
  return [...sameWords.values()].map((same) => {
    const { what, todo, waived, fix } = same[0]!;
    return { ranges: addressRanges(same.flatMap((finding) => finding.at as A1[])), what, todo, waived, fix };
  });
}
