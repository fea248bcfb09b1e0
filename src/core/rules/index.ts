import type { Rule } from "../engine/define-rule";
import { activityIsProduct } from "./activity-is-product";
import { activityRepeatsTask } from "./activity-repeats-task";
import { activityWithoutProduct } from "./activity-without-product";
import { budgetAmbiguous } from "./budget-ambiguous";
import { budgetAsText } from "./budget-as-text";
import { budgetDeferred } from "./budget-deferred";
import { budgetMissing } from "./budget-missing";
import { budgetWithoutSource } from "./budget-without-source";
import { cellsInterleaved } from "./cells-interleaved";
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
import { footnoteRemoved } from "./footnote-removed";
import { internalColumn } from "./internal-column";
import { labelFormat } from "./label-format";
import { labelNumberMismatch } from "./label-number-mismatch";
import { leadMany } from "./lead-many";
import { leadMissing } from "./lead-missing";
import { leadNotALeadBody } from "./lead-not-a-lead-body";
import { markupRemoved } from "./markup-removed";
import { objectiveDuplicate } from "./objective-duplicate";
import { objectiveWithoutTask } from "./objective-without-task";
import { pageBreakJoined } from "./page-break-joined";
import { personalData } from "./personal-data";
import { planUnitUnknown } from "./plan-unit-unknown";
import { planYearUnknown } from "./plan-year-unknown";
import { productUnverifiable } from "./product-unverifiable";
import { rowDuplicate } from "./row-duplicate";
import { rowNearDuplicate } from "./row-near-duplicate";
import { rowRealigned } from "./row-realigned";
import { scopeForeign } from "./scope-foreign";
import { sectionMissing } from "./section-missing";
import { sectionUnknown } from "./section-unknown";
import { severalActivitiesInCell } from "./several-activities-in-cell";
import { spellingSuspect } from "./spelling-suspect";
import { targetConflict } from "./target-conflict";
import { targetInActivity } from "./target-in-activity";
import { targetIncomplete } from "./target-incomplete";
import { targetNotMeasurable } from "./target-not-measurable";
import { taskWithoutActivity } from "./task-without-activity";
import { termObsolete } from "./term-obsolete";
import { textLegacyEncoding } from "./text-legacy-encoding";
import { textNotNfc } from "./text-not-nfc";
import { titlePlaceholder } from "./title-placeholder";
import { totalWrong } from "./total-wrong";
import { ttGap } from "./tt-gap";
import { unitForeign } from "./unit-foreign";
import { unitInBothColumns } from "./unit-in-both-columns";
import { unitNotRegistered } from "./unit-not-registered";
import { unitOutOfDate } from "./unit-out-of-date";
import { unitVariant } from "./unit-variant";

/** Every rule, in the order of the plan's columns. A rule that is not listed here does not run. */
export const rules: readonly Rule[] = [
  titlePlaceholder,
  planYearUnknown,
  planUnitUnknown,
  sectionMissing,
  sectionUnknown,
  ttGap,
  labelNumberMismatch,
  labelFormat,
  objectiveWithoutTask,
  taskWithoutActivity,
  activityWithoutProduct,
  productUnverifiable,
  activityIsProduct,
  activityRepeatsTask,
  severalActivitiesInCell,
  targetInActivity,
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
  rowDuplicate,
  rowNearDuplicate,
  objectiveDuplicate,
  targetConflict,
  targetIncomplete,
  targetNotMeasurable,
  citationForm,
  citationMismatch,
  citationForeign,
  citationStaleYear,
  scopeForeign,
  termObsolete,
  totalWrong,
  cellsInterleaved,
  rowRealigned,
  pageBreakJoined,
  markupRemoved,
  footnoteRemoved,
  textLegacyEncoding,
  personalData,
  internalColumn,
  spellingSuspect,
  textNotNfc,
];
