import type { Block, Field, PlanRow } from "../plan/plan";
import { foldSpace } from "../text/fold";
import { parseLabel } from "../text/ordinal";
import type { DraftRow } from "./draft-row";
import { addressesOf, textOf, type TextCell } from "./text-cell";

export interface Blocks {
  readonly blocks: readonly Block[];
  /** Index of each draft row's block, or null. */
  readonly indexOf: ReadonlyMap<DraftRow, number>;
}

/**
 * The objective (or task) cells with the rows that share them, in the order of the sheet. A text typed again on the next row
 * (a merge undone and filled down) is the same block.
 */
export function blocksOf(
  field: Extract<Field, "objective" | "task">,
  drafts: readonly DraftRow[],
  rows: readonly Pick<PlanRow, "key" | "objectiveNo" | "taskNo" | "taskLabelNo">[],
): Blocks {
  const byCell = new Map<TextCell, { index: number; rowKeys: string[] }>();
  let above: DraftRow | null = null;
  const blocks: Block[] = [];
  const indexOf = new Map<DraftRow, number>();
  drafts.forEach((draft, i) => {
    const cell = draft.cells.get(field);
    const row = rows[i];
    if (!cell || !row) return;
    const upper = above && isFilledDown(field, above, draft) ? above.cells.get(field) : undefined;
    above = draft;
    const known = byCell.get(cell) ?? (upper ? byCell.get(upper) : undefined);
    if (known) {
      byCell.set(cell, known);
      known.rowKeys.push(row.key);
      indexOf.set(draft, known.index);
      return;
    }
    const entry = { index: blocks.length, rowKeys: [row.key] };
    byCell.set(cell, entry);
    indexOf.set(draft, entry.index);
    const text = textOf(cell);
    const label = parseLabel(text);
    blocks.push({
      no: field === "objective" ? row.objectiveNo : row.taskNo,
      labelNo: label.word === field ? label.labelNo : null,
      text,
      section: draft.sectionIndex,
      at: addressesOf(cell),
      rowKeys: entry.rowKeys,
    });
  });
  return { blocks, indexOf };
}

/** The same text again; of a task below the same objective only. */
function isFilledDown(field: "objective" | "task", above: DraftRow, row: DraftRow): boolean {
  if (above.sectionIndex !== row.sectionIndex) return false;
  if (field === "task" && !isSameText(above.cells.get("objective"), row.cells.get("objective"))) return false;
  return isSameText(above.cells.get(field), row.cells.get(field));
}

function isSameText(upper: TextCell | undefined, lower: TextCell | undefined): boolean {
  if (!upper || !lower || upper === lower) return upper === lower;
  const [left, right] = [textOf(upper), textOf(lower)];
  return left.length === right.length && foldSpace(left) === foldSpace(right);
}
