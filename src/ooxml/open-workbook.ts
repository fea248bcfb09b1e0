import { AppError } from "../core/error/app-error";
import type { SheetSnapshot } from "../core/grid/snapshot";
import { DEFAULT_LIMITS } from "./limits";
import type { ReadLimits } from "./limits";
import { OpcPackage } from "./opc/opc-package";
import type { Relationship } from "./opc/relationships";
import type { ReadHost } from "./read-host";
import { readSharedStrings } from "./shared-strings";
import type { CellSources } from "./sheet/cell-reader";
import { readWorksheet } from "./sheet/worksheet";
import { NumberFormats } from "./styles/number-format";
import { readStyles } from "./styles/styles";
import { readWorkbookPart } from "./workbook-part";
import type { SheetEntry, WorkbookPart } from "./workbook-part";
import { assertZip } from "./zip/file-signature";
import { ZipArchive } from "./zip/zip-archive";

/** An .xlsx or .xlsm file, opened. Sheets are read when asked for. */
export interface WorkbookFile {
  /** All sheets in tab order; only those of kind "worksheet" hold cells. */
  readonly sheets: readonly SheetEntry[];
  readonly date1904: boolean;
  /**
   * Reads a worksheet; its name is matched as Excel does, without regard to case. Throws sheet-not-found, too-many-rows,
   * too-many-cells, too-many-merges, xml-damaged, xml-dtd, xml-too-deep, zip-bomb, zip-damaged.
   */
  readSheet(name: string): SheetSnapshot;
  /** What else belongs to a worksheet, told by its relationships alone. Throws as `readSheet` does. */
  sheetExtras(name: string): SheetExtras;
}

/** Parts of a worksheet beside its cells: counts of them, and whether there are comments. */
export interface SheetExtras {
  readonly comments: boolean;
  readonly tables: number;
  readonly pivotTables: number;
  readonly drawings: number;
}

/** `readWorkbook` with everything given: see there for what it answers and throws. */
export function openWorkbook(bytes: Uint8Array, host: ReadHost, limits: ReadLimits = DEFAULT_LIMITS): WorkbookFile {
  if (bytes.length > limits.fileBytes)
    throw new AppError("file-too-large", { bytes: bytes.length, limit: limits.fileBytes });
  assertZip(bytes);
  const parts = new OpcPackage(new ZipArchive(bytes, limits, host), limits);
  const workbook = readWorkbookPart(parts);
  let sources: CellSources | null = null;
  return {
    sheets: workbook.sheets.map(({ name, kind, state }) => ({ name, kind, state })),
    date1904: workbook.date1904,
    readSheet(name) {
      const sheet = findSheet(workbook.sheets, name);
      sources ??= readSources(parts, workbook, host);
      const xml = sheet.part === null ? null : parts.xml(sheet.part);
      if (!xml) throw new AppError("zip-damaged", { where: sheet.part ?? sheet.name });
      return readWorksheet(sheet.name, xml, sources, limits);
    },
    sheetExtras(name) {
      const { part } = findSheet(workbook.sheets, name);
      return extrasOf(part === null ? [] : parts.relationships(part));
    },
  };
}

function findSheet(sheets: WorkbookPart["sheets"], name: string): WorkbookPart["sheets"][number] {
  const worksheets = sheets.filter((sheet) => sheet.kind === "worksheet");
  const lower = name.toLowerCase();
  const sheet =
    worksheets.find((one) => one.name === name) ?? worksheets.find((one) => one.name.toLowerCase() === lower);
  if (!sheet) throw new AppError("sheet-not-found", { sheet: name });
  return sheet;
}

function extrasOf(relationships: readonly Relationship[]): SheetExtras {
  const count = (type: string) => relationships.filter((one) => one.type === type).length;
  return {
    comments: count("comments") + count("threadedComment") > 0,
    tables: count("table"),
    pivotTables: count("pivotTable"),
    drawings: count("drawing"),
  };
}

function readSources(parts: OpcPackage, workbook: WorkbookPart, host: ReadHost): CellSources {
  const optional = (part: string | null) => (part === null ? null : parts.xml(part));
  const formats = new NumberFormats(host, workbook.date1904, parts.limits.formatWork);
  // Styles first: small, and with all that XML can hold, they show V8 what to expect before it optimises for the large parts.
  const styles = readStyles(optional(workbook.styles), formats);
  const sharedStrings = readSharedStrings(optional(workbook.sharedStrings), parts.limits.cells);
  return { sharedStrings, styles, formats, date1904: workbook.date1904 };
}
