import type { Field } from "../plan/plan";
import { labelsInside } from "../text/ordinal";
import type { LineCell } from "./line";

/** A lower half that goes on into a whole new row within the same cells. */
export interface GarbledSplit {
  /** What belongs to the row above. */
  readonly head: ReadonlyMap<Field, LineCell>;
  /** The new row. */
  readonly tail: ReadonlyMap<Field, LineCell>;
}

/**
 * Splits a lower half in which a second row begins: its task cell has "Nhiệm vụ 2:" in the middle and its activity cell a
 * label too. Cells without labels go to the new row where the row above has its own, else they stay with the row above.
 * `splitDeadline` gives the two parts of a deadline cell that holds two, or null.
 */
export function splitGarbled(
  cells: ReadonlyMap<Field, LineCell>,
  ownAbove: ReadonlySet<Field>,
  splitDeadline: (text: string) => readonly [string, string] | null,
): GarbledSplit | null {
  const task = cells.get("task");
  const activity = cells.get("activity");
  const taskCut = task ? labelsInside(task.text, "task").find((label) => label.index > 0) : undefined;
  const activityCut = activity ? labelsInside(activity.text, "activity")[0] : undefined;
  if (!task || !activity || !taskCut || !activityCut) return null;
  const head = new Map<Field, LineCell>();
  const tail = new Map<Field, LineCell>();
  for (const [field, cell] of cells) {
    const cut = field === "task" ? taskCut.index : field === "activity" ? activityCut.index : null;
    if (cut !== null) {
      put(head, field, cell, cell.text.slice(0, cut));
      put(tail, field, cell, cell.text.slice(cut));
    } else if (field === "objective") {
      head.set(field, cell);
    } else if (field === "deadline" && !ownAbove.has(field)) {
      const parts = splitDeadline(cell.text);
      if (!parts) head.set(field, cell);
      else {
        put(head, field, cell, parts[0]);
        put(tail, field, cell, parts[1]);
      }
    } else {
      (ownAbove.has(field) ? tail : head).set(field, cell);
    }
  }
  return { head, tail };
}

function put(into: Map<Field, LineCell>, field: Field, cell: LineCell, text: string): void {
  const trimmed = text.trim();
  if (trimmed !== "") into.set(field, { ...cell, text: trimmed, content: { kind: "text", text: trimmed } });
}
