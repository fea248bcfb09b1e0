import { sheetCol } from "../../src/core/grid/address";
import { cellIn } from "../../src/core/grid/snapshot";
import type { CellContent } from "../../src/core/grid/snapshot";
import type { WorkbookFile } from "../../src/ooxml/open-workbook";
import { BUDGET_COLUMN, countRow, DEADLINE_COLUMN, noChecks } from "./checks";
import type { Checks } from "./checks";

/** The three checks on the first sheet of a workbook that our own reader has opened. */
export function workbookChecks(workbook: WorkbookFile): Checks {
  const sheet = workbook.readSheet(workbook.sheets[0]!.name);
  const checks = noChecks();
  for (const row of sheet.rows.slice(1)) {
    const [deadline, budget] = [DEADLINE_COLUMN, BUDGET_COLUMN].map((col) => cellIn(row, sheetCol(col + 1))?.content);
    countRow(checks, valueOf(deadline), valueOf(budget));
  }
  return checks;
}

function valueOf(content: CellContent | undefined): string | number | boolean | null {
  if (content === undefined) return null;
  if (content.kind === "text") return content.text;
  return content.kind === "error" ? content.code : content.value;
}
