import type { UnitRegister } from "../unit/register";
import type { Severity } from "./finding";

export type Profile = "default" | "strict";

/** Everything a rule may depend on besides the plan: the core has no clock and no settings of its own. */
export interface CheckOptions {
  /** ISO day on which the check is made. */
  readonly today: string;
  readonly profile: Profile;
  readonly register: UnitRegister;
  /** `ruleId` or `ruleId.messageId` to a severity, or "off". */
  readonly severities: Readonly<Record<string, Severity | "off">>;
  /** Rules that are hidden unless asked for (spelling, NFC). */
  readonly showHidden: boolean;
}
