import { AppError } from "../../core/error/app-error";
import type { SheetRow } from "../../core/grid/address";
import type { SnapshotCell, SnapshotRow } from "../../core/grid/snapshot";
import type { ReadLimits } from "../limits";

/**
 * The rows of one sheet as they are read. Only rows and cells with content are kept, so a sheet costs what it holds and not
 * what it spans. Files list rows and cells in order; one that does not is put in order at the end, and of two cells at one
 * place the later counts.
 */
export class SheetRows {
  private readonly rows: SnapshotRow[] = [];
  private readonly hidden = new Set<SheetRow>();
  /** The cells of the row being read stand before `rowCells`; what is behind them is left over from earlier rows. */
  private readonly cells: SnapshotCell[] = [];
  private rowCells = 0;
  private cellCount = 0;
  private lastRow = 0;
  private inOrder = true;

  constructor(private readonly limits: ReadLimits) {}

  /** Adds a cell with content to the row being read. Throws too-many-cells. */
  addCell(cell: SnapshotCell): void {
    const { cells, rowCells } = this;
    if (rowCells > 0 && cells[rowCells - 1]!.col >= cell.col) this.inOrder = false;
    cells[rowCells] = cell;
    this.rowCells = rowCells + 1;
    if (++this.cellCount > this.limits.cells) throw new AppError("too-many-cells", { limit: this.limits.cells });
  }

  /** Ends the row being read; one without cells leaves no trace. Throws too-many-rows. */
  endRow(row: SheetRow, hidden: boolean): void {
    const { cells, rowCells, rows } = this;
    if (rowCells === 0) return;
    if (rows.length >= this.limits.rows) throw new AppError("too-many-rows", { limit: this.limits.rows });
    if (row <= this.lastRow) this.inOrder = false;
    this.lastRow = row;
    // A copy takes exactly the room it needs; an array grown by pushing takes twice as much.
    rows.push({ row, cells: cells.slice(0, rowCells) });
    this.rowCells = 0;
    if (hidden) this.hidden.add(row);
  }

  finish(): { rows: readonly SnapshotRow[]; hiddenRows: ReadonlySet<SheetRow> } {
    return { rows: this.inOrder ? this.rows : ordered(this.rows), hiddenRows: this.hidden };
  }
}

function ordered(rows: readonly SnapshotRow[]): SnapshotRow[] {
  const byRow = new Map<SheetRow, Map<number, SnapshotCell>>();
  for (const { row, cells } of rows) {
    const known = byRow.get(row) ?? new Map<number, SnapshotCell>();
    byRow.set(row, known);
    for (const cell of cells) known.set(cell.col, cell);
  }
  return [...byRow]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => ({ row, cells: [...cells.values()].sort((a, b) => a.col - b.col) }));
}
