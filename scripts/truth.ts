import { budgetAccuracy, deadlineAccuracy, type Accuracy } from "../test/support/truth/grammar-accuracy";
import { measurePlan, type PlanMeasure } from "../test/support/truth/measure-plan";
import { FORMS, truthNames } from "../test/support/truth/truth-data";
import { dataFolder } from "../test/support/truth/data-folder";

/** `npm run truth [-- --all]`: how well the labelled plans, deadlines and budgets are read. Exit 1 below what is asked. */
const FIELDS_EQUAL = 0.97;
const GRAMMAR = { reading: 0.97, vague: 0.98, budget: 0.98 };
const SHOWN = process.argv.includes("--all") ? Infinity : 6;

const failures: string[] = [];

function must(ok: boolean, what: string): void {
  if (!ok) failures.push(what);
}

function list(lines: readonly string[]): void {
  for (const line of lines.slice(0, SHOWN)) console.log(`      ${line}`);
  if (lines.length > SHOWN) console.log(`      … ${lines.length - SHOWN} more (--all)`);
}

function percent(part: number, all: number): string {
  return `${part} of ${all} (${((100 * part) / Math.max(all, 1)).toFixed(1)} %)`;
}

function tellPlan({ plan, form, rows, findings }: PlanMeasure): void {
  const name = `${plan} ${form}`;
  const found = rows.pairs.length - rows.missing.length;
  console.log(`\n${name}`);
  console.log(`  rows: ${percent(found, rows.pairs.length)}, invented ${rows.invented.length}`);
  list(rows.missing.map((row) => `missing: line ${row.tsvLines.join("+")}`));
  list(
    rows.invented.map(
      (row) => `invented: row ${row.sheetRows.join("+")}: ${row.activity ?? row.task ?? row.objective ?? ""}`,
    ),
  );
  console.log(`  texts equal: ${percent(rows.equalFields, rows.fields)}`);
  list(
    rows.differences.map(
      ({ tsvLines, field, wanted, got }) => `${tsvLines.join("+")} ${field}: "${wanted}" but "${got}"`,
    ),
  );
  console.log(`  budget: ${rows.budgetTotal} of ${rows.budgetWanted} million VND`);
  console.log(`  faults reported: ${percent(findings.wanted - findings.unreported.length, findings.wanted)}`);
  list(findings.unreported);
  console.log(`  traps reported: ${findings.trapped.length}`);
  list(findings.trapped);
  console.log(`  optional faults reported: ${percent(...findings.maybe)}`);
  must(rows.missing.length === 0 && rows.invented.length === 0, `${name}: rows`);
  must(rows.equalFields >= FIELDS_EQUAL * rows.fields, `${name}: texts`);
  must(rows.budgetTotal === rows.budgetWanted, `${name}: budget`);
  must(findings.unreported.length === 0, `${name}: faults not reported`);
  must(findings.trapped.length === 0, `${name}: traps reported`);
}

function tellAccuracy(name: string, { right, all, wrong }: Accuracy, asked: number): void {
  console.log(`  ${name}: ${percent(right, all)}`);
  list(wrong);
  must(right >= asked * all, name);
}

const data = dataFolder();
if (data === null) {
  console.error("The data folder is not there; name it in PHU_LUC_DATA.");
  process.exitCode = 1;
} else {
  for (const plan of truthNames(data)) for (const form of FORMS) tellPlan(measurePlan(data, plan, form));
  const deadlines = deadlineAccuracy(data);
  console.log("\nlabelled strings");
  tellAccuracy("deadlines, kind and interval", deadlines.reading, GRAMMAR.reading);
  tellAccuracy("deadlines, vague or not", deadlines.vague, GRAMMAR.vague);
  tellAccuracy("deadlines, severity (told only)", deadlines.severity, 0);
  tellAccuracy("budgets, class and amount", budgetAccuracy(data), GRAMMAR.budget);
  console.log(failures.length === 0 ? "\nAll as asked." : `\nBelow what is asked:\n  ${failures.join("\n  ")}`);
  process.exitCode = failures.length === 0 ? 0 : 1;
}
