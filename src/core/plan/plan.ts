import * as z from "zod/mini";
import type { A1, SheetRow } from "../grid/address";
import type { Budget, BudgetUnit } from "../budget/budget";
import type { Deadline } from "../deadline/deadline";
import type { LegacyEncoding } from "../text/legacy-encoding";

/** The columns of the standard form, in its order; TT is the ordinal before the eight. */
export const FIELDS = [
  "tt",
  "objective",
  "task",
  "activity",
  "product",
  "lead",
  "coordinator",
  "deadline",
  "budget",
] as const;
export type Field = (typeof FIELDS)[number];

/** "standard-8": TT and eight columns; "six" and "five" are the two shorter forms, correct forms too. */
export type Template = "standard-8" | "six" | "five";

/** What was done to make the plan readable; each is also a finding. */
export type RepairKind =
  "page-break-joined" | "row-realigned" | "markup-removed" | "footnote-removed" | "garbled-split" | "legacy-converted";

export interface Repair {
  readonly kind: RepairKind;
  readonly fields: readonly Field[];
  readonly at: readonly A1[];
  /** Key of the row it belongs to; null for lines that left the table (a footnote). */
  readonly rowKey: RowKey | null;
  /** What a person needs to judge it: the joined text, the columns moved. */
  readonly detail: string;
}

/** Stable within one reading: `r` and the first sheet row the plan row came from, `r25b` for a second row out of one line. */
export type RowKey = string & { readonly __rowKey?: never };

/** A keyword class of the seven reform sections; null when the name matches none. Never told by the numeral alone. */
export type SectionTopic =
  "institution" | "procedure" | "apparatus" | "civil-service" | "finance" | "digital" | "steering";

export interface Section {
  /** The file's own numeral ("I"), or "" when it has none. */
  readonly code: string;
  readonly name: string;
  readonly topic: SectionTopic | null;
  readonly at: readonly A1[];
  readonly row: SheetRow | null;
}

/** An objective or task cell with the rows under it. */
export interface Block {
  readonly no: string | null;
  readonly labelNo: string | null;
  readonly text: string;
  readonly section: number;
  readonly at: readonly A1[];
  readonly rowKeys: readonly RowKey[];
}

export interface PlanRow {
  readonly key: RowKey;
  /** Sheet rows the row was read from, ascending. */
  readonly sheetRows: readonly SheetRow[];
  /** Code of the section as the file writes it; index into `Plan.sections` beside it (-1: before any section). */
  readonly section: string;
  readonly sectionIndex: number;
  readonly tt: string | null;
  readonly objectiveNo: string | null;
  readonly objective: string | null;
  readonly taskNo: string | null;
  /** n of "Nhiệm vụ n". */
  readonly taskLabelNo: string | null;
  readonly task: string | null;
  /** n of "Hoạt động n", of the first label in the cell. */
  readonly activityNo: string | null;
  readonly activity: string | null;
  /** Labelled activities (or, unlabelled, one) in the cell; 0 without an activity. */
  readonly activities: number;
  readonly product: string | null;
  readonly lead: string | null;
  readonly coordinator: string | null;
  readonly deadline: string | null;
  readonly deadlineKind: Deadline["kind"];
  readonly budget: string | null;
  readonly budgetMillionVnd: number | null;
  /** In the five-column form: the whole "Phân công thực hiện" cell, and the first unit as a suggestion. */
  readonly assignment?: string | null;
  readonly leadCandidates?: { readonly lead: string; readonly coordinator: string | null };
  /** Where each text was typed (inherited fields: where the text above stands). */
  readonly cells: { readonly [F in Field]?: readonly A1[] };
  /** The cell of this row in each column of the table, also where it is empty: where a missing value belongs. */
  readonly anchors: { readonly [F in Field]?: A1 };
  /** Fields whose value comes from a cell above (merge or blank below a block's first row). */
  readonly inherited: readonly Field[];
  /** Blank fields for which a merge with the row above can be defended, though nothing says so. */
  readonly mergePossible: readonly Field[];
  /** What stands in columns that are no field of the plan (Ghi chú), by label; kept to the end. */
  readonly extras: readonly { readonly label: string; readonly text: string; readonly at: A1 }[];
  readonly repairs: readonly RepairKind[];
  readonly deadlineParsed: Deadline;
  readonly budgetParsed: Budget;
  /** Index into `Plan.objectives` / `Plan.tasks`; null without one. */
  readonly objectiveIndex: number | null;
  readonly taskIndex: number | null;
}

export interface ColumnInfo {
  readonly field: Field | "assignment" | "budget-source" | "start" | "end" | "note" | "internal" | "other";
  readonly label: string;
  /** Address of the label. */
  readonly at: A1;
}

export type DroppedKind = "header" | "number-row" | "footnote" | "signature" | "total" | "page-number" | "note";

export interface DroppedLine {
  readonly kind: DroppedKind;
  readonly row: SheetRow;
  readonly text: string;
  readonly at: readonly A1[];
}

export interface TitleBlock {
  readonly lines: readonly { readonly text: string; readonly at: A1 }[];
  /** "402/KH-UBND"; null when absent or a placeholder. */
  readonly number: string | null;
  /** ISO signing date; null when absent or a placeholder. Never the source of the plan year. */
  readonly date: string | null;
  /** Parts of the reference line left open ("số    /KH-SYT ngày   /  /2023"). */
  readonly placeholders: readonly { readonly part: "number" | "date"; readonly at: A1 }[];
}

export interface Plan {
  readonly sheet: string;
  readonly year: number | null;
  readonly unit: string | null;
  /** Encoding from before Unicode that the sheet is typed in; texts of the plan are converted. */
  readonly encoding: LegacyEncoding | null;
  readonly template: Template;
  readonly oneSection: boolean;
  readonly budgetUnit: BudgetUnit;
  readonly title: TitleBlock;
  readonly headerRow: SheetRow;
  readonly columns: readonly ColumnInfo[];
  readonly sections: readonly Section[];
  readonly objectives: readonly Block[];
  readonly tasks: readonly Block[];
  readonly rows: readonly PlanRow[];
  readonly dropped: readonly DroppedLine[];
  /** Cells beside the table that belong to no column: named, so that nothing is lost silently. */
  readonly unplaced: readonly { readonly text: string; readonly at: A1 }[];
  readonly repairs: readonly Repair[];
}

const nullableText = z.nullable(z.string());
const addresses = z.array(z.string().check(z.regex(/^[A-Z]{1,3}[0-9]{1,7}$/)));

/** What `phu-luc read --json` prints and what other programs may rely on. */
export const planJsonSchema = z.object({
  year: z.nullable(z.int()),
  unit: nullableText,
  number: nullableText,
  date: nullableText,
  title: z.array(z.string()),
  sheet: z.string(),
  template: z.enum(["standard-8", "six", "five"]),
  oneSection: z.boolean(),
  sections: z.array(z.object({ code: z.string(), name: z.string(), topic: nullableText, cells: addresses })),
  rows: z.array(
    z.object({
      section: z.string(),
      tt: nullableText,
      objectiveNo: nullableText,
      objective: nullableText,
      taskNo: nullableText,
      taskLabelNo: nullableText,
      task: nullableText,
      activityNo: nullableText,
      activity: nullableText,
      activities: z.int(),
      product: nullableText,
      lead: nullableText,
      coordinator: nullableText,
      deadline: nullableText,
      deadlineKind: z.string(),
      vague: z.boolean(),
      budget: nullableText,
      budgetMillionVnd: z.nullable(z.number()),
      assignment: z.optional(nullableText),
      leadCandidates: z.optional(z.object({ lead: z.string(), coordinator: nullableText })),
      sheetRows: z.array(z.int()),
      cells: z.partialRecord(z.enum(FIELDS), addresses),
      inherited: z.array(z.enum(FIELDS)),
      repairs: z.array(z.string()),
    }),
  ),
  dropped: z.array(z.object({ kind: z.string(), row: z.int(), text: z.string() })),
  repairs: z.array(
    z.object({ kind: z.string(), fields: z.array(z.enum(FIELDS)), cells: addresses, detail: z.string() }),
  ),
});

export type PlanJson = z.infer<typeof planJsonSchema>;
