import { argumentBytes } from "../argument-bytes";
import { readXlsx } from "hucre/xlsx";
import { BUDGET_COLUMN, countRow, DEADLINE_COLUMN, noChecks } from "../checks";
import { reportCost } from "../report-cost";

async function main(): Promise<void> {
  const workbook = await readXlsx(argumentBytes());
  const checks = noChecks();
  for (const row of workbook.sheets[0]!.rows.slice(1)) countRow(checks, row[DEADLINE_COLUMN], row[BUDGET_COLUMN]);
  reportCost(checks);
}

void main();
