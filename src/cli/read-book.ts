import { nodeHost } from "../adapters/xlsx/node-host";
import { DEFAULT_LIMITS } from "../ooxml/limits";
import { openWorkbook, type WorkbookFile } from "../ooxml/open-workbook";

/** An .xlsx file opened with Node's own zlib. Throws the AppErrors of `openWorkbook`. */
export function readBook(bytes: Uint8Array): WorkbookFile {
  return openWorkbook(bytes, nodeHost, DEFAULT_LIMITS);
}
