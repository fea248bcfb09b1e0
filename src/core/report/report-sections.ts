import { SEVERITIES, type Severity } from "../engine/finding";
import { parseA1, type A1 } from "../grid/address";
import { addressRanges } from "../grid/address-ranges";
import type { Field } from "../plan/plan";
import { groupBy } from "./group-by";
import type { Report, ReportFinding } from "./report";
import type { ReportWords } from "./report-words";

/** Findings with the same words, told once with all their cells. */
export interface ReportLine {
  /** "H7", "H9:H12". */
  readonly ranges: readonly string[];
  /** The column where they all stand in one, for a reader who has the sheet on paper, without letters above it. */
  readonly field: Field | null;
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
    JSON.stringify([finding.field, finding.what, finding.todo, finding.waived, finding.fix]),
  );
  return [...sameWords.values()].map((same) => {
    const { what, todo, waived, fix } = same[0]!;
    const at = same.flatMap((finding) => finding.at as A1[]);
    return { ranges: addressRanges(at), field: columnOf(same[0]!, at), what, todo, waived, fix };
  });
}

/** Cells side by side have no one column. */
function columnOf({ field }: ReportFinding, at: readonly A1[]): Field | null {
  const columns = new Set(at.map((cell) => parseA1(cell)?.col));
  return columns.size === 1 ? field : null;
}
