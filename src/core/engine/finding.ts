import type { A1 } from "../grid/address";
import type { Field, RowKey } from "../plan/plan";
import type { Edit } from "./edit";

/** Phải sửa · Nên sửa · Cần xem lại. Only errors hold back a push into the shared workbook. */
export const SEVERITIES = ["error", "warning", "review"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Values for the placeholders of a message. */
export type MessageData = Readonly<Record<string, string | number>>;

/** Something about the sheet that a reviewer would send back. Data only: the words live in `src/locales`. */
export interface Finding {
  readonly ruleId: string;
  readonly messageId: string;
  readonly severity: Severity;
  readonly data: MessageData;
  /** Cells concerned, in reading order; a grouped finding names all of them. Never empty. */
  readonly at: readonly A1[];
  readonly rowKey: RowKey | null;
  readonly field: Field | null;
  /** A certain repair; absent where a person has to decide. */
  readonly fix?: readonly Edit[];
  /** Set when a waiver covers the finding ("Đã giải trình"): the reason given. */
  readonly waived?: string;
}
