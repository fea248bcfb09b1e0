import type { Field } from "../plan/plan";
import type { MessageData, Severity } from "../engine/finding";

/** The sentences of the report; each locale has all of them under `report`. */
export type ReportKey =
  | "heading"
  | "motto"
  | "mottoLine"
  | "reviewer"
  | "reviewerBlank"
  | "subject"
  | "subjectNoYear"
  | "reference"
  | "unit"
  | "unitUnknown"
  | "file"
  | "sheet"
  | "checkedOn"
  | "checkedOnValue"
  | "placeAndDate"
  | "signature"
  | "signatureHint"
  | "year"
  | "yearUnknown"
  | "activities"
  | "summary"
  | "cell"
  | "what"
  | "todo"
  | "reason"
  | "reasonGiven"
  | "clean"
  | "cleanHeld"
  | "more"
  | "moreCells"
  | "fixable"
  | "endedWaivers";

/** The words a report needs; the caller binds them to a locale. */
export interface ReportWords {
  /** BCP 47 tag of the language: `vi`, `en`. */
  readonly language: string;
  text(key: ReportKey, data?: MessageData): string;
  severity(level: Severity | "waived"): string;
  field(field: Field): string;
  rule(ruleId: string): { readonly title: string; readonly why: string };
  message(ruleId: string, messageId: string, data: MessageData): { readonly what: string; readonly todo: string };
}
