import type { CheckOptions } from "../engine/check-options";
import type { Finding } from "../engine/finding";
import type { FindingIdentity } from "../engine/finding-identity";
import { parseA1, type SheetRow } from "../grid/address";
import type { Plan, RowKey } from "../plan/plan";
import { groupBy } from "./group-by";
import type { Report, ReportCounts, ReportFinding, ReportGroup } from "./report";
import type { ReportWords } from "./report-words";

export interface CheckedSheet {
  /** Name shown to the reader; null where there is no file (an open workbook). */
  readonly file: string | null;
  readonly plan: Plan;
  /** As the engine sorted them, waivers marked. */
  readonly findings: readonly Finding[];
  readonly endedWaivers: number;
  readonly options: Pick<CheckOptions, "today" | "profile">;
  identify(finding: Finding): FindingIdentity;
}

/** Findings and plan to a report in the language of `words`. Keeps the order of the findings; groups come in the order of their first finding. */
export function summarise(checked: CheckedSheet, words: ReportWords): Report {
  const { plan, options } = checked;
  const sheetRows = new Map<RowKey, readonly SheetRow[]>(plan.rows.map((row) => [row.key, row.sheetRows]));
  const findings = checked.findings.map((finding): ReportFinding => {
    const { rowId, textHash } = checked.identify(finding);
    const { what, todo } = words.message(finding.ruleId, finding.messageId, finding.data);
    return {
      ruleId: finding.ruleId,
      messageId: finding.messageId,
      severity: finding.severity,
      waived: finding.waived ?? null,
      at: [...finding.at],
      sheetRows: rowsOf(finding, sheetRows),
      rowKey: finding.rowKey,
      field: finding.field,
      rowId,
      textHash,
      what,
      todo,
      data: { ...finding.data },
      fix: finding.fix !== undefined && finding.fix.length > 0,
    };
  });
  return {
    file: checked.file,
    sheet: plan.sheet,
    title: plan.title.lines.map((line) => line.text),
    number: plan.title.number,
    date: plan.title.date,
    unit: plan.unit,
    year: plan.year,
    template: plan.template,
    oneSection: plan.oneSection,
    checkedOn: options.today,
    profile: options.profile,
    rows: plan.rows.length,
    activities: plan.rows.reduce((sum, row) => sum + row.activities, 0),
    counts: countsOf(findings),
    endedWaivers: checked.endedWaivers,
    groups: groupsOf(findings, words),
    findings,
  };
}

function rowsOf(finding: Finding, sheetRows: ReadonlyMap<RowKey, readonly SheetRow[]>): number[] {
  const own = finding.rowKey === null ? undefined : sheetRows.get(finding.rowKey);
  if (own) return [...own];
  const rows = finding.at.map((at) => parseA1(at)?.row).filter((row) => row !== undefined);
  return [...new Set(rows)].sort((a, b) => a - b);
}

function countsOf(findings: readonly ReportFinding[]): ReportCounts {
  const counts = { error: 0, warning: 0, review: 0, waived: 0 };
  for (const finding of findings) counts[finding.waived === null ? finding.severity : "waived"]++;
  return counts;
}

function groupsOf(findings: readonly ReportFinding[], words: ReportWords): ReportGroup[] {
  return [...groupBy(findings, (finding) => finding.ruleId)].map(([ruleId, own]) => ({
    ruleId,
    ...words.rule(ruleId),
    counts: countsOf(own),
    cells: new Set(own.flatMap((finding) => finding.at)).size,
  }));
}
