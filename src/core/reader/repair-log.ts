import { compareA1, type A1 } from "../grid/address";
import type { DroppedLine, Field, Repair } from "../plan/plan";
import type { DraftRow } from "./draft-row";
import type { TextCell } from "./text-cell";

/** Every repair with its cells, so that each can be shown and judged. A join is named once, at the row its cell begins on. */
export function repairLog(
  rows: readonly DraftRow[],
  dropped: readonly DroppedLine[],
  keyOf: (row: DraftRow) => string,
): Repair[] {
  const log: Repair[] = [];
  const seen = new Set<TextCell>();
  for (const row of rows) {
    const rowKey = keyOf(row);
    const joined = new Map<Field, TextCell>();
    const marked = new Map<Field, TextCell>();
    const footnotes = new Map<Field, TextCell>();
    for (const [field, cell] of row.cells) {
      if (seen.has(cell) || !row.own.has(field)) continue;
      seen.add(cell);
      if (cell.pieces.length > 1) joined.set(field, cell);
      if (cell.pieces.some((piece) => piece.markup)) marked.set(field, cell);
      if (cell.pieces.some((piece) => piece.footnoteMarks.length > 0)) footnotes.set(field, cell);
    }
    const extraLines = row.lines.length > 1 && row.repairs.has("page-break-joined");
    if (joined.size > 0 || extraLines) {
      const at = [...joined.values()].flatMap((cell) => cell.pieces.map((piece) => piece.at));
      const moved = [...row.cells].filter(
        ([field, cell]) => row.own.has(field) && cell.pieces.some((piece) => !onFirstLine(piece.at, row)),
      );
      const all = [...at, ...moved.flatMap(([, cell]) => cell.pieces.map((piece) => piece.at))];
      if (all.length > 0)
        log.push({
          kind: "page-break-joined",
          fields: [...new Set([...joined.keys(), ...moved.map(([field]) => field)])],
          at: inOrder(all),
          rowKey,
          detail: [...new Set(row.lines)].join("+"),
        });
    }
    if (row.repairs.has("row-realigned")) {
      log.push({
        kind: "row-realigned",
        fields: [...new Set(row.moved.map((move) => move.field))],
        at: inOrder(row.moved.map((move) => move.cell.at)),
        rowKey,
        detail: "",
      });
    }
    if (row.repairs.has("garbled-split")) {
      const cells = (["task", "activity"] as const).flatMap((field) => row.cells.get(field)?.pieces ?? []);
      log.push({
        kind: "garbled-split",
        fields: ["task", "activity"],
        at: inOrder(cells.map((piece) => piece.at)),
        rowKey,
        detail: row.suffix,
      });
    }
    if (marked.size > 0) log.push(textRepair("markup-removed", marked, rowKey));
    if (footnotes.size > 0) log.push(textRepair("footnote-removed", footnotes, rowKey));
  }
  for (const line of dropped) {
    if (line.kind === "footnote")
      log.push({ kind: "footnote-removed", fields: [], at: line.at, rowKey: null, detail: line.text });
  }
  return log;
}

function textRepair(kind: Repair["kind"], cells: ReadonlyMap<Field, TextCell>, rowKey: string): Repair {
  const at = [...cells.values()].flatMap((cell) => cell.pieces.map((piece) => piece.at));
  return { kind, fields: [...cells.keys()], at: inOrder(at), rowKey, detail: "" };
}

function onFirstLine(at: A1, row: DraftRow): boolean {
  return at.endsWith(String(row.firstLine)) && /^[A-Z]+$/.test(at.slice(0, -String(row.firstLine).length));
}

function inOrder(at: readonly A1[]): A1[] {
  return [...new Set(at)].sort(compareA1);
}
