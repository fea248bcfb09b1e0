import { AppError } from "../error/app-error";
import type { SheetSnapshot } from "../grid/snapshot";
import type { Plan, PlanRow } from "../plan/plan";
import { fold } from "../text/fold";
import { looksVietnamese } from "../text/looks-vietnamese";
import { decodeSheet } from "./decode-sheet";
import { findHeader } from "./find-header";
import { linesFromSnapshot, lineText, type Line } from "./line";
import { blocksOf } from "./plan-blocks";
import { budgetUnitOf, readTables } from "./read-tables";
import { repairLog } from "./repair-log";
import { splitTables } from "./split-tables";
import { readTitle } from "./title-block";

/** What a person says about the sheet; it wins over what the sheet says. */
export interface ReadOptions {
  readonly year?: number;
  readonly unit?: string;
}

/**
 * A sheet as a plan. The steps, a module each: lines, header, title block, tables one below the other, lines that are none of
 * the table's own, shifted rows, lower halves, rows, inheritance, repairs. Throws AppError "sheet-empty", "not-vietnamese", "no-plan-header" or
 * "no-plan-rows" for a sheet that is no plan.
 */
export function readPlan(snapshot: SheetSnapshot, options: ReadOptions = {}): Plan {
  const { snapshot: decoded, encoding } = decodeSheet(snapshot);
  const lines = linesFromSnapshot(decoded);
  if (lines.length === 0) throw new AppError("sheet-empty", { sheet: snapshot.name });
  const header = findHeader(lines, snapshot.merges);
  if (!looksVietnamese(sampleTexts(lines))) throw new AppError("not-vietnamese", { sheet: snapshot.name });
  if (!header) throw new AppError("no-plan-header", { sheet: snapshot.name });
  const title = readTitle(lines.slice(0, header.start));
  const { parts, dropped } = splitTables(lines, header, snapshot.merges);
  const year = options.year ?? title.year;
  const readingYear = year ?? likelyYear(lines.slice(header.bodyStart));
  const tables = readTables(parts, { snapshot, year: readingYear, issueDate: title.date });
  const { drafts } = tables;
  if (drafts.length === 0) throw new AppError("no-plan-rows", { sheet: snapshot.name });
  const objectives = blocksOf("objective", drafts, tables.rows);
  const tasks = blocksOf("task", drafts, tables.rows);
  const rows: PlanRow[] = tables.rows.map((row, i) => ({
    ...row,
    objectiveIndex: objectives.indexOf.get(drafts[i]!) ?? null,
    taskIndex: tasks.indexOf.get(drafts[i]!) ?? null,
  }));
  const allDropped = [...tables.dropped, ...dropped].sort((x, y) => x.row - y.row);
  return {
    sheet: snapshot.name,
    year,
    unit: options.unit ?? title.unit,
    encoding,
    template: header.template,
    oneSection: tables.sections.length <= 1,
    budgetUnit: budgetUnitOf(header),
    title: { lines: title.lines, number: title.number, date: title.date, placeholders: title.placeholders },
    headerRow: lines[header.start]!.row,
    columns: header.columns.map(({ field, label, at }) => ({ field, label, at })),
    sections: tables.sections,
    objectives: objectives.blocks,
    tasks: tasks.blocks,
    rows,
    dropped: allDropped,
    unplaced: tables.unplaced.map(({ text, at }) => ({ text, at })),
    repairs: repairLog(drafts, allDropped, (row) => `r${row.firstLine}${row.suffix}`),
  };
}

/** Enough text to judge the language by. */
const SAMPLE_LINES = 300;

function sampleTexts(lines: readonly Line[]): string[] {
  return lines.slice(0, SAMPLE_LINES).flatMap((line) => line.cells.map((cell) => cell.text));
}

/** Only to read deadlines while the plan year is unknown: the year the table names most. Reported as unknown all the same. */
function likelyYear(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    for (const match of fold(lineText(line)).matchAll(/\b(?:nam |\/)(20\d\d)\b/g)) {
      const year = Number(match[1]);
      counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  }
  let best = 2000;
  let most = 0;
  for (const [year, count] of counts) if (count > most) [best, most] = [year, count];
  return best;
}
