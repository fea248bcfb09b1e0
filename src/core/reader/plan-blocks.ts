import type { Block, Field, PlanRow } from "../plan/plan";
import { parseLabel } from "../text/ordinal";
import type { DraftRow } from "./draft-row";
import { addressesOf, textOf, type TextCell } from "./text-cell";

export interface Blocks {
  readonly blocks: readonly Block[];
  /** Index of each draft row's block, or null. */
  readonly indexOf: ReadonlyMap<DraftRow, number>;
}

/** The objective (or task) cells with the rows that share them, in the order of the sheet. */
export function blocksOf(
  field: Extract<Field, "objective" | "task">,
  drafts: readonly DraftRow[],
  rows: readonly Pick<PlanRow, "key" | "objectiveNo" | "taskNo" | "taskLabelNo">[],
): Blocks {
  const byCell = new Map<TextCell, { index: number; rowKeys: string[] }>();
  const blocks: Block[] = [];
  const indexOf = new Map<DraftRow, number>();
  drafts.forEach((draft, i) => {
    const cell = draft.cells.get(field);
    const row = rows[i];
    if (!cell || !row) return;
    const known = byCell.get(cell);
    if (known) {
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
