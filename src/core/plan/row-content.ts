import type { A1 } from "../grid/address";
import { comparableWords } from "../text/comparable-words";
import { hasColumns } from "./has-column";
import type { Plan, PlanRow } from "./plan";

/** What a row says, ready to be compared with other rows. */
export interface RowContent {
  readonly row: PlanRow;
  /** The cell to point at: the activity, or the task of a row without one. */
  readonly at: readonly A1[];
  readonly task: readonly string[];
  readonly activity: readonly string[];
  /** Task (or, without one, objective) and activity in a row. */
  readonly words: readonly string[];
  readonly product: string;
  readonly lead: string;
  readonly deadline: string;
  /** Alike for rows that say the same in content, product, lead and deadline, however labelled and punctuated. */
  readonly key: string;
}

/** Shorter contents ("Kiểm tra") say too little to be told apart. */
const FEWEST_WORDS = 3;

/**
 * The rows with a content of their own. A row that shares its activity with the row above through a merged cell says nothing
 * twice, and is left out.
 */
export function rowContents(plan: Plan): RowContent[] {
  // In the shorter forms a task is a heading row, and a row of its own besides.
  const hasTasks = hasColumns(plan, "task");
  return plan.rows.flatMap((row) => {
    const field = row.activity !== null ? "activity" : "task";
    if (row[field] === null || row.inherited.includes(field)) return [];
    const task = hasTasks ? wordsOf(row.task ?? row.objective) : [];
    const activity = wordsOf(row.activity);
    const words = [...task, ...activity];
    if (words.length < FEWEST_WORDS) return [];
    const [product, lead, deadline] = [row.product, row.lead ?? row.assignment ?? null, row.deadline].map(lineOf) as [
      string,
      string,
      string,
    ];
    const key = [task.join(" "), activity.join(" "), product, lead, deadline].join("|");
    const anchor = row.anchors[field];
    return [{ row, at: anchor ? [anchor] : [], task, activity, words, product, lead, deadline, key }];
  });
}

function wordsOf(text: string | null): string[] {
  return text === null ? [] : comparableWords(text);
}

function lineOf(text: string | null): string {
  return wordsOf(text).join(" ");
}
