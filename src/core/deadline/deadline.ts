/** A calendar day `YYYY-MM-DD`. */
export type IsoDate = string & { readonly __isoDate?: never };

/** "before" excludes the named day ("Trước 10/2"); "by" includes it ("chậm nhất", "đến hết"); "on" is the day or span itself; "from" names only a start. */
export type Bound = "before" | "by" | "on" | "from";

/** Why a deadline is not fixed well enough, or null; each reason has its own message in the rule `deadline-vague`. */
export type Vagueness =
  | "year-only"
  | "no-frequency"
  | "conditional"
  | "relative"
  | "reference-unnamed"
  | "reference-named"
  | "start-only"
  | "approximate"
  | "impossible"
  | "placeholder";

/** What had to be read through: figures ("O1" for "01"), letters ("lI" for "II", "Thảng"), or words in VNI or TCVN3 bytes. */
export type Slip = "digits" | "letters" | "legacy-encoding";

export interface DeadlineBase {
  /** The cell's text after cleaning, as typed. */
  readonly text: string;
  /** End inclusive. The plan year's first day where the text gives only a limit. Null where no date can be told. */
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
  readonly bound: Bound | null;
  readonly vagueness: Vagueness | null;
  /** "31/02/2024", "Quý V", "Tháng 13", a year out of reach: the calendar has no such time. */
  readonly impossible: boolean;
  /** What the text probably means where a slip was read through ("Quý IIII" -> "Quý IV"); a suggestion, never a silent repair. */
  readonly suspicion: string | null;
  /** Absent where the text is spelt as it should be; only used to grade the deadline. */
  readonly slip?: Slip;
}

export interface DatedDeadline extends DeadlineBase {
  readonly kind: "date" | "month" | "quarter" | "half-year" | "year" | "multi-year";
}
export interface RecurringDeadline extends DeadlineBase {
  readonly kind: "recurring";
  /** Times a year (12 monthly, 4 quarterly, 2 for listed months); null when the text names none ("Thường xuyên"). */
  readonly frequency: number | null;
}
export interface ConditionalDeadline extends DeadlineBase {
  readonly kind: "conditional";
  /** "10 ngày làm việc sau khi ...": what the days run from, and how many. */
  readonly anchor: string | null;
  readonly days: number | null;
}
export interface ReferenceDeadline extends DeadlineBase {
  readonly kind: "by-reference";
  /** The cited document with its number ("402/KH-UBND"); null when none is identified. It is never the deadline. */
  readonly reference: string | null;
}
export interface MixedDeadline extends DeadlineBase {
  readonly kind: "mixed";
  /** In the order of the text; the dated part governs start and end. */
  readonly parts: readonly Deadline[];
}
export interface EmptyDeadline extends DeadlineBase {
  readonly kind: "blank" | "unreadable";
}

export type Deadline =
  DatedDeadline | RecurringDeadline | ConditionalDeadline | ReferenceDeadline | MixedDeadline | EmptyDeadline;
