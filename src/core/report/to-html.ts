import { shownValue } from "../text/shown-value";
import { escapeHtml } from "./escape-html";
import type { Report } from "./report";
import { reportSections, type ReportLine, type ReportSection, type RuleLines } from "./report-sections";
import { REPORT_STYLE, REPORT_STYLE_HASH } from "./report-style";
import type { ReportWords } from "./report-words";
import { shownRanges, summaryLine } from "./to-text";

/** More would be no letter any more; the true total stands in the heading of the rule. */
const LINES_A_RULE = 500;
const RANGES_A_LINE = 60;
/** Told by shape too, for those who do not see the colour. */
const MARKS = { error: "●", warning: "▲", review: "◆", waived: "✓" } as const;

/**
 * The phiếu góp ý: one self-contained page without scripts, one letter for each report, fit to print on A4. Everything that came from
 * a sheet is escaped text, and the page's own policy would run nothing anyway.
 */
export function toHtml(reports: readonly Report[], words: ReportWords): string {
  const policy = `default-src 'none'; style-src 'sha256-${REPORT_STYLE_HASH}'; base-uri 'none'; form-action 'none'`;
  const title = reports.length === 1 ? (reports[0]?.unit ?? null) : null;
  return [
    "<!doctype html>",
    `<html lang="${escapeHtml(words.language)}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${said([words.text("heading"), title].filter((part) => part !== null).join(" · "))}</title>`,
    `<style>${REPORT_STYLE}</style>`,
    "</head>",
    "<body>",
    ...reports.map((report) => letter(report, words)),
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function letter(report: Report, words: ReportWords): string {
  const text = (...args: Parameters<ReportWords["text"]>) => said(words.text(...args));
  return [
    "<article>",
    `<header class="letterhead"><div><p class="strong">${text("reviewer")}</p><p class="blank">${text("reviewerBlank")}</p></div>`,
    `<div class="motto"><p class="strong">${text("motto")}</p><p class="line">${text("mottoLine")}</p></div></header>`,
    `<h1>${text("heading")}</h1>`,
    `<p class="subject">${report.year === null ? text("subjectNoYear") : text("subject", { year: report.year })}</p>`,
    report.number === null ? "" : `<p class="reference">${text("reference", { number: report.number })}</p>`,
    facts(report, words),
    counts(report, words),
    report.counts.error === 0 ? `<p class="clean">${text(report.counts.waived > 0 ? "cleanHeld" : "clean")}</p>` : "",
    report.endedWaivers > 0 ? `<p class="ended">${text("endedWaivers", { count: report.endedWaivers })}</p>` : "",
    ...reportSections(report, words).map((section) => levelSection(section, words)),
    "<footer>",
    `<p class="quiet">${text("placeAndDate", dayParts(report.checkedOn))}</p>`,
    `<p class="strong">${text("signature")}</p><p class="quiet">${text("signatureHint")}</p><p class="room"></p>`,
    "</footer>",
    "</article>",
  ]
    .filter((line) => line !== "")
    .join("\n");
}

function facts(report: Report, words: ReportWords): string {
  const rows: (readonly [string, string])[] = [
    [words.text("unit"), report.unit ?? words.text("unitUnknown")],
    ...(report.file === null
      ? []
      : [[words.text("file"), `${lastName(report.file)} · ${words.text("sheet", { sheet: report.sheet })}`] as const]),
    [words.text("checkedOn"), words.text("checkedOnValue", dayParts(report.checkedOn))],
    [words.text("activities"), String(report.activities)],
  ];
  const list = rows.map(([name, value]) => `<dt>${said(name)}</dt><dd>${said(value, 300)}</dd>`);
  return `<dl class="facts">${list.join("")}</dl>`;
}

function counts(report: Report, words: ReportWords): string {
  const items = (["error", "warning", "review", "waived"] as const).map((level) => {
    const count = report.counts[level];
    return `<li class="${count === 0 ? "none" : level}"><b>${count}</b>${said(words.severity(level))}</li>`;
  });
  return `<ul class="counts" aria-label="${said(summaryLine(report, words))}">${items.join("")}</ul>`;
}

function levelSection(section: ReportSection, words: ReportWords): string {
  const last = words.text(section.level === "waived" ? "reason" : "todo");
  const heads = [words.text("cell"), words.text("what"), last].map((head) => `<th scope="col">${said(head)}</th>`);
  return [
    `<section class="${section.level}">`,
    `<h2><span class="mark" aria-hidden="true">${MARKS[section.level]}</span>${said(words.severity(section.level))} (${section.total})</h2>`,
    '<table><colgroup><col class="c1"><col class="c2"><col class="c3"></colgroup>',
    `<thead><tr>${heads.join("")}</tr></thead>`,
    ...section.rules.map((rule) => ruleBody(rule, last, words)),
    "</table>",
    "</section>",
  ].join("\n");
}

function ruleBody(rule: RuleLines, label: string, words: ReportWords): string {
  const left = rule.lines.length - LINES_A_RULE;
  return [
    `<tbody><tr><th colspan="3" scope="rowgroup"><strong>${said(rule.title)}</strong> (${rule.total})<span class="why">${said(rule.why, 600)}</span></th></tr>`,
    ...rule.lines.slice(0, LINES_A_RULE).map((line) => lineRow(line, label, words)),
    ...(left > 0 ? [`<tr><td colspan="3" class="more">${said(words.text("more", { count: left }))}</td></tr>`] : []),
    "</tbody>",
  ].join("\n");
}

function lineRow(line: ReportLine, label: string, words: ReportWords): string {
  const answer = line.waived ?? line.todo;
  const fix = line.fix && line.waived === null ? `<span class="fix">${said(words.text("fixable"))}</span>` : "";
  const column = line.field === null ? "" : `<span class="column">${said(words.field(line.field))}</span>`;
  const empty = answer === "" && fix === "" ? " empty" : "";
  return [
    `<tr><td class="at">${said(shownRanges(line.ranges, words, RANGES_A_LINE), 1000)}${column}</td>`,
    `<td>${said(line.what, 1000)}</td>`,
    `<td class="todo${empty}" data-label="${said(label)}">${said(answer, 1000)}${fix}</td></tr>`,
  ].join("");
}

/** A letter names the file, not the folder of the machine it was checked on. */
function lastName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

/** Safe HTML text out of any text. */
function said(text: string, longest = 300): string {
  return escapeHtml(shownValue(text, longest));
}

function dayParts(day: string): { day: string; month: string; year: string } {
  const [year = "", month = "", date = ""] = day.split("-");
  return { day: date, month, year };
}
