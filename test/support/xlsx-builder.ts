import { zipSync } from "fflate";
import { MAIN, sheetXml, tXml } from "./xlsx-sheet";
import type { SheetContext } from "./xlsx-sheet";
import { styleTable } from "./xlsx-styles";
import { xmlText } from "./xml-text";

/** A cell: text, number, boolean, nothing, or one of these with more to it. */
export type CellSpec = string | number | boolean | null | CellDetail;

export interface CellDetail {
  readonly value?: string | number | boolean | null;
  /** Number format code, "General" when left out. */
  readonly format?: string;
  /** ISO date, stored as a serial number; `format` is then "dd/mm/yyyy" unless given. */
  readonly date?: string;
  /** Formula without "="; `value` is its cached value. */
  readonly formula?: string;
  /** Error code such as "#N/A". */
  readonly error?: string;
  readonly font?: string;
  /** The cell's whole XML, for what nothing above can say. */
  readonly raw?: string;
}

export interface SheetSpec {
  readonly name: string;
  /** From row 1 down and column A to the right; `null` for an empty row or cell. */
  readonly rows?: readonly (readonly CellSpec[] | null)[];
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenCols?: readonly number[];
  readonly filter?: string;
  readonly protected?: boolean;
  readonly state?: "visible" | "hidden" | "veryHidden";
}

export interface WorkbookSpec {
  readonly sheets: readonly SheetSpec[];
  readonly date1904?: boolean;
  /** True: texts go to the shared strings part. False: they stand in their cells. */
  readonly shared?: boolean;
  /** Parts by name that replace or join the built ones; null leaves the part out. Sheets are `xl/worksheets/sheet1.xml` and so on. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE_RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE_RELS = "http://schemas.openxmlformats.org/package/2006/relationships";
const CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The bytes of an .xlsx file, the same for the same description. */
export function buildXlsx(spec: WorkbookSpec): Uint8Array {
  return zipParts(xlsxParts(spec));
}

/** The parts of the file by name, before zipping. */
export function xlsxParts(spec: WorkbookSpec): Record<string, string | Uint8Array> {
  const styles = styleTable();
  const strings = spec.shared ? new Map<string, number>() : null;
  const context: SheetContext = { styles, strings, date1904: spec.date1904 ?? false };
  const parts: Record<string, string | Uint8Array | null> = {
    "[Content_Types].xml": contentTypes(spec),
    "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookXml(spec),
    "xl/_rels/workbook.xml.rels": relationships([
      ...spec.sheets.map((_, index): RelSpec => [`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`]),
      ["rIdStyles", "styles", "styles.xml"],
      ...(strings ? [["rIdStrings", "sharedStrings", "sharedStrings.xml"] as RelSpec] : []),
    ]),
  };
  spec.sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = HEAD + sheetXml(sheet, context);
  });
  parts["xl/styles.xml"] = HEAD + styles.toXml();
  if (strings)
    parts["xl/sharedStrings.xml"] =
      `${HEAD}<sst xmlns="${MAIN}">${[...strings.keys()].map((text) => `<si>${tXml(text)}</si>`).join("")}</sst>`;
  const all = { ...parts, ...spec.parts };
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string | Uint8Array] => entry[1] !== null),
  );
}

/** Any parts as a zip with fixed dates. */
export function zipParts(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const encoder = new TextEncoder();
  const files = Object.entries(parts).map(([name, part]): [string, Uint8Array] => [
    name,
    typeof part === "string" ? encoder.encode(part) : part,
  ]);
  return zipSync(Object.fromEntries(files), { mtime: new Date(2024, 0, 1), level: 6 });
}

type RelSpec = readonly [id: string, type: string, target: string];

function relationships(rels: readonly RelSpec[]): string {
  const items = rels.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE_RELS}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE_RELS}">${items.join("")}</Relationships>`;
}

function contentTypes(spec: WorkbookSpec): string {
  const overrides = [
    ["xl/workbook.xml", "sheet.main"],
    ["xl/styles.xml", "styles"],
    ...(spec.shared ? [["xl/sharedStrings.xml", "sharedStrings"]] : []),
    ...spec.sheets.map((_, index) => [`xl/worksheets/sheet${index + 1}.xml`, "worksheet"]),
  ].map(([part, type]) => `<Override PartName="/${part}" ContentType="${SPREADSHEET}.${type}+xml"/>`);
  return (
    `${HEAD}<Types xmlns="${CONTENT_TYPES}"><Default Extension="xml" ContentType="application/xml"/>` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${overrides.join("")}</Types>`
  );
}

function workbookXml(spec: WorkbookSpec): string {
  const sheets = spec.sheets.map((sheet, index) => {
    const state = sheet.state && sheet.state !== "visible" ? ` state="${sheet.state}"` : "";
    return `<sheet name="${xmlText(sheet.name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  const properties = spec.date1904 ? '<workbookPr date1904="1"/>' : "";
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE_RELS}">${properties}<sheets>${sheets.join("")}</sheets></workbook>`;
}
