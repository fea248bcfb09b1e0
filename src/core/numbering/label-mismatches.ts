import type { Edit } from "../engine/edit";
import type { A1 } from "../grid/address";
import type { SheetSnapshot } from "../grid/snapshot";
import type { Plan, RowKey } from "../plan/plan";
import { numberBreaks, type NumberBreak } from "./number-breaks";
import { leafOf, pathText } from "./number-path";
import { beginsObjective, numberedLines, type NumberedLine } from "./objective-numbers";
import { labelNumberEdit, leadingNumberEdit } from "./renumber-edit";
import { numberedTasks, taskCounting, type NumberedTask } from "./task-numbers";

export interface LabelMismatch {
  readonly kind: "objective" | "task" | "parent";
  /** All cells of a run of rows that are off by the same count; the first is the one named in the data. */
  readonly at: readonly A1[];
  readonly rowKey: RowKey;
  readonly number: string;
  readonly label: string;
  readonly count: number;
  readonly fix: readonly Edit[] | null;
}

/** Numbers that contradict each other within one row, rows with the same difference as one. */
export function labelMismatches(plan: Plan, snapshot: SheetSnapshot): LabelMismatch[] {
  return [...objectiveMismatches(plan, snapshot), ...taskMismatches(plan, snapshot)];
}

function objectiveMismatches(plan: Plan, snapshot: SheetSnapshot): LabelMismatch[] {
  if (countsRows(plan)) return [];
  const lines = numberedLines(plan);
  const breaks = new Map(numberBreaks(lines).map((found) => [found.line, found]));
  const runs: { lines: NumberedLine[]; cause: NumberBreak | undefined }[] = [];
  let offset: number | null = null;
  let section: number | null = null;
  for (const line of lines) {
    const difference =
      line.source === "tt" && line.path?.length === 1 && line.labelNo !== null
        ? leafOf(line.path) - line.labelNo
        : null;
    const cause = breaks.get(line);
    if (difference === null || difference === 0) offset = null;
    else if (difference === offset && line.section === section && !cause) runs.at(-1)!.lines.push(line);
    else {
      offset = difference;
      runs.push({ lines: [line], cause });
    }
    section = line.section;
  }
  return runs.flatMap(({ lines: run, cause }) => {
    // The line where the count breaks is tt-gap's; what follows it is off by the same jump and mended with it.
    const own = cause ? run.slice(1) : run;
    const first = own[0];
    if (!first) return [];
    const edits = (cause ? (cause.renumber ?? []) : []).map(({ line, path }) =>
      leadingNumberEdit(snapshot, line.at, pathText(line.path ?? []), pathText(path)),
    );
    return [
      {
        kind: "objective" as const,
        at: own.map((line) => line.at),
        rowKey: first.rowKey,
        number: pathText(first.path ?? []),
        label: first.labelText,
        count: own.length,
        fix: edits.length > 0 && edits.every((edit) => edit !== null) ? edits : null,
      },
    ];
  });
}

/** TT that also stands on rows below an objective counts rows, not objectives. */
function countsRows(plan: Plan): boolean {
  const others = plan.rows.filter((row) => row.tt !== null && !beginsObjective(row, plan)).length;
  return plan.template !== "standard-8" || others >= 2;
}

function taskMismatches(plan: Plan, snapshot: SheetSnapshot): LabelMismatch[] {
  const tasks = numberedTasks(plan);
  const counting = taskCounting(tasks);
  return tasks.flatMap((task): LabelMismatch[] => {
    const { path, labelNo, at, rowKey } = task;
    if (!path || path.length < 2) return [];
    const number = pathText(path);
    const head = { at: [at], rowKey, number, count: 1 };
    if (counting.labels === "by-objective" && labelNo !== null && labelNo !== leafOf(path)) {
      return [{ ...head, kind: "task", label: `Nhiệm vụ ${labelNo}`, fix: list(taskFix(task, labelNo, snapshot)) }];
    }
    const parent = path.length === 2 ? task.objectiveNo : null;
    if (counting.firstStepIsObjective && parent !== null && path[0] !== parent) {
      const certain = labelNo === leafOf(path) && leafOf(path) === task.placeInObjective;
      const fix = certain ? leadingNumberEdit(snapshot, at, number, pathText([parent, leafOf(path)])) : null;
      return [{ ...head, kind: "parent", label: `Mục tiêu ${parent}`, fix: list(fix) }];
    }
    return [];
  });
}

/** The place among its fellows decides which of the two numbers is the slip. */
function taskFix(task: NumberedTask, labelNo: number, snapshot: SheetSnapshot): Edit | null {
  const path = task.path ?? [];
  if (leafOf(path) === task.placeInObjective) return labelNumberEdit(snapshot, task.at, labelNo, leafOf(path));
  if (labelNo !== task.placeInObjective) return null;
  return leadingNumberEdit(snapshot, task.at, pathText(path), pathText([...path.slice(0, -1), labelNo]));
}

function list(edit: Edit | null): Edit[] | null {
  return edit ? [edit] : null;
}
