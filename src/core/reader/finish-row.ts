import { a1, sheetRow, type A1, type SheetCol } from "../grid/address";
import type { CellContent } from "../grid/snapshot";
import { parseBudget } from "../budget/parse-budget";
import type { BudgetUnit } from "../budget/budget";
import type { Deadline } from "../deadline/deadline";
import { parseDeadline } from "../deadline/parse-deadline";
import { FIELDS, type Field, type PlanRow, type Section, type Template } from "../plan/plan";
import { labelsInside, parseLabel, parseOrdinal } from "../text/ordinal";
import { splitAssignment, type Assignment } from "../unit/split-assignment";
import type { Slot } from "./align-line";
import type { DraftRow } from "./draft-row";
import { addressesOf, contentOf, textOf, type TextCell } from "./text-cell";

export interface FinishContext {
  readonly slots: readonly Slot[];
  readonly sections: readonly Section[];
  readonly template: Template;
  /** Column labels, for the cells that are no field. */
  readonly labels: ReadonlyMap<SheetCol, string>;
  readonly hasAssignment: boolean;
  /** Year the deadlines are read against. */
  readonly year: number;
  readonly issueDate: string | null;
  readonly date1904: boolean;
  readonly budgetUnit: BudgetUnit;
  /** TT of the row an objective began on. */
  readonly ttOfObjective: ReadonlyMap<TextCell, string>;
  /** What was read of cells that several rows share: a merged cell is parsed once, not once a row. */
  readonly shared: { readonly deadlines: Map<TextCell, Deadline>; readonly assignments: Map<TextCell, Assignment> };
}

/** A draft row as a row of the plan: texts, numbers, addresses, and what its deadline and budget say. */
export function finishRow(
  draft: DraftRow,
  mergePossible: readonly Field[],
  context: FinishContext,
): Omit<PlanRow, "objectiveIndex" | "taskIndex"> {
  const text = (field: Field) => {
    const cell = draft.cells.get(field);
    return cell ? textOf(cell) : null;
  };
  const [objective, task, activity] = [text("objective"), text("task"), text("activity")];
  const objectiveCell = draft.cells.get("objective");
  const objectiveLabel = parseLabel(objective ?? "");
  const taskLabel = parseLabel(task ?? "");
  const activityLabel = parseLabel(activity ?? "");
  const deadline = deadlineOf(draft.cells.get("deadline"), context);
  const budget = parseBudget(contentOrNull(draft.cells.get("budget")), context.budgetUnit);
  const leadCell = draft.cells.get("lead");
  const assignment = text("lead");
  const split = context.hasAssignment && leadCell ? assignmentOf(leadCell, context) : null;
  const cells = addresses(draft);
  return {
    key: `r${draft.firstLine}${draft.suffix}`,
    sheetRows: sheetRows(draft),
    section: context.sections[draft.sectionIndex]?.code ?? "",
    sectionIndex: draft.sectionIndex,
    tt: text("tt"),
    objectiveNo:
      objectiveLabel.labelNo ??
      objectiveLabel.ordinal ??
      (objectiveCell ? (context.ttOfObjective.get(objectiveCell) ?? null) : null),
    objective,
    taskNo: taskLabel.ordinal ?? taskLabel.labelNo,
    taskLabelNo: taskLabel.word === "task" ? taskLabel.labelNo : null,
    task,
    activityNo: activityLabel.word === "activity" ? activityLabel.labelNo : null,
    activity,
    activities: activity === null ? 0 : countActivities(activity),
    product: text("product"),
    lead: split ? split.lead : assignment,
    coordinator: split ? split.coordinator : text("coordinator"),
    deadline: text("deadline"),
    deadlineKind: deadline.kind,
    budget: text("budget"),
    budgetMillionVnd: budget.kind === "number" || budget.kind === "zero" ? budget.millionVnd : null,
    ...(context.hasAssignment ? { assignment } : {}),
    ...(split?.leadCandidates ? { leadCandidates: split.leadCandidates } : {}),
    cells: split?.coordinator ? { ...cells, coordinator: cells.lead ?? [] } : cells,
    anchors: anchorsOf(draft, context.slots),
    inherited: FIELDS.filter((field) => draft.cells.has(field) && !draft.own.has(field)),
    mergePossible,
    extras: draft.extras.map((cell) => ({ label: context.labels.get(cell.col) ?? "", text: cell.text, at: cell.at })),
    repairs: [...draft.repairs, ...textRepairs(draft)],
    deadlineParsed: deadline,
    budgetParsed: budget,
  };
}

/** Labelled activities in the cell, or its list items where they have no labels, and at least one. */
function countActivities(text: string): number {
  const labelled = labelsInside(text, "activity").length;
  if (labelled > 0) return labelled;
  const items = text.split(/\n|(?<=[:;.])\s(?=[-+•]\s)/).filter((part) => /^\s*[-+•]\s/.test(part)).length;
  return Math.max(1, items);
}

function contentOrNull(cell: TextCell | undefined): CellContent | null {
  return cell ? contentOf(cell) : null;
}

function deadlineOf(cell: TextCell | undefined, context: FinishContext): Deadline {
  const known = cell && context.shared.deadlines.get(cell);
  if (known) return known;
  const deadline = parsedDeadline(cell, context);
  if (cell) context.shared.deadlines.set(cell, deadline);
  return deadline;
}

function assignmentOf(cell: TextCell, { shared }: FinishContext): Assignment {
  const known = shared.assignments.get(cell);
  if (known) return known;
  const assignment = splitAssignment(textOf(cell));
  shared.assignments.set(cell, assignment);
  return assignment;
}

function parsedDeadline(cell: TextCell | undefined, context: FinishContext): Deadline {
  const content = contentOrNull(cell);
  const issue = context.issueDate ?? undefined;
  if (content?.kind === "number") {
    const { value, shown, format } = content;
    return parseDeadline({ serial: value, shown, format, date1904: context.date1904 }, context.year, issue);
  }
  return parseDeadline(cell ? textOf(cell) : "", context.year, issue);
}

function addresses(draft: DraftRow): PlanRow["cells"] {
  const cells: Partial<Record<Field, readonly A1[]>> = {};
  for (const field of FIELDS) {
    const cell = draft.cells.get(field);
    if (cell) cells[field] = [...new Set(addressesOf(cell))];
  }
  return cells;
}

/** Own cells say where they stand; a blank field's place is its column on the row's first line. */
function anchorsOf(draft: DraftRow, slots: readonly Slot[]): PlanRow["anchors"] {
  const anchors: Partial<Record<Field, A1>> = {};
  for (const { field, col } of slots) {
    const own = draft.own.has(field) ? draft.cells.get(field)?.pieces[0] : undefined;
    anchors[field] = own?.at ?? a1(draft.firstLine, col);
  }
  return anchors;
}

function sheetRows(draft: DraftRow): PlanRow["sheetRows"] {
  return [...new Set(draft.lines)].sort((a, b) => a - b).map((row) => sheetRow(row));
}

function textRepairs(draft: DraftRow): PlanRow["repairs"] {
  const own = [...draft.own].flatMap((field) => draft.cells.get(field)?.pieces ?? []);
  return own.some((piece) => piece.markup) ? ["markup-removed"] : [];
}

/** TT ordinals by objective: of the row it began on, or of its heading in the shorter forms. */
export function ttByObjective(rows: readonly DraftRow[]): Map<TextCell, string> {
  const found = new Map<TextCell, string>();
  for (const row of rows) {
    const objective = row.cells.get("objective");
    if (!objective || found.has(objective)) continue;
    const isHeading = objective.owner !== row;
    const tt = objective.owner.cells.get("tt");
    const ordinal = tt ? parseOrdinal(textOf(tt)) : null;
    if (ordinal?.kind === "roman") found.set(objective, ordinal.code);
    else if (ordinal) found.set(objective, isHeading ? ordinal.no : (ordinal.no.split(".")[0] ?? ordinal.no));
  }
  return found;
}
