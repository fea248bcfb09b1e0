import type { Field, Plan, PlanRow } from "../plan/plan";
import type { Citation } from "./citation";
import { parseCitations } from "./parse-citations";

/** Columns that cite documents; a deadline may be "Theo Kế hoạch số ...". */
const CITING_FIELDS = ["objective", "task", "activity", "product", "deadline"] as const satisfies readonly Field[];

/** What one cell of the plan cites. */
export interface CitingCell {
  readonly row: PlanRow;
  readonly field: (typeof CITING_FIELDS)[number];
  readonly text: string;
  readonly citations: readonly Citation[];
}

/** A plan never changes, so its citations are read once for all the rules that ask. */
const known = new WeakMap<Plan, readonly CitingCell[]>();

/** Every cell of the plan's rows that cites a document, in reading order; a merged cell once, at its own row. */
export function citingCells(plan: Plan): readonly CitingCell[] {
  let cells = known.get(plan);
  if (!cells) known.set(plan, (cells = plan.rows.flatMap(citingCellsOfRow)));
  return cells;
}

function citingCellsOfRow(row: PlanRow): CitingCell[] {
  return CITING_FIELDS.flatMap((field) => {
    const text = row[field];
    if (text === null || row.inherited.includes(field)) return [];
    const citations = parseCitations(text);
    return citations.length > 0 ? [{ row, field, text, citations }] : [];
  });
}
