import * as z from "zod/mini";
import { SEVERITIES } from "../engine/finding";
import { FIELDS } from "../plan/plan";

const count = z.int().check(z.minimum(0));
const cell = z.string().check(z.regex(/^[A-Z]{1,3}[0-9]{1,7}$/));
const nullableText = z.nullable(z.string());

/** Findings by level; those a person answers for are counted under `waived` alone. */
const countsSchema = z.object({ error: count, warning: count, review: count, waived: count });

const reportFindingSchema = z.object({
  ruleId: z.string(),
  messageId: z.string(),
  severity: z.enum(SEVERITIES),
  /** The reason given by a person who answers for it, or null. */
  waived: nullableText,
  at: z.array(cell).check(z.minLength(1)),
  /** Rows of the sheet concerned, ascending. */
  sheetRows: z.array(z.int()),
  rowKey: nullableText,
  field: z.nullable(z.enum(FIELDS)),
  /** What a waiver has to quote. */
  rowId: z.string(),
  textHash: z.string(),
  what: z.string(),
  todo: z.string(),
  data: z.record(z.string(), z.union([z.string(), z.number()])),
  /** True when a certain repair is known. */
  fix: z.boolean(),
});

/** True totals of one rule, whatever a printed page leaves out. */
const reportGroupSchema = z.object({
  ruleId: z.string(),
  title: z.string(),
  why: z.string(),
  counts: countsSchema,
  /** Cells named by the findings of the rule. */
  cells: count,
});

/** What one check says about one sheet, words included: what is printed, shown and sent on. */
export const reportSchema = z.object({
  file: nullableText,
  sheet: z.string(),
  title: z.array(z.string()),
  number: nullableText,
  date: nullableText,
  unit: nullableText,
  year: z.nullable(z.int()),
  template: z.enum(["standard-8", "six", "five"]),
  oneSection: z.boolean(),
  /** ISO day on which the check was made. */
  checkedOn: z.string(),
  profile: z.enum(["default", "strict"]),
  rows: count,
  activities: count,
  counts: countsSchema,
  /** Waivers that answer nothing any more. */
  endedWaivers: count,
  groups: z.array(reportGroupSchema),
  findings: z.array(reportFindingSchema),
});

export type Report = z.infer<typeof reportSchema>;
export type ReportFinding = z.infer<typeof reportFindingSchema>;
export type ReportGroup = z.infer<typeof reportGroupSchema>;
export type ReportCounts = z.infer<typeof countsSchema>;
