import { AppError } from "../core/error/app-error";
import { targetOfType } from "./opc/opc-package";
import type { OpcPackage } from "./opc/opc-package";
import type { Relationship } from "./opc/relationships";
import type { XmlReader } from "./xml/xml-reader";

export type SheetKind = "worksheet" | "chartsheet" | "dialogsheet" | "macrosheet";
export type SheetState = "visible" | "hidden" | "veryHidden";

export interface SheetEntry {
  readonly name: string;
  readonly kind: SheetKind;
  readonly state: SheetState;
}

export interface WorkbookPart {
  /** Sheets in tab order, each with its part's name (null when its relationship is missing). */
  readonly sheets: readonly (SheetEntry & { readonly part: string | null })[];
  readonly date1904: boolean;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
}

const KINDS = new Map<string, SheetKind>([
  ["worksheet", "worksheet"],
  ["chartsheet", "chartsheet"],
  ["dialogsheet", "dialogsheet"],
  // Excel 4 macro sheets: MS-OFFMACRO 2.2.1.
  ["xlMacrosheet", "macrosheet"],
  ["xlIntlMacrosheet", "macrosheet"],
]);

/**
 * The workbook part, found through the package's relationships and never by the name `xl/workbook.xml`. Throws
 * not-a-workbook, binary-workbook (.xlsb), no-worksheet, macro-only, and what reading a part throws.
 */
export function readWorkbookPart(parts: OpcPackage): WorkbookPart {
  const part = targetOfType(parts.relationships(""), "officeDocument");
  if (part === null) throw new AppError("not-a-workbook", { reason: "no document part" });
  if (/\.bin$/i.test(part)) throw new AppError("binary-workbook");
  const xml = parts.xml(part);
  if (!xml) throw new AppError("zip-damaged", { where: part });
  if (!xml.openRoot("workbook")) throw new AppError("not-a-workbook", { reason: "not a spreadsheet" });
  const relationships = parts.relationships(part);
  const { sheets, date1904 } = readContents(xml, relationships);
  assertWorksheet(sheets);
  return {
    sheets,
    date1904,
    sharedStrings: targetOfType(relationships, "sharedStrings"),
    styles: targetOfType(relationships, "styles"),
  };
}

function readContents(
  xml: XmlReader,
  relationships: readonly Relationship[],
): Pick<WorkbookPart, "sheets" | "date1904"> {
  const byId = new Map(relationships.map((one) => [one.id, one]));
  const sheets: WorkbookPart["sheets"][number][] = [];
  let date1904 = false;
  for (const root = xml.depth; xml.nextChild(root);) {
    if (xml.isNamed("workbookPr")) date1904 = xml.flag("date1904");
    else if (xml.isNamed("sheets")) {
      for (const list = xml.depth; xml.nextChild(list);) if (xml.isNamed("sheet")) sheets.push(sheetFromXml(xml, byId));
    }
  }
  return { sheets, date1904 };
}

function sheetFromXml(xml: XmlReader, byId: ReadonlyMap<string, Relationship>): WorkbookPart["sheets"][number] {
  const relationship = byId.get(xml.attribute("id") ?? "");
  const state = xml.attribute("state");
  return {
    name: xml.attribute("name") ?? "",
    kind: KINDS.get(relationship?.type ?? "") ?? "worksheet",
    state: state === "hidden" || state === "veryHidden" ? state : "visible",
    part: relationship?.target ?? null,
  };
}

function assertWorksheet(sheets: WorkbookPart["sheets"]): void {
  if (sheets.some((sheet) => sheet.kind === "worksheet")) return;
  throw new AppError(sheets.some((sheet) => sheet.kind === "macrosheet") ? "macro-only" : "no-worksheet");
}
