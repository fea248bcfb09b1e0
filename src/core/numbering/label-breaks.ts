import type { A1 } from "../grid/address";
import type { LabelWord } from "../text/ordinal";
import type { Plan, RowKey } from "../plan/plan";
import { labelsInside, parseLabel } from "../text/ordinal";
import { leafOf } from "./number-path";
import type { NumberedTask, TaskCounting } from "./task-numbers";

/** A "Nhiệm vụ n" or "Hoạt động n" whose n does not go on from the one before in its list. */
export interface LabelBreak {
  readonly word: LabelWord;
  readonly rowKey: RowKey;
  readonly at: A1;
  /** Number before it; 0 at the head of the list. */
  readonly previous: number;
  readonly found: number;
}

/**
 * Tasks of each objective, by the number before the label where there is one. An objective whose first task goes on from the
 * objective before it shares that one's merged cell or counts through: neither is a gap.
 */
export function taskBreaks(tasks: readonly NumberedTask[], counting: TaskCounting): LabelBreak[] {
  const breaks: LabelBreak[] = [];
  const walk = new LabelWalk();
  for (const task of tasks) {
    const list = counting.labels === "by-section" ? `${task.section}` : `${task.section}/${task.objective ?? "-"}`;
    walk.enter(list, task.section);
    const byStep = task.path !== null && task.path.length >= 2 && counting.labels === "by-objective";
    const number = byStep ? leafOf(task.path) : task.labelNo;
    const previous = walk.step(number);
    if (previous !== null && number !== null)
      breaks.push({ word: "task", rowKey: task.rowKey, at: task.at, previous, found: number });
  }
  return breaks;
}

/** Activities of each task (of each objective where there is no task), all labels of a cell. */
export function activityBreaks(plan: Plan): LabelBreak[] {
  const breaks: LabelBreak[] = [];
  const walk = new LabelWalk();
  for (const row of plan.rows) {
    const at = row.cells.activity?.[0];
    if (row.activity === null || at === undefined || row.inherited.includes("activity")) continue;
    walk.enter(`${row.sectionIndex}/${row.taskIndex ?? `o${row.objectiveIndex ?? "-"}`}`, row.sectionIndex);
    const first = parseLabel(row.activity);
    const numbers = labelsInside(row.activity, "activity").map((label) => Number(label.labelNo));
    if (first.word === "activity" && first.labelNo !== null && numbers[0] !== Number(first.labelNo))
      numbers.unshift(Number(first.labelNo));
    if (numbers.length === 0) walk.step(null);
    let reported = false;
    for (const number of numbers) {
      const previous = walk.step(number);
      if (previous === null || reported) continue;
      breaks.push({ word: "activity", rowKey: row.key, at, previous, found: number });
      reported = true;
    }
  }
  return breaks;
}

/** Counts through the lists of a plan; unlabelled members may have taken a number each. */
class LabelWalk {
  private list: string | null = null;
  private section: number | null = null;
  private last = 0;
  private unlabelled = 0;
  /** Last number of the list before, in the same section. */
  private lastOfList = 0;
  private first = true;

  enter(list: string, section: number): void {
    if (list === this.list) return;
    this.lastOfList = section === this.section ? this.last : 0;
    this.list = list;
    this.section = section;
    this.last = this.unlabelled = 0;
    this.first = true;
  }

  /** The number before when `number` does not go on from it, else null. */
  step(number: number | null): number | null {
    if (number === null) {
      this.unlabelled++;
      return null;
    }
    const before = this.last;
    const goesOn = number > before && number <= before + 1 + this.unlabelled;
    const goesOnFromListBefore = this.first && this.lastOfList > 0 && number === this.lastOfList + 1;
    this.last = number;
    this.unlabelled = 0;
    this.first = false;
    return goesOn || goesOnFromListBefore ? null : before;
  }
}
