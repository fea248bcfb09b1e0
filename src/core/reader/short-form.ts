import type { Template } from "../plan/plan";
import { parseLabel, parseOrdinal } from "../text/ordinal";
import type { DraftRow } from "./draft-row";
import { textOf, type TextCell } from "./text-cell";

export interface GroupedRows {
  readonly rows: readonly DraftRow[];
  /** Headings over nothing but other headings: they are no row's objective. */
  readonly unused: readonly DraftRow[];
}

const LEAVES = ["product", "lead", "coordinator", "deadline", "budget"] as const;

/**
 * In the six- and five-column forms the objective is a heading row ("1. Tập trung ...", "4 | Hoàn thiện ...") without unit,
 * product or deadline, or a numbered row with children ("5" before "5.1"; "1" before "-" or "a"). Heading rows leave the
 * list; rows below get their objective.
 */
export function withGroupObjectives(rows: readonly DraftRow[], template: Template): GroupedRows {
  if (template === "standard-8") return { rows, unused: [] };
  const kept: DraftRow[] = [];
  const headings: { row: DraftRow; cell: TextCell }[] = [];
  const used = new Set<TextCell>();
  let section = Number.NaN;
  let byNumber = new Map<string, TextCell>();
  /** A heading whose children are not numbered after it holds until the next heading. */
  let open: { cell: TextCell; itemsOnly: boolean } | null = null;
  let pendingHeading: DraftRow | null = null;
  rows.forEach((row, index) => {
    if (row.sectionIndex !== section) {
      section = row.sectionIndex;
      byNumber = new Map();
      open = null;
      pendingHeading = null;
    }
    const number = numberOf(row);
    const content = row.cells.get("activity");
    const next = rows[index + 1];
    const nextNumber = next && next.sectionIndex === section ? numberOf(next) : null;
    if (content && isHeading(row) && next && next.sectionIndex === section) {
      const prefixed = number !== null && nextNumber !== null && nextNumber.startsWith(`${number}.`);
      const restarts = nextNumber === "1" || nextNumber === "01";
      const items = isItem(next) && !isItem(row);
      if (prefixed || restarts || items) {
        const cell: TextCell = { ...content, field: "objective" };
        if (number !== null) byNumber.set(number, cell);
        headings.push({ row, cell });
        open = prefixed ? null : { cell, itemsOnly: items };
        pendingHeading = row;
        return;
      }
    }
    const parent = number?.includes(".") ? byNumber.get(number.slice(0, number.lastIndexOf("."))) : undefined;
    const objective = parent ?? (open && (!open.itemsOnly || isItem(row)) ? open.cell : undefined);
    if (objective) {
      row.cells.set("objective", objective);
      used.add(objective);
      if (pendingHeading) {
        row.own.add("objective");
        row.lines.unshift(...pendingHeading.lines);
        row.extras.unshift(...pendingHeading.extras);
      }
    }
    pendingHeading = null;
    if (content && number !== null && !byNumber.has(number)) byNumber.set(number, { ...content, field: "objective" });
    kept.push(row);
  });
  return { rows: kept, unused: headings.filter(({ cell }) => !used.has(cell)).map(({ row }) => row) };
}

function isHeading(row: DraftRow): boolean {
  return !LEAVES.some((field) => row.cells.has(field));
}

/** "-", "+", "a", "b)" in the TT column: a member of the list below a heading. */
function isItem(row: DraftRow): boolean {
  const tt = row.cells.get("tt");
  return tt !== undefined && /^(?:[-–+•*]|[a-zđ][.)]?)$/.test(textOf(tt));
}

/** TT, or the number at the start of a heading that stands in the TT column. */
function numberOf(row: DraftRow): string | null {
  const tt = row.cells.get("tt");
  const ordinal = tt ? parseOrdinal(textOf(tt)) : null;
  if (ordinal?.kind === "arabic") return ordinal.no;
  const content = row.cells.get("activity");
  return content && !tt ? parseLabel(textOf(content)).ordinal : null;
}
