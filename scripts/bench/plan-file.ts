import { buildXlsx } from "../../test/support/xlsx-builder";
import { HEADER, planRows } from "./plan-rows";

/** Where texts stand: in the shared strings part, as Excel saves them, or in their cells, as openpyxl does. */
export type TextForm = "shared" | "inline";

/** The bytes of a plan workbook with `rows` invented rows under one header row. */
export function planFile(rows: number, form: TextForm): Uint8Array {
  return buildXlsx({ shared: form === "shared", sheets: [{ name: "Phụ lục", rows: [HEADER, ...planRows(rows)] }] });
}
