import type { A1, SheetRow } from "../grid/address";
import type { CellContent } from "../grid/snapshot";
import type { Field, RepairKind } from "../plan/plan";
import type { LineCell } from "./line";

/** The row a cell begins on, as far as the cell has to know it. */
export interface CellOwner {
  readonly lines: SheetRow[];
  readonly repairs: Set<RepairKind>;
  readonly cells: ReadonlyMap<Field, TextCell>;
}

/** One cell of the plan while it is being read: a value that may be cut over several sheet cells and shared by several rows. */
export interface TextCell {
  readonly field: Field;
  readonly pieces: LineCell[];
  /** The row it begins on: what is joined to the cell later is that row's repair. */
  readonly owner: CellOwner;
}

export function textCell(field: Field, piece: LineCell, owner: CellOwner): TextCell {
  return { field, pieces: [piece], owner };
}

/** No cell of a printed table goes on over more lines than this; a sheet of nothing but halves must not cost their square. */
const MOST_PIECES = 50;

/** Whether another half may be joined to the cell. */
export function canGoOn(cell: TextCell): boolean {
  return cell.pieces.length < MOST_PIECES;
}

/** Joins the lower half of a cell to it, and tells the row it belongs to. */
export function joinPiece(cell: TextCell, piece: LineCell, row: SheetRow): void {
  cell.pieces.push(piece);
  cell.owner.lines.push(row);
  cell.owner.repairs.add("page-break-joined");
}

/** The whole text: halves joined by one blank, so that a word is never glued to its neighbour. */
export function textOf(cell: TextCell): string {
  return cell.pieces.map((piece) => piece.text).join(" ");
}

export function addressesOf(cell: TextCell): A1[] {
  return cell.pieces.map((piece) => piece.at);
}

/** The stored content where the cell is in one piece; joined halves are text. */
export function contentOf(cell: TextCell): CellContent {
  const only = cell.pieces.length === 1 ? cell.pieces[0]! : null;
  return only && only.content.kind !== "text" ? only.content : { kind: "text", text: textOf(cell) };
}
