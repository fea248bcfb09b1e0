import type { Field, RepairKind } from "../plan/plan";
import type { SheetRow } from "../grid/address";
import type { AlignedLine } from "./align-line";
import type { LineCell } from "./line";
import type { TextCell } from "./text-cell";

/** A plan row while it is being read. `cells` may be shared with the rows above; `own` says which begin here. */
export interface DraftRow {
  readonly firstLine: SheetRow;
  /** "b" for a second row out of one line. */
  readonly suffix: string;
  readonly sectionIndex: number;
  readonly cells: Map<Field, TextCell>;
  readonly own: Set<Field>;
  readonly lines: SheetRow[];
  readonly repairs: Set<RepairKind>;
  /** Cells of the row's lines under columns that are no field. */
  readonly extras: LineCell[];
  /** How the last line of the row was read, for its lower half. */
  aligned: AlignedLine;
  /** Cells of all its lines that stood under another column. */
  readonly moved: AlignedLine["moved"][number][];
  /** Fields taken from the row above though nothing but their absence says so. */
  readonly assumed: Set<Field>;
}

export function draftRow(aligned: AlignedLine, sectionIndex: number, suffix = ""): DraftRow {
  return {
    firstLine: aligned.line.row,
    suffix,
    sectionIndex,
    cells: new Map(),
    own: new Set(),
    lines: [aligned.line.row],
    extras: [],
    repairs: new Set(aligned.moved.length > 0 ? ["row-realigned"] : []),
    aligned,
    moved: [...aligned.moved],
    assumed: new Set(),
  };
}
