import type { Report, ReportFinding } from "../../src/core/report/report";
import type { ReportWords } from "../../src/core/report/report-words";
import { wordsOf, type Locale } from "../../src/app/words";

/** The words of a locale, with made-up ones for rules that exist only in a test. */
export function testWords(locale: Locale = "vi"): ReportWords {
  return { ...wordsOf(locale), rule: (ruleId) => ({ title: `Tiêu đề ${ruleId}`, why: `Vì sao ${ruleId}` }) };
}

export function reportFinding(finding: Partial<ReportFinding> = {}): ReportFinding {
  return {
    ruleId: "deadline-missing",
    messageId: "missing",
    severity: "error",
    waived: null,
    at: ["H7"],
    sheetRows: [7],
    rowKey: "r7",
    field: "deadline",
    rowId: "r7",
    textHash: "0123456789abcdef",
    what: "Hoạt động này chưa ghi thời gian hoàn thành.",
    todo: "Đề nghị ghi tháng, quý hoặc ngày.",
    data: {},
    fix: false,
    ...finding,
  };
}

/** A report on an invented plan with the given findings, counted. */
export function reportOf(findings: readonly ReportFinding[], report: Partial<Report> = {}): Report {
  const count = (level: string) =>
    findings.filter((each) => (each.waived === null ? each.severity : "waived") === level).length;
  return {
    file: "ke-hoach.xlsx",
    sheet: "Phụ lục",
    title: ["PHỤ LỤC"],
    number: "15/KH-SCT",
    date: "2023-12-20",
    unit: "Sở Công Thương tỉnh Sông Lam",
    year: 2024,
    template: "standard-8",
    oneSection: false,
    checkedOn: "2024-01-05",
    profile: "default",
    rows: 3,
    activities: 3,
    counts: { error: count("error"), warning: count("warning"), review: count("review"), waived: count("waived") },
    endedWaivers: 0,
    groups: [],
    findings: [...findings],
    ...report,
  };
}
