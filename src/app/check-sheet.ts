import { applyWaivers } from "../core/engine/apply-waivers";
import type { CheckOptions, Profile } from "../core/engine/check-options";
import type { Finding } from "../core/engine/finding";
import { identifyFindings } from "../core/engine/finding-identity";
import { runRules } from "../core/engine/run-rules";
import type { Waiver } from "../core/engine/waiver";
import type { Report } from "../core/report/report";
import type { ReportWords } from "../core/report/report-words";
import { summarise } from "../core/report/summarise";
import { rules } from "../core/rules";
import type { UnitRegister } from "../core/unit/register";
import type { OpenedPlan } from "./open-plan";
import type { Settings } from "./settings";

export interface CheckRequest {
  /** Name to show for the file; null for an open workbook. */
  readonly file: string | null;
  /** ISO day of the check. */
  readonly today: string;
  readonly register: UnitRegister;
  readonly waivers: readonly Waiver[];
  readonly settings: Pick<Settings, "severities" | "showHidden">;
  readonly profile: Profile;
  readonly words: ReportWords;
}

export interface CheckedPlan {
  readonly report: Report;
  /** The findings behind the report, with their fixes. */
  readonly findings: readonly Finding[];
}

/** Checks an opened plan against every rule and the waivers of the office. The command line and the pane both call this. */
export function checkSheet({ snapshot, plan }: OpenedPlan, request: CheckRequest): CheckedPlan {
  const options: CheckOptions = {
    today: request.today,
    profile: request.profile,
    register: request.register,
    severities: request.settings.severities ?? {},
    showHidden: request.settings.showHidden ?? false,
  };
  const identify = identifyFindings(plan, snapshot);
  const found = runRules(rules, plan, snapshot, options);
  const { findings, ended } = applyWaivers(found, request.waivers, identify, request.today);
  const checked = { file: request.file, plan, findings, endedWaivers: ended.length, options, identify };
  return { report: summarise(checked, request.words), findings };
}
