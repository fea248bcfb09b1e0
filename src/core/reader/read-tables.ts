import type { BudgetUnit } from "../budget/budget";
import { budgetUnitFromLabel } from "../budget/budget-unit";
import { parseDeadline } from "../deadline/parse-deadline";
import type { SheetSnapshot } from "../grid/snapshot";
import type { DroppedLine, PlanRow, Section } from "../plan/plan";
import { slotsOf } from "./align-line";
import { buildRows } from "./build-rows";
import type { DraftRow } from "./draft-row";
import type { Header } from "./find-header";
import { finishRow, ttByObjective } from "./finish-row";
import { inheritCells } from "./inherit";
import type { LineCell } from "./line";
import { mergeIndex } from "./merge-index";
import { withGroupObjectives } from "./short-form";
import type { TablePart } from "./split-tables";

export interface TableContext {
  readonly snapshot: SheetSnapshot;
  /** Year the deadlines are read against. */
  readonly year: number;
  readonly issueDate: string | null;
}

export interface TablesReading {
  readonly drafts: readonly DraftRow[];
  /** The same rows, finished; blocks are counted over all tables afterwards. */
  readonly rows: readonly Omit<PlanRow, "objectiveIndex" | "taskIndex">[];
  readonly sections: readonly Section[];
  readonly dropped: readonly DroppedLine[];
  readonly unplaced: readonly LineCell[];
}

/** The rows of all plan tables of a sheet, each table by its own columns; sections count through. */
export function readTables(parts: readonly TablePart[], context: TableContext): TablesReading {
  const all = { drafts: [] as DraftRow[], rows: [] as TablesReading["rows"][number][], sections: [] as Section[] };
  const dropped: DroppedLine[] = [];
  const unplaced: LineCell[] = [];
  for (const part of parts) {
    const table = readTable(part, context, all.sections.length);
    all.sections.push(...table.sections);
    const finishing = finishContext(part.header, context, all.sections, table.drafts);
    for (const draft of table.drafts) {
      all.drafts.push(draft);
      all.rows.push(finishRow(draft, table.mergePossible.get(draft) ?? [], finishing));
    }
    dropped.push(...table.dropped);
    unplaced.push(...table.unplaced);
  }
  return { ...all, dropped, unplaced };
}

function readTable({ header, lines }: TablePart, { snapshot, year }: TableContext, firstSection: number) {
  const slots = slotsOf(header);
  const merges = mergeIndex(
    snapshot.merges,
    slots.map((slot) => slot.col),
  );
  const splitDeadline = (text: string) => twoDeadlines(text, year);
  const draft = buildRows(lines, { header, template: header.template, slots, merges, splitDeadline, firstSection });
  const grouped = withGroupObjectives(draft.rows, header.template);
  const { rows: drafts, mergePossible } = inheritCells(grouped.rows, slots, merges);
  const dropped = [...draft.dropped, ...grouped.unused.map(headingNote)];
  return { drafts, mergePossible, sections: draft.sections, dropped, unplaced: draft.unplaced };
}

function headingNote(row: DraftRow): DroppedLine {
  const pieces = [...row.cells.values()].flatMap((cell) => cell.pieces);
  return {
    kind: "note",
    row: row.firstLine,
    text: pieces.map((piece) => piece.text).join(" "),
    at: pieces.map((piece) => piece.at),
  };
}

function finishContext(
  header: Header,
  context: TableContext,
  sections: readonly Section[],
  drafts: readonly DraftRow[],
) {
  return {
    slots: slotsOf(header),
    sections,
    template: header.template,
    labels: new Map(header.columns.map((column) => [column.col, column.label])),
    hasAssignment: header.columns.some((column) => column.field === "assignment"),
    year: context.year,
    issueDate: context.issueDate,
    date1904: context.snapshot.date1904,
    budgetUnit: budgetUnitOf(header),
    ttOfObjective: ttByObjective(drafts),
    shared: { deadlines: new Map(), assignments: new Map() },
  };
}

export function budgetUnitOf(header: Header): BudgetUnit {
  return budgetUnitFromLabel(header.columns.find((column) => column.field === "budget")?.label ?? "");
}

/** The first part and the rest of a cell that holds two deadlines, or null. */
function twoDeadlines(text: string, year: number): readonly [string, string] | null {
  const parsed = parseDeadline(text, year);
  if (parsed.kind !== "mixed" || parsed.parts.length < 2) return null;
  const second = parsed.parts[1]!.text;
  const cut = text.indexOf(second);
  return cut > 0 ? [text.slice(0, cut).trim(), text.slice(cut).trim()] : null;
}
