import type { A1 } from "../grid/address";
import type { Plan, PlanRow, RowKey } from "../plan/plan";
import { parseLabel } from "../text/ordinal";
import { leafOf, numberPath, type NumberPath } from "./number-path";

/** A task cell where it begins, with the numbers it bears: "2.1. Nhiệm vụ 1: ..." has both, others one or none. */
export interface NumberedTask {
  readonly rowKey: RowKey;
  readonly at: A1;
  readonly section: number;
  /** Index into `Plan.objectives`, or null. */
  readonly objective: number | null;
  /** Number of the objective as the sheet gives it, null when unknown or no Arabic number. */
  readonly objectiveNo: number | null;
  /** "2.1": null without one. */
  readonly path: NumberPath | null;
  /** n of "Nhiệm vụ n". */
  readonly labelNo: number | null;
  /** 1 for the first task of its objective. */
  readonly placeInObjective: number;
  readonly placeInSection: number;
}

export function numberedTasks(plan: Plan): NumberedTask[] {
  const inObjective = new Map<string, number>();
  const inSection = new Map<number, number>();
  return plan.rows.flatMap((row) => {
    const at = row.cells.task?.[0];
    if (row.task === null || at === undefined || row.inherited.includes("task")) return [];
    // A task filled down over the rows of its activities counts once.
    if (row.taskIndex !== null && plan.tasks[row.taskIndex]?.rowKeys[0] !== row.key) return [];
    const objectiveKey = `${row.sectionIndex}/${row.objectiveIndex ?? "-"}`;
    const placeInObjective = (inObjective.get(objectiveKey) ?? 0) + 1;
    const placeInSection = (inSection.get(row.sectionIndex) ?? 0) + 1;
    inObjective.set(objectiveKey, placeInObjective);
    inSection.set(row.sectionIndex, placeInSection);
    const { ordinal, word, labelNo } = parseLabel(row.task);
    return [
      {
        rowKey: row.key,
        at,
        section: row.sectionIndex,
        objective: row.objectiveIndex,
        objectiveNo: arabic(row.objectiveNo),
        path: ordinal === null ? null : numberPath(ordinal),
        labelNo: word === "task" && labelNo !== null ? Number(labelNo) : null,
        placeInObjective,
        placeInSection,
      },
    ];
  });
}

function arabic(no: PlanRow["objectiveNo"]): number | null {
  const path = no === null ? null : numberPath(no);
  return path ? leafOf(path) : null;
}

/** How a plan counts its tasks. "n of m" is settled by what most tasks do, so that one slip does not change the reading. */
export interface TaskCounting {
  /** "Nhiệm vụ n" begins anew under each objective, or runs on through the section. */
  readonly labels: "by-objective" | "by-section";
  /** The first step of "2.1" is the objective's number. */
  readonly firstStepIsObjective: boolean;
}

const MOST = 0.8;

export function taskCounting(tasks: readonly NumberedTask[]): TaskCounting {
  let byObjective = 0;
  let bySection = 0;
  let steps = 0;
  let agreeing = 0;
  for (const { labelNo, placeInObjective, placeInSection, path, objectiveNo } of tasks) {
    if (labelNo !== null && placeInObjective !== placeInSection) {
      if (labelNo === placeInObjective) byObjective++;
      if (labelNo === placeInSection) bySection++;
    }
    if (path?.length === 2 && objectiveNo !== null) {
      steps++;
      if (path[0] === objectiveNo) agreeing++;
    }
  }
  return {
    labels: bySection > byObjective ? "by-section" : "by-objective",
    firstStepIsObjective: steps > 0 && agreeing >= steps * MOST,
  };
}
