import { a1, sheetCol, sheetRow } from "../../src/core/grid/address";
import type { CellDetail, CellSpec, SheetSpec } from "./xlsx-builder";
import type { StyleTable } from "./xlsx-styles";
import { xmlText } from "./xml-text";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** What the sheets of one workbook share. */
export interface SheetContext {
  readonly styles: StyleTable;
  /** Shared strings and their indexes; null when texts stand in their cells. */
  readonly strings: Map<string, number> | null;
  readonly date1904: boolean;
}

/** The worksheet part of a sheet, without the XML declaration. */
export function sheetXml(sheet: SheetSpec, context: SheetContext): string {
  const columns = (sheet.hiddenCols ?? [])
    .map((col) => `<col min="${col}" max="${col}" width="9" hidden="1"/>`)
    .join("");
  const rows = (sheet.rows ?? []).map((cells, index) => rowXml(index + 1, cells, sheet.hiddenRows ?? [], context));
  const merges = (sheet.merges ?? []).map((ref) => `<mergeCell ref="${ref}"/>`).join("");
  return (
    `<worksheet xmlns="${MAIN}">${columns && `<cols>${columns}</cols>`}<sheetData>${rows.join("")}</sheetData>` +
    (sheet.protected ? '<sheetProtection sheet="1"/>' : "") +
    (sheet.filter ? `<autoFilter ref="${sheet.filter}"/>` : "") +
    `${merges && `<mergeCells count="${sheet.merges?.length}">${merges}</mergeCells>`}</worksheet>`
  );
}

/** A `t` element; without xml:space="preserve" Excel would cut white space off its ends. */
export function tXml(text: string): string {
  return `<t${text === text.trim() ? "" : ' xml:space="preserve"'}>${xmlText(text)}</t>`;
}

function rowXml(
  row: number,
  cells: readonly CellSpec[] | null,
  hiddenRows: readonly number[],
  context: SheetContext,
): string {
  const hidden = hiddenRows.includes(row) ? ' hidden="1"' : "";
  if (cells === null && hidden === "") return "";
  const content = (cells ?? []).map((cell, index) => {
    const detail = typeof cell === "object" && cell !== null ? cell : { value: cell };
    return cellXml(a1(sheetRow(row), sheetCol(index + 1)), detail, context);
  });
  return `<row r="${row}"${hidden}>${content.join("")}</row>`;
}

function cellXml(address: string, cell: CellDetail, { styles, strings, date1904 }: SheetContext): string {
  if (cell.raw !== undefined) return cell.raw;
  const format = cell.format ?? (cell.date === undefined ? undefined : "dd/mm/yyyy");
  const style = styles.index(format, cell.font);
  const start = `<c r="${address}"${style > 0 ? ` s="${style}"` : ""}`;
  const formula = cell.formula === undefined ? "" : `<f>${xmlText(cell.formula)}</f>`;
  const value = cell.date === undefined ? cell.value : serialOf(cell.date, date1904);
  if (cell.error !== undefined) return `${start} t="e">${formula}<v>${cell.error}</v></c>`;
  if (typeof value === "number") return `${start}>${formula}<v>${value}</v></c>`;
  if (typeof value === "boolean") return `${start} t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
  if (typeof value !== "string") return formula || style > 0 ? `${start}>${formula}</c>` : "";
  if (formula) return `${start} t="str">${formula}<v>${xmlText(value)}</v></c>`;
  if (!strings) return `${start} t="inlineStr"><is>${tXml(value)}</is></c>`;
  if (!strings.has(value)) strings.set(value, strings.size);
  return `${start} t="s"><v>${strings.get(value)}</v></c>`;
}

/** Days as Excel counts them; dates before March 1900 are not needed here. */
function serialOf(isoDate: string, date1904: boolean): number {
  return (Date.parse(isoDate) - Date.UTC(1899, 11, 30)) / 86_400_000 - (date1904 ? 1462 : 0);
}
