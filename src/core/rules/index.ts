import type { Rule } from "../engine/define-rule";
import { budgetAmbiguous } from "./budget-ambiguous";
import { budgetAsText } from "./budget-as-text";
import { budgetDeferred } from "./budget-deferred";
import { budgetMissing } from "./budget-missing";
import { budgetWithoutSource } from "./budget-without-source";
import { citationForeign } from "./citation-foreign";
import { citationForm } from "./citation-form";
import { citationMismatch } from "./citation-mismatch";
import { citationStaleYear } from "./citation-stale-year";
import { coordinatorMissing } from "./coordinator-missing";
import { dateMaybeSwapped } from "./date-maybe-swapped";
import { deadlineBeforeIssue } from "./deadline-before-issue";
import { deadlineImplausible } from "./deadline-implausible";
import { deadlineImpossible } from "./deadline-impossible";
import { deadlineMissing } from "./deadline-missing";
import { deadlineOutsideYear } from "./deadline-outside-year";
import { deadlineSeveral } from "./deadline-several";
import { deadlineVague } from "./deadline-vague";
import { leadMany } from "./lead-many";
import { leadMissing } from "./lead-missing";
import { leadNotALeadBody } from "./lead-not-a-lead-body";
import { scopeForeign } from "./scope-foreign";
import { termObsolete } from "./term-obsolete";
import { unitForeign } from "./unit-foreign";
import { unitInBothColumns } from "./unit-in-both-columns";
import { unitNotRegistered } from "./unit-not-registered";
import { unitOutOfDate } from "./unit-out-of-date";
import { unitVariant } from "./unit-variant";

/** Every rule, in the order of the plan's columns. A rule that is not listed here does not run. */
export const rules: readonly Rule[] = [
  leadMissing,
  leadMany,
  leadNotALeadBody,
  coordinatorMissing,
  unitInBothColumns,
  unitForeign,
  unitOutOfDate,
  unitNotRegistered,
  unitVariant,
  deadlineMissing,
  deadlineImpossible,
  deadlineVague,
  deadlineOutsideYear,
  deadlineBeforeIssue,
  deadlineSeveral,
  deadlineImplausible,
  dateMaybeSwapped,
  budgetMissing,
  budgetDeferred,
  budgetAmbiguous,
  budgetAsText,
  budgetWithoutSource,
  citationForm,
  citationMismatch,
  citationForeign,
  citationStaleYear,
  scopeForeign,
  termObsolete,
];
