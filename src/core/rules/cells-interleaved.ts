import { defineRule } from "../engine/define-rule";
import type { A1 } from "../grid/address";
import { contentAt } from "../grid/content-at";
import { shownText, type SheetSnapshot } from "../grid/snapshot";
import { FIELDS, type Field, type PlanRow } from "../plan/plan";
import { cleanText } from "../text/markup";
import { labelsInside } from "../text/ordinal";
import { splitCompounds } from "../text/split-compounds";
import { unclosedBrackets } from "../text/vietnamese";

/** A cell holds two texts mixed word by word, or two whole rows: only a person with the original can take them apart. */
export const cellsInterleaved = defineRule({
  id: "cells-interleaved",
  scope: "plan",
  messages: { interleaved: "error", twoRows: "error" },
  check({ plan, snapshot }, report) {
    const split = new Set<A1>();
    const rows = new Map(plan.rows.map((row) => [row.key, row]));
    for (const { kind, rowKey, at, detail } of plan.repairs) {
      // Both rows have the repair; it is told once, at the second, which was split off.
      if (kind !== "garbled-split" || detail === "") continue;
      const row = rowKey === null ? undefined : rows.get(rowKey);
      for (const address of at) split.add(address);
      report("twoRows", { text: row?.task ?? row?.activity ?? "" }, { at, rowKey });
    }
    for (const row of plan.rows) {
      const mixed = FIELDS.filter((field) => isMixed(row, field));
      const cells = mixed.flatMap((field) => row.cells[field] ?? []);
      if (cells.length > 0)
        report(
          "interleaved",
          { text: worstPiece(row, mixed[0]!, snapshot) },
          { at: cells, rowKey: row.key, field: mixed[0]! },
        );
      const second = secondTask(row);
      const at = row.cells.task ?? [];
      if (second !== null && !at.some((address) => split.has(address)))
        report("twoRows", { text: second }, { at, rowKey: row.key, field: "task" });
    }
  },
});

/** Prose tears a compound by chance once in a thousand words or so. */
const WORDS_FOR_EACH = 100;

/** Two torn compounds, or one beside a bracket that is never closed. The cell is judged on the row it begins on. */
function isMixed(row: PlanRow, field: Field): boolean {
  const text = row[field];
  if (text === null || row.inherited.includes(field)) return false;
  const torn = splitCompounds(text);
  if (torn === 0 || text.split(/\s+/).length > torn * WORDS_FOR_EACH) return false;
  return torn >= 2 || unclosedBrackets(text) > 0;
}

/** Of a cell that was joined from several the one that is mixed; the whole text where none is by itself. */
function worstPiece(row: PlanRow, field: Field, snapshot: SheetSnapshot): string {
  let worst = row[field] ?? "";
  let most = 0;
  for (const at of row.cells[field] ?? []) {
    const { text } = cleanText(shownText(contentAt(snapshot, at) ?? undefined));
    const torn = splitCompounds(text);
    if (torn > most) [worst, most] = [text, torn];
  }
  return worst;
}

/** "... Nhiệm vụ 2: ..." after the first task of a cell. */
function secondTask(row: PlanRow): string | null {
  if (row.task === null || row.inherited.includes("task")) return null;
  const [first, second] = labelsInside(row.task, "task");
  const later = first && first.index > 0 ? first : second;
  return later && later.labelNo !== "" ? row.task.slice(later.index) : null;
}
