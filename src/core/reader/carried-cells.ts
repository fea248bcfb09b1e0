import type { Field } from "../plan/plan";
import { parseLabel } from "../text/ordinal";
import { endsOpen, startsInside } from "../text/vietnamese";
import type { DraftRow } from "./draft-row";
import type { LineCell } from "./line";
import { canGoOn, joinPiece, textCell, textOf, type TextCell } from "./text-cell";

/**
 * The objective, task and activity cells that the rows below take over while a section is read. What is taken over is shared,
 * not copied, so that a text that goes on further down reaches every row it belongs to.
 */
export class CarriedCells {
  private objective: TextCell | null = null;
  private task: TextCell | null = null;
  private activity: TextCell | null = null;
  /** Begun activity, kept over a new objective: a merged cell may go on below it. */
  private last: { cell: TextCell; task: TextCell | null } | null = null;

  clear(): void {
    this.objective = this.task = this.activity = null;
    this.last = null;
  }

  /** The last activity cell that was begun, even above the row at hand. */
  get lastActivity(): TextCell | null {
    return this.last?.cell ?? null;
  }

  /** Gives a new row its own cells and those of the rows above. */
  startRow(row: DraftRow, cells: ReadonlyMap<Field, LineCell>): void {
    this.takeObjective(row, cells.get("objective"), cells.has("tt"));
    this.takeTask(row, cells.get("task"), cells.get("activity"));
    this.takeActivity(row, cells.get("activity"));
    for (const [field, piece] of cells) {
      if (field !== "objective" && field !== "task" && field !== "activity") this.begin(row, field, piece);
    }
  }

  /** A cell that begins on this row. */
  begin(row: DraftRow, field: Field, piece: LineCell): void {
    const cell = textCell(field, piece, row);
    row.cells.set(field, cell);
    row.own.add(field);
    if (field === "objective") {
      this.objective = cell;
    } else if (field === "task") {
      this.task = cell;
      const shared = this.last && row.cells.get("activity") === this.last.cell ? this.last : null;
      this.last = shared ? { ...shared, task: cell } : null;
    } else if (field === "activity") {
      this.activity = cell;
      this.last = { cell, task: row.cells.get("task") ?? null };
    }
  }

  /** The row goes on with the merged activity above: it has that activity and its task. */
  shareActivity(row: DraftRow): void {
    if (!this.last) return;
    row.cells.set("activity", this.last.cell);
    if (!row.cells.has("task") && this.last.task) {
      row.cells.set("task", this.last.task);
      row.assumed.add("task");
    }
    this.task = row.cells.get("task") ?? null;
    this.activity = this.last.cell;
  }

  private takeObjective(row: DraftRow, piece: LineCell | undefined, hasTt: boolean): void {
    if (!piece) {
      if (this.objective) row.cells.set("objective", this.objective);
      return;
    }
    if (this.objective && !hasTt && this.goesOn(this.objective, piece)) {
      joinPiece(this.objective, piece, row.firstLine);
      row.cells.set("objective", this.objective);
      return;
    }
    this.begin(row, "objective", piece);
    this.task = this.activity = null;
  }

  /** An unlabelled text below labelled ones, or one that starts inside a sentence, goes on with the cell above. */
  private goesOn(above: TextCell, piece: LineCell): boolean {
    const label = parseLabel(piece.text);
    if (label.word !== null || label.ordinal !== null || !canGoOn(above)) return false;
    const labelAbove = parseLabel(above.pieces[0]!.text);
    return (
      startsInside(piece.text) || labelAbove.word !== null || (labelAbove.ordinal !== null && endsOpen(textOf(above)))
    );
  }

  private takeTask(row: DraftRow, piece: LineCell | undefined, activity: LineCell | undefined): void {
    if (piece) {
      if (
        this.task &&
        canGoOn(this.task) &&
        !row.own.has("objective") &&
        startsInside(piece.text) &&
        endsOpen(textOf(this.task))
      ) {
        joinPiece(this.task, piece, row.firstLine);
        row.cells.set("task", this.task);
        return;
      }
      this.begin(row, "task", piece);
      this.activity = null;
      return;
    }
    if (this.task) {
      row.cells.set("task", this.task);
      return;
    }
    // A new objective without a task: its "Hoạt động 2" goes on with the numbering of the task above, whose cell is merged.
    const last = this.last;
    if (!row.own.has("objective") || !activity || !last?.task) return;
    const lastNo = Number(parseLabel(textOf(last.cell)).labelNo ?? NaN);
    if (Number(parseLabel(activity.text).labelNo ?? NaN) === lastNo + 1) {
      this.task = last.task;
      row.cells.set("task", last.task);
      row.assumed.add("task");
    }
  }

  private takeActivity(row: DraftRow, piece: LineCell | undefined): void {
    if (!piece) {
      if (this.activity && !row.own.has("task")) row.cells.set("activity", this.activity);
      return;
    }
    const last = this.last?.cell;
    const labelled = last ? parseLabel(last.pieces[0]!.text).word === "activity" : false;
    const unlabelled = parseLabel(piece.text).word === null;
    if (
      last &&
      canGoOn(last) &&
      labelled &&
      unlabelled &&
      !row.own.has("task") &&
      (endsOpen(textOf(last)) || startsInside(piece.text))
    ) {
      joinPiece(last, piece, row.firstLine);
      this.shareActivity(row);
      return;
    }
    this.begin(row, "activity", piece);
  }
}
