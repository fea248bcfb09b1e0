import { argumentBytes } from "../argument-bytes";
import { streamXlsxRows } from "hucre/xlsx";
import { BUDGET_COLUMN, countRow, DEADLINE_COLUMN, noChecks } from "../checks";
import { reportCost } from "../report-cost";

async function main(): Promise<void> {
  const checks = noChecks();
  let header = true;
  for await (const row of streamXlsxRows(argumentBytes())) {
    if (header) header = false;
    else countRow(checks, row.values[DEADLINE_COLUMN], row.values[BUDGET_COLUMN]);
  }
  reportCost(checks);
}

void main();
