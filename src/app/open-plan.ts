import { AppError, type AppErrorCode } from "../core/error/app-error";
import type { SheetSnapshot } from "../core/grid/snapshot";
import type { Plan } from "../core/plan/plan";
import { readPlan } from "../core/reader/read-plan";
import type { WorkbookFile } from "../ooxml/open-workbook";
import { appErrorFrom } from "./outcome";

/** What a person says about the plan; it wins over what the sheet says. */
export interface PlanChoice {
  readonly sheet?: string;
  readonly year?: number;
  readonly unit?: string;
}

export interface OpenedPlan {
  readonly snapshot: SheetSnapshot;
  readonly plan: Plan;
}

/** Of several refusals the one that says most about the file is told. */
const TELLING: readonly AppErrorCode[] = ["not-vietnamese", "no-plan-rows", "no-plan-header", "sheet-empty"];

/**
 * The plan of a workbook. Without a sheet name every visible worksheet is tried, then the hidden ones; exactly one has to be a
 * plan. Throws AppError: several-plan-sheets (with their names), sheet-not-found (with the names there are), the refusal that
 * says most when no sheet is a plan, and all that reading a sheet throws.
 */
export function openPlan(workbook: WorkbookFile, choice: PlanChoice = {}): OpenedPlan {
  if (choice.sheet !== undefined) return planOfSheet(workbook, namedSheet(workbook, choice.sheet), choice);
  const worksheets = workbook.sheets.filter((sheet) => sheet.kind === "worksheet");
  const visible = worksheets.filter((sheet) => sheet.state === "visible");
  const hidden = worksheets.filter((sheet) => sheet.state !== "visible");
  const refusals: AppError[] = [];
  for (const sheets of [visible, hidden]) {
    const plans = sheets.flatMap(({ name }) => {
      try {
        return [planOfSheet(workbook, name, choice)];
      } catch (error) {
        refusals.push(appErrorFrom(error));
        return [];
      }
    });
    const [only] = plans;
    if (only && plans.length === 1) return only;
    if (plans.length > 1) {
      throw new AppError("several-plan-sheets", {
        count: plans.length,
        sheets: names(plans.map(({ plan }) => plan.sheet)),
      });
    }
  }
  throw mostTelling(refusals);
}

function planOfSheet(workbook: WorkbookFile, name: string, choice: PlanChoice): OpenedPlan {
  const snapshot = workbook.readSheet(name);
  const { year, unit } = choice;
  const plan = readPlan(snapshot, { ...(year === undefined ? {} : { year }), ...(unit === undefined ? {} : { unit }) });
  return { snapshot, plan };
}

/** Names are compared as Excel does: without regard to case, and NFC as well as NFD. */
function namedSheet(workbook: WorkbookFile, wanted: string): string {
  const key = (name: string) => name.normalize("NFC").toLowerCase();
  const found = workbook.sheets.find((sheet) => sheet.kind === "worksheet" && key(sheet.name) === key(wanted));
  if (found) return found.name;
  throw new AppError("sheet-not-found", { sheet: wanted, sheets: names(workbook.sheets.map((sheet) => sheet.name)) });
}

/** A failure of the file itself goes before "no sheet is a plan"; among these the order of `TELLING`. */
function mostTelling(refusals: readonly AppError[]): AppError {
  const rank = (error: AppError) => TELLING.indexOf(error.code);
  const [first] = [...refusals].sort((a, b) => rank(a) - rank(b));
  return first ?? new AppError("no-worksheet");
}

function names(list: readonly string[]): string {
  return list.map((name) => `“${name}”`).join(", ");
}
