import type { WorkbookFile } from "../../ooxml/open-workbook";
import type { WorkbookCapabilities, WorkbookReader } from "../../ports/workbook-port";

/** A file is closed: there is no view to move, nothing to mark, no undo and no events. */
const CAPABILITIES: WorkbookCapabilities = { selectCell: false, mark: false, undoGroup: false, changeEvents: false };

/** One worksheet of an opened .xlsx file. */
export function xlsxWorkbook(file: WorkbookFile, sheet: string): WorkbookReader {
  return { capabilities: CAPABILITIES, read: () => new Promise((resolve) => resolve(file.readSheet(sheet))) };
}
