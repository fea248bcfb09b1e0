import { readFileSync } from "node:fs";
import { checkSheet } from "../../../src/app/check-sheet";
import { defaultRegister } from "../../../src/app/default-register";
import { openPlan } from "../../../src/app/open-plan";
import { wordsOf } from "../../../src/app/words";
import { planJson } from "../../../src/core/plan/plan-json";
import { readWorkbook } from "../../../src/ooxml/read-workbook";
import { compareFindings, type FindingComparison } from "./compare-findings";
import { compareRows, type RowComparison } from "./compare-rows";
import { planPath, readTruth, type Form } from "./truth-data";

export interface PlanMeasure {
  readonly plan: string;
  readonly form: Form;
  readonly rows: RowComparison;
  readonly findings: FindingComparison;
}

/** Reads and checks one form of a plan as the command line would, and compares both with the truth. */
export function measurePlan(data: string, plan: string, form: Form): PlanMeasure {
  const truth = readTruth(data, plan);
  const opened = openPlan(readWorkbook(readFileSync(planPath(data, plan, form))));
  const { report } = checkSheet(opened, {
    file: null,
    today: `${truth.year}-01-31`,
    register: defaultRegister(),
    waivers: [],
    settings: {},
    profile: "default",
    words: wordsOf("vi"),
  });
  const rows = compareRows(truth, planJson(opened.plan), form);
  return { plan, form, rows, findings: compareFindings(data, truth, rows, report, form) };
}
