import { shownValue } from "../text/shown-value";
import type { Report } from "./report";
import { reportSections, type ReportLine, type ReportSection, type RuleLines } from "./report-sections";
import type { ReportWords } from "./report-words";

/** How a stretch of text is meant; a terminal may paint it, a file does not. */
export type TextStyle = "heading" | "error" | "warning" | "review" | "waived" | "quiet";
export type Paint = (style: TextStyle, text: string) => string;

const WIDTH = 100;
/** Enough to act on; the true total stands in the heading of the rule, and JSON has them all. */
const LINES_A_RULE = 40;
const RANGES_A_LINE = 24;

/** The report for a terminal or a plain e-mail: by level, inside each by rule, the summary last. Ends with a line break. */
export function toText(report: Report, words: ReportWords, paint: Paint = (_, text) => text): string {
  const sections = reportSections(report, words).map((section) => sectionText(section, words, paint));
  const summary = [
    report.counts.error > 0 ? null : words.text(report.counts.waived > 0 ? "cleanHeld" : "clean"),
    summaryLine(report, words),
    report.endedWaivers > 0 ? words.text("endedWaivers", { count: report.endedWaivers }) : null,
  ];
  return (
    [heading(report, words, paint), ...sections, summary.filter((line) => line !== null).join("\n")].join("\n\n") + "\n"
  );
}

/** "Sở Y tế, năm 2024: 34 hoạt động. Phải sửa 3 · Nên sửa 5 · Cần xem lại 12 · Đã giải trình 0". */
export function summaryLine(report: Report, words: ReportWords): string {
  const counts = (["error", "warning", "review", "waived"] as const)
    .map((level) => `${words.severity(level)} ${report.counts[level]}`)
    .join(" · ");
  return words.text("summary", { activities: report.activities, counts });
}

function heading(report: Report, words: ReportWords, paint: Paint): string {
  const place = [report.file, words.text("sheet", { sheet: report.sheet })].filter((part) => part !== null);
  const owner = [
    report.unit ?? words.text("unitUnknown"),
    report.year === null ? words.text("yearUnknown") : words.text("year", { year: report.year }),
  ];
  return [
    ...wrapped(shownValue(place.join(" · "), 300), "").map((line) => paint("heading", line)),
    ...wrapped(shownValue(owner.join(" · "), 300), ""),
  ].join("\n");
}

function sectionText(section: ReportSection, words: ReportWords, paint: Paint): string {
  const title = `${words.severity(section.level).toLocaleUpperCase(words.language)} (${section.total})`;
  const rules = section.rules.map((rule) => ruleText(rule, words, paint));
  return [paint(section.level, title), ...rules].join("\n\n");
}

function ruleText(rule: RuleLines, words: ReportWords, paint: Paint): string {
  const shown = rule.lines.slice(0, LINES_A_RULE).flatMap((line) => lineText(line, words));
  const left = rule.lines.length - LINES_A_RULE;
  return [
    `  ${paint("heading", rule.title)} (${rule.total})  ${paint("quiet", rule.ruleId)}`,
    ...shown,
    ...(left > 0 ? [`    ${words.text("more", { count: left })}`] : []),
  ].join("\n");
}

function lineText(line: ReportLine, words: ReportWords): string[] {
  const reason = line.waived === null ? "" : words.text("reasonGiven", { reason: line.waived });
  const said = [line.what, line.todo, reason].filter((part) => part !== "").join(" ");
  const column = line.field === null ? "" : ` (${words.field(line.field)})`;
  return [...wrapped(shownRanges(line.ranges, words) + column, "    "), ...wrapped(said, "        ")];
}

/** "H7, H9:H12", and how many more there are when the list is long. */
export function shownRanges(ranges: readonly string[], words: ReportWords, most = RANGES_A_LINE): string {
  const left = ranges.length - most;
  const shown = ranges.slice(0, most).join(", ");
  return left > 0 ? `${shown} ${words.text("moreCells", { count: left })}` : shown;
}

/** Breaks at blanks so that no line is longer than the page, a single longer word excepted. */
function wrapped(text: string, indent: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && indent.length + line.length + 1 + word.length > WIDTH) {
      lines.push(indent + line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, indent + line];
}
