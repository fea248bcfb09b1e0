import type { A1 } from "../grid/address";
import type { Plan, PlanRow, RowKey } from "../plan/plan";
import { parseLabel } from "../text/ordinal";
import { columnLetters, parseA1, type SheetCol } from "../grid/address";
import { leafOf, numberPath, pathText, type NumberPath } from "./number-path";

/** The number of a row or objective as the sheet counts them, with what else says which number it should be. */
export interface NumberedLine {
  readonly section: number;
  /** "" for the main list; below a heading whose rows count anew, a list of the heading's own. */
  readonly scope: string;
  /** Where the number stands, or belongs when it is missing. */
  readonly at: A1;
  readonly rowKey: RowKey;
  /** "tt": in its own cell; "text": at the head of the text ("4. Hoàn thiện ..."); null: there is none. */
  readonly source: "tt" | "text" | null;
  readonly path: NumberPath | null;
  /** The number in the text beside it: 6 of "Mục tiêu 6" or of "6. Hoàn thiện ...". */
  readonly labelNo: number | null;
  /** That number as the text has it. */
  readonly labelText: string;
}

/**
 * The numbers in the order of the sheet: TT cells and, where a text carries its number itself, those. Heading rows of the
 * shorter forms ("4 | Hoàn thiện ...") count too, though they are no rows of the plan.
 */
export function numberedLines(plan: Plan): NumberedLine[] {
  const ttCol = plan.columns.find((column) => column.field === "tt");
  const col = ttCol ? (parseA1(ttCol.at)?.col ?? null) : null;
  return plan.rows.flatMap((row) =>
    plan.template === "standard-8" ? standardLine(row, plan) : shortLines(row, plan, col),
  );
}

function standardLine(row: PlanRow, plan: Plan): NumberedLine[] {
  const path = row.tt === null ? null : numberPath(row.tt);
  const begins = beginsObjective(row, plan);
  const label = begins ? parseLabel(row.objective ?? "") : null;
  const named = label?.word === "objective" && label.labelNo !== null ? Number(label.labelNo) : null;
  const head = {
    section: row.sectionIndex,
    scope: "",
    rowKey: row.key,
    labelNo: named,
    labelText: named === null ? "" : `Mục tiêu ${named}`,
  };
  const ttAt = row.anchors.tt;
  if (path && ttAt) {
    const inText = named === null && label?.ordinal != null ? numberPath(label.ordinal) : null;
    const beside = inText?.length === 1 ? { labelNo: leafOf(inText), labelText: `${pathText(inText)}.` } : {};
    return [{ ...head, at: ttAt, source: "tt", path, ...beside }];
  }
  const at = row.cells.objective?.[0];
  if (row.tt !== null || !begins || !at) return [];
  if (label?.ordinal != null) return [{ ...head, at, source: "text", path: numberPath(label.ordinal) }];
  if (named !== null) return [{ ...head, at, source: "text", path: [named] }];
  return [{ ...head, at: ttAt ?? at, source: null, path: null }];
}

function shortLines(row: PlanRow, plan: Plan, ttCol: SheetCol | null): NumberedLine[] {
  const head = { section: row.sectionIndex, scope: "", rowKey: row.key, labelNo: null, labelText: "" };
  const lines: NumberedLine[] = [];
  const objective = row.objectiveIndex === null ? undefined : plan.objectives[row.objectiveIndex];
  if (objective && beginsObjective(row, plan) && objective.at[0] !== undefined) {
    const at = objective.at[0];
    const inText = parseLabel(objective.text).ordinal;
    const path = numberPath(objective.no ?? "");
    if (path)
      lines.push({
        ...head,
        at: inText === null ? beside(at, ttCol) : at,
        source: inText === null ? "tt" : "text",
        path,
      });
  }
  const at = row.anchors.tt;
  if (!at) return lines;
  const path = row.tt === null ? null : numberPath(row.tt);
  const scope = objective && !isStepOf(path, numberPath(objective.no ?? "")) ? String(row.objectiveIndex) : "";
  if (path) lines.push({ ...head, scope, at, source: "tt", path });
  else if (row.tt === null) lines.push({ ...head, scope, at, source: null, path: null });
  return lines;
}

/** "4.1" below "4"; a heading without a number has no steps. */
function isStepOf(path: NumberPath | null, heading: NumberPath | null): boolean {
  return (
    path !== null && heading !== null && path.length > heading.length && heading.every((step, i) => path[i] === step)
  );
}

/** The TT cell of a heading row, told by the address of its text. */
function beside(at: A1, ttCol: SheetCol | null): A1 {
  const place = parseA1(at);
  return place && ttCol !== null ? (`${columnLetters(ttCol)}${place.row}` as A1) : at;
}

/** The row is the first of its objective: not one that shares the cell above, nor one that it was filled down to. */
export function beginsObjective(row: PlanRow, plan: Plan): boolean {
  const block = row.objectiveIndex === null ? undefined : plan.objectives[row.objectiveIndex];
  return block !== undefined && block.rowKeys[0] === row.key && !row.inherited.includes("objective");
}
