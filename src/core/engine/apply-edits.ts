import { a1, parseA1, type A1 } from "../grid/address";
import type { CellContent, SheetSnapshot, SnapshotCell, SnapshotRow } from "../grid/snapshot";
import type { CellWrite, Edit } from "./edit";

export interface EditOutcome {
  readonly snapshot: SheetSnapshot;
  /** Edits whose cell no longer held what they expected; nothing was written for them. */
  readonly refused: readonly Edit[];
  /** Edits that take the applied ones back. */
  readonly inverse: readonly Edit[];
}

/** The snapshot with the edits made: what a host would show afterwards. Pure; used for previews, tests and the memory host. */
export function applyEdits(snapshot: SheetSnapshot, edits: readonly Edit[]): EditOutcome {
  const contents = new Map<A1, CellContent>();
  for (const { row, cells } of snapshot.rows) for (const cell of cells) contents.set(a1(row, cell.col), cell.content);
  const written = new Map<A1, { content: CellContent | null; formula?: string }>();
  const refused: Edit[] = [];
  const inverse: Edit[] = [];
  for (const edit of edits) {
    const before = written.has(edit.at) ? (written.get(edit.at)?.content ?? null) : (contents.get(edit.at) ?? null);
    // Two findings may ask for the same change of a cell; the second is no conflict.
    if (written.has(edit.at) && edit.write.kind !== "formula" && sameContent(before, contentOfWrite(edit.write)))
      continue;
    if (!parseA1(edit.at) || !sameContent(before, edit.expect)) {
      refused.push(edit);
      continue;
    }
    const after = contentOfWrite(edit.write);
    written.set(edit.at, { content: after, ...(edit.write.kind === "formula" ? { formula: edit.write.formula } : {}) });
    inverse.unshift({ at: edit.at, expect: after, write: writeOfContent(before) });
  }
  return { snapshot: { ...snapshot, rows: withWritten(snapshot.rows, written) }, refused, inverse };
}

/** Whether a cell still holds what was seen: the value decides, not how it is shown. */
function sameContent(left: CellContent | null, right: CellContent | null): boolean {
  if (left === null || right === null) return left === right;
  if (left.kind === "text" && right.kind === "text") return left.text === right.text;
  if (left.kind === "number" && right.kind === "number") return left.value === right.value;
  if (left.kind === "boolean" && right.kind === "boolean") return left.value === right.value;
  return left.kind === "error" && right.kind === "error" && left.code === right.code;
}

function contentOfWrite(write: CellWrite): CellContent | null {
  switch (write.kind) {
    case "blank":
      return null;
    case "text":
      return { kind: "text", text: write.text };
    case "number":
      return { kind: "number", value: write.value, shown: String(write.value), format: write.format ?? "General" };
    case "formula":
      return typeof write.cached === "number"
        ? { kind: "number", value: write.cached, shown: String(write.cached), format: "General" }
        : { kind: "text", text: write.cached };
  }
}

function writeOfContent(content: CellContent | null): CellWrite {
  switch (content?.kind) {
    case "text":
      return { kind: "text", text: content.text };
    case "number":
      return { kind: "number", value: content.value, format: content.format };
    case "boolean":
      return { kind: "text", text: content.value ? "TRUE" : "FALSE" };
    case "error":
      return { kind: "text", text: content.code };
    case undefined:
      return { kind: "blank" };
  }
}

function withWritten(
  rows: readonly SnapshotRow[],
  written: ReadonlyMap<A1, { content: CellContent | null; formula?: string }>,
): SnapshotRow[] {
  const byRow = new Map<number, Map<number, { content: CellContent | null; formula?: string }>>();
  for (const [at, cell] of written) {
    const place = parseA1(at);
    if (!place) continue;
    const cells = byRow.get(place.row) ?? new Map<number, { content: CellContent | null; formula?: string }>();
    byRow.set(place.row, cells.set(place.col, cell));
  }
  const changed = rows.map((row) => {
    const cells = byRow.get(row.row);
    byRow.delete(row.row);
    return cells ? { row: row.row, cells: mergeCells(row.cells, cells) } : row;
  });
  for (const [row, cells] of byRow) changed.push({ row: row as SnapshotRow["row"], cells: mergeCells([], cells) });
  return changed.filter((row) => row.cells.length > 0).sort((a, b) => a.row - b.row);
}

function mergeCells(
  cells: readonly SnapshotCell[],
  written: ReadonlyMap<number, { content: CellContent | null; formula?: string }>,
): SnapshotCell[] {
  const kept = cells.filter((cell) => !written.has(cell.col));
  for (const [col, { content, formula }] of written) {
    if (content) kept.push({ col: col as SnapshotCell["col"], content, ...(formula === undefined ? {} : { formula }) });
  }
  return kept.sort((a, b) => a.col - b.col);
}
