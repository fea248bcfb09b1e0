import { AppError } from "../../core/error/app-error";
import type { SheetRow } from "../../core/grid/address";
import type { SnapshotCell, SnapshotRow } from "../../core/grid/snapshot";
import type { ReadLimits } from "../limits";

interface OpenRow {
  readonly row: SheetRow;
  readonly cells: SnapshotCell[];
}

/**
 * The rows of one sheet as they are read. Only rows and cells with content are kept, so a sheet costs what it holds and not
 * what it spans. Files list rows and cells in order; one that does not is put in order at the end, and of two cells at one
 * place the later counts.
 */
export class SheetRows {
  private readonly rows: OpenRow[] = [];
  private readonly hidden = new Set<SheetRow>();
  private cellCount = 0;
  private inOrder = true;
  private current: OpenRow | null = null;

  constructor(private readonly limits: ReadLimits) {}

  /** Adds a cell with content. Throws too-many-rows, too-many-cells. */
  add(row: SheetRow, hidden: boolean, cell: SnapshotCell): void {
    if (this.current?.row !== row) this.startRow(row, hidden);
    const cells = this.current!.cells;
    if (cells.length > 0 && cells[cells.length - 1]!.col >= cell.col) this.inOrder = false;
    cells.push(cell);
    if (++this.cellCount > this.limits.cells) throw new AppError("too-many-cells", { limit: this.limits.cells });
  }

  finish(): { rows: readonly SnapshotRow[]; hiddenRows: ReadonlySet<SheetRow> } {
    return { rows: this.inOrder ? this.rows : ordered(this.rows), hiddenRows: this.hidden };
  }

  private startRow(row: SheetRow, hidden: boolean): void {
    if (this.rows.length >= this.limits.rows) throw new AppError("too-many-rows", { limit: this.limits.rows });
    if (this.current && this.current.row > row) this.inOrder = false;
    this.rows.push((this.current = { row, cells: [] }));
    if (hidden) this.hidden.add(row);
  }
}

function ordered(rows: readonly OpenRow[]): SnapshotRow[] {
  const byRow = new Map<SheetRow, Map<number, SnapshotCell>>();
  for (const { row, cells } of rows) {
    let known = byRow.get(row);
    if (!known) byRow.set(row, (known = new Map()));
    for (const cell of cells) known.set(cell.col, cell);
  }
  return [...byRow]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => ({ row, cells: [...cells.values()].sort((a, b) => a.col - b.col) }));
}
