import { join } from "node:path";
import type { Report } from "../../../src/core/report/report";
import { parseA1 } from "../../../src/core/grid/address";
import type { RowComparison } from "./compare-rows";
import { RAW_ONLY, RULES_OF_KIND, TRAPS } from "./fault-kinds";
import { readTable, type Form, type Truth } from "./truth-data";

export interface FindingComparison {
  readonly wanted: number;
  /** `mustReport=yes` places that no mapped rule reports: "missing-lead 8". */
  readonly unreported: readonly string[];
  /** Traps that were reported, and `deadline-missing` on a row that has or inherits a deadline. */
  readonly trapped: readonly string[];
  /** `mustReport=maybe` places that are reported, of all: told, not required. */
  readonly maybe: readonly [reported: number, all: number];
}

type Finding = Report["findings"][number];

/** Checks a report against the faults and traps that a reader marked in the plan. */
export function compareFindings(
  data: string,
  truth: Truth,
  rows: RowComparison,
  report: Report,
  form: Form,
): FindingComparison {
  const place = sheetRowsOf(truth, rows, form);
  const faults = readTable(join(data, "truth", `findings-${truth.plan}.tsv`))
    .filter(
      ({ kind = "", mustReport }) =>
        (mustReport === "yes" || Object.hasOwn(RULES_OF_KIND, kind)) && (form === "raw" || !RAW_ONLY.has(kind)),
    )
    .flatMap(({ kind = "", tsvLines = "", mustReport = "" }) =>
      tsvLines
        .split(",")
        .map((part) => ({ kind, part, lines: part.split("+").map(Number), must: mustReport === "yes" })),
    );
  const reported = ({ kind, lines }: (typeof faults)[number]) => {
    const wanted = new Set(lines.flatMap(place));
    const rules = RULES_OF_KIND[kind] ?? [];
    return report.findings.some((finding) => rules.includes(finding.ruleId) && touches(finding, wanted));
  };
  const must = faults.filter((fault) => fault.must);
  const maybe = faults.filter((fault) => !fault.must);
  return {
    wanted: must.length,
    unreported: must.filter((fault) => !reported(fault)).map(({ kind, part }) => `${kind} ${part}`),
    trapped: [...trapped(data, truth, report, place), ...falselyMissing(rows, report)],
    maybe: [maybe.filter(reported).length, maybe.length],
  };
}

/** A finding concerns the rows of its plan row and those of its cells. */
function touches(finding: Finding, rows: ReadonlySet<number>): boolean {
  return finding.sheetRows.some((row) => rows.has(row)) || finding.at.some((at) => rows.has(parseA1(at)?.row ?? 0));
}

/** Where a line of the extract stands in this form of the sheet. The title block stands alike in both. */
function sheetRowsOf(truth: Truth, rows: RowComparison, form: Form): (line: number) => readonly number[] {
  const first = Math.min(...truth.sections.map((section) => section.tsvLine));
  if (form === "raw") return (line) => [line];
  return (line) =>
    line < first
      ? [line]
      : rows.pairs.flatMap(({ truth: row, read }) => (read && row.tsvLines.includes(line) ? read.sheetRows : []));
}

function trapped(data: string, truth: Truth, report: Report, place: (line: number) => readonly number[]): string[] {
  return readTable(join(data, "truth", `traps-${truth.plan}.tsv`)).flatMap(({ trap = "", tsvLines = "" }) => {
    const known = TRAPS[trap];
    if (!known) return [`unknown trap ${trap}`];
    const caught = report.findings.filter((finding) => known.rules.some((rule) => names(rule, finding)));
    const lines = new Set((tsvLines.match(/\d+/g) ?? []).map(Number).flatMap(place));
    const wrong =
      known.where === "lines"
        ? caught.filter((finding) => finding.at.some((at) => lines.has(parseA1(at)?.row ?? 0)))
        : caught.slice(known.where === "once" ? 1 : 0);
    return wrong.map((finding) => `${trap}: ${finding.ruleId} at ${finding.at.join(" ")}`);
  });
}

/** "deadline-*" names every rule that begins so, "budget-missing:review" a rule at one level. */
function names(rule: string, finding: Finding): boolean {
  const [id = "", severity] = rule.split(":");
  if (severity !== undefined && severity !== finding.severity) return false;
  return id.endsWith("*") ? finding.ruleId.startsWith(id.slice(0, -1)) : finding.ruleId === id;
}

function falselyMissing(rows: RowComparison, report: Report): string[] {
  const dated = new Set(
    rows.pairs.flatMap(({ truth, read }) => (read && truth.deadline !== null ? read.sheetRows : [])),
  );
  return report.findings
    .filter((finding) => finding.ruleId === "deadline-missing" && touches(finding, dated))
    .map((finding) => `deadline-missing at ${finding.at.join(" ")}, which has a deadline`);
}
