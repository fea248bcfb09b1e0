import type { SheetSnapshot, SnapshotCell } from "../grid/snapshot";
import { detectLegacy, fromTcvn3, fromVni, type LegacyEncoding } from "../text/legacy-encoding";

export interface DecodedSheet {
  readonly snapshot: SheetSnapshot;
  /** The encoding the sheet was typed in before Unicode, or null. */
  readonly encoding: LegacyEncoding | null;
}

/** Detection looks at this many lines: an encoding shows in the first few. */
const SAMPLE_ROWS = 400;

/**
 * The sheet in Unicode. Must come before any cleaning: in TCVN3 the byte of a soft hyphen is "ư". Where fonts are known only
 * cells in a font of the encoding are converted, since such sheets are often half retyped.
 */
export function decodeSheet(snapshot: SheetSnapshot): DecodedSheet {
  const sample = snapshot.rows.slice(0, SAMPLE_ROWS).flatMap((row) => row.cells);
  const texts = sample.flatMap((cell) => (cell.content.kind === "text" ? [cell.content.text] : []));
  const fonts = sample.flatMap((cell) => (cell.font === undefined ? [] : [cell.font]));
  const encoding = detectLegacy(texts, fonts);
  if (!encoding) return { snapshot, encoding };
  const decode = encoding === "tcvn3" ? fromTcvn3 : fromVni;
  const rows = snapshot.rows.map(({ row, cells }) => ({
    row,
    cells: cells.map((cell) => decodeCell(cell, encoding, decode)),
  }));
  return { snapshot: { ...snapshot, rows }, encoding };
}

function decodeCell(
  cell: SnapshotCell,
  encoding: LegacyEncoding,
  decode: (text: string, font?: string) => string,
): SnapshotCell {
  if (cell.content.kind !== "text" || !isLegacyFont(cell.font, encoding)) return cell;
  return { ...cell, content: { kind: "text", text: decode(cell.content.text, cell.font) } };
}

/** Whether a cell's font is one of the encoding's; a cell of unknown font is taken for one. */
function isLegacyFont(font: string | undefined, encoding: LegacyEncoding): boolean {
  if (font === undefined) return true;
  return encoding === "tcvn3" ? /^\.vn/i.test(font) : /^vni/i.test(font);
}
