import { argumentBytes } from "../argument-bytes";
import { readSheet } from "read-excel-file/node";
import { BUDGET_COLUMN, countRow, DEADLINE_COLUMN, noChecks } from "../checks";
import { reportCost } from "../report-cost";

async function main(): Promise<void> {
  const rows = await readSheet(argumentBytes());
  const checks = noChecks();
  for (const row of rows.slice(1)) countRow(checks, row[DEADLINE_COLUMN], row[BUDGET_COLUMN]);
  reportCost(checks);
}

void main();
