import type { Edit } from "../core/engine/edit";
import type { SheetSnapshot } from "../core/grid/snapshot";

/** What a host can do beyond reading. Screens ask this, never which host they run in. */
export interface WorkbookCapabilities {
  /** Move the person's view to a cell. */
  readonly selectCell: boolean;
  /** Put marks on cells that are no part of their content. */
  readonly mark: boolean;
  /** One undo step for a batch of edits. */
  readonly undoGroup: boolean;
  /** Say when the sheet has changed. */
  readonly changeEvents: boolean;
}

/** A workbook that can be read. */
export interface WorkbookReader {
  readonly capabilities: WorkbookCapabilities;
  /** The sheet this reader stands for, read once. Throws an AppError when it cannot be read. */
  read(): Promise<SheetSnapshot>;
}

/** An edit that was not made: the cell no longer held what the core had seen. */
export interface RefusedEdit {
  readonly edit: Edit;
  readonly found: Edit["expect"];
}

export interface ApplyResult {
  /** Edits that take back what was done, in the order to apply them. */
  readonly inverse: readonly Edit[];
  readonly refused: readonly RefusedEdit[];
}

/** A workbook that can be read and changed: an open one in Excel, a file, one in memory. */
export interface WorkbookPort extends WorkbookReader {
  /**
   * Makes the edits as one batch. Each is made only where the cell still holds what it expects; when writing fails half-way,
   * what was written is taken back and an AppError is thrown.
   */
  apply(edits: readonly Edit[]): Promise<ApplyResult>;
}
