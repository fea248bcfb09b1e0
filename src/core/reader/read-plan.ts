import { budgetUnitFromLabel } from "../budget/budget-unit";
import { parseDeadline } from "../deadline/parse-deadline";
import { AppError } from "../error/app-error";
import type { SheetSnapshot } from "../grid/snapshot";
import type { Plan, PlanRow } from "../plan/plan";
import { fold } from "../text/fold";
import { looksVietnamese } from "../text/looks-vietnamese";
import { slotsOf } from "./align-line";
import { buildRows } from "./build-rows";
import { decodeSheet } from "./decode-sheet";
import { findHeader } from "./find-header";
import { finishRow, ttByObjective } from "./finish-row";
import { inheritCells } from "./inherit";
import { linesFromSnapshot, lineText, type Line } from "./line";
import { mergeIndex } from "./merge-index";
import { blocksOf } from "./plan-blocks";
import { repairLog } from "./repair-log";
import { withGroupObjectives } from "./short-form";
import { readTitle } from "./title-block";

/** What a person says about the sheet; it wins over what the sheet says. */
export interface ReadOptions {
  readonly year?: number;
  readonly unit?: string;
}

/**
 * A sheet as a plan. The steps, a module each: lines, header, title block, lines that are none of the table's own, shifted
 * rows, lower halves, rows, inheritance, repairs. Throws AppError "sheet-empty", "not-vietnamese", "no-plan-header" or
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
  const slots = slotsOf(header);
  const merges = mergeIndex(
    snapshot.merges,
    slots.map((slot) => slot.col),
  );
  const body = lines.slice(header.bodyStart);
  const year = options.year ?? title.year;
  const readingYear = year ?? likelyYear(body);
  const draft = buildRows(body, {
    header,
    template: header.template,
    slots,
    merges,
    splitDeadline: (text) => twoDeadlines(text, readingYear),
  });
  const grouped = withGroupObjectives(draft.rows, header.template);
  const { rows: drafts, mergePossible } = inheritCells(grouped, slots, merges);
  if (drafts.length === 0) throw new AppError("no-plan-rows", { sheet: snapshot.name });
  const budgetLabel = header.columns.find((column) => column.field === "budget")?.label ?? "";
  const budgetUnit = budgetUnitFromLabel(budgetLabel);
  const finishing = {
    slots,
    sections: draft.sections,
    template: header.template,
    labels: new Map(header.columns.map((column) => [column.col, column.label])),
    hasAssignment: header.columns.some((column) => column.field === "assignment"),
    year: readingYear,
    issueDate: title.date,
    date1904: snapshot.date1904,
    budgetUnit,
    ttOfObjective: ttByObjective(drafts),
  };
  const finished = drafts.map((row) => finishRow(row, mergePossible.get(row) ?? [], finishing));
  const objectives = blocksOf("objective", drafts, finished);
  const tasks = blocksOf("task", drafts, finished);
  const rows: PlanRow[] = finished.map((row, i) => ({
    ...row,
    objectiveIndex: objectives.indexOf.get(drafts[i]!) ?? null,
    taskIndex: tasks.indexOf.get(drafts[i]!) ?? null,
  }));
  return {
    sheet: snapshot.name,
    year,
    unit: options.unit ?? title.unit,
    encoding,
    template: header.template,
    oneSection: draft.sections.length <= 1,
    budgetUnit,
    title: { lines: title.lines, number: title.number, date: title.date, placeholders: title.placeholders },
    headerRow: lines[header.start]!.row,
    columns: header.columns.map(({ field, label, at }) => ({ field, label, at })),
    sections: draft.sections,
    objectives: objectives.blocks,
    tasks: tasks.blocks,
    rows,
    dropped: draft.dropped,
    unplaced: draft.unplaced.map(({ text, at }) => ({ text, at })),
    repairs: repairLog(drafts, draft.dropped, (row) => `r${row.firstLine}${row.suffix}`),
  };
}

/** Enough text to judge the language by. */
const SAMPLE_LINES = 300;

function sampleTexts(lines: readonly Line[]): string[] {
  return lines.slice(0, SAMPLE_LINES).flatMap((line) => line.cells.map((cell) => cell.text));
}

/** The first part and the rest of a cell that holds two deadlines, or null. */
function twoDeadlines(text: string, year: number): readonly [string, string] | null {
  const parsed = parseDeadline(text, year);
  if (parsed.kind !== "mixed" || parsed.parts.length < 2) return null;
  const second = parsed.parts[1]!.text;
  const cut = text.indexOf(second);
  return cut > 0 ? [text.slice(0, cut).trim(), text.slice(cut).trim()] : null;
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
