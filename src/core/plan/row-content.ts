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

const remembered = new WeakMap<Plan, readonly RowContent[]>();

/**
 * The rows with a content of their own. A row that shares its activity with the row above through a merged cell says nothing
 * twice, and is left out. Several rules compare rows: each plan is prepared once.
 */
export function rowContents(plan: Plan): readonly RowContent[] {
  const known = remembered.get(plan);
  if (known) return known;
  const contents = contentsOf(plan);
  remembered.set(plan, contents);
  return contents;
}

function contentsOf(plan: Plan): RowContent[] {
  // In the shorter forms a task is a heading row, and a row of its own besides.
  const hasTasks = hasColumns(plan, "task");
  const wordsOf = remembering(comparableWords);
  const lineOf = (text: string | null) => (text === null ? "" : wordsOf(text).join(" "));
  return plan.rows.flatMap((row) => {
    const field = row.activity !== null ? "activity" : "task";
    if (row[field] === null || row.inherited.includes(field)) return [];
    const above = hasTasks ? (row.task ?? row.objective) : null;
    const task = above === null ? [] : wordsOf(above);
    const activity = row.activity === null ? [] : wordsOf(row.activity);
    const words = [...task, ...activity];
    if (words.length < FEWEST_WORDS) return [];
    const product = lineOf(row.product);
    const lead = lineOf(row.lead ?? row.assignment ?? null);
    const deadline = lineOf(row.deadline);
    const key = [task.join(" "), activity.join(" "), product, lead, deadline].join("|");
    const anchor = row.anchors[field];
    return [{ row, at: anchor ? [anchor] : [], task, activity, words, product, lead, deadline, key }];
  });
}

/** Tasks are shared by rows, and leads and deadlines by half the table. */
function remembering(read: (text: string) => readonly string[]): (text: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (text) => {
    const words = known.get(text) ?? read(text);
    known.set(text, words);
    return words;
  };
}
