import type { A1 } from "../grid/address";
import type { SheetSnapshot } from "../grid/snapshot";
import type { Block, Field, Plan, PlanRow, RowKey, Section } from "../plan/plan";
import type { CheckOptions } from "./check-options";
import type { Edit } from "./edit";
import type { MessageData, Severity } from "./finding";

/** What a rule hears besides its own row or block. */
export interface RuleContext {
  readonly plan: Plan;
  /** The sheet as it was read: for fixes (`expect`) and for what the plan does not keep (formats, fonts). */
  readonly snapshot: SheetSnapshot;
  readonly options: CheckOptions;
}

/** Where a finding points when it is not the rule's own column of the row at hand. */
export interface ReportPlace {
  readonly at?: readonly A1[];
  readonly field?: Field;
  readonly rowKey?: RowKey | null;
  readonly fix?: readonly Edit[];
}

export type Report<MessageId extends string> = (messageId: MessageId, data?: MessageData, place?: ReportPlace) => void;

interface RuleHead<MessageId extends string> {
  /** Thing, then fault: `deadline-vague`. */
  readonly id: string;
  /** Column of the row that findings point at unless the report says otherwise; `check` may name another. */
  readonly column?: Field;
  /** Severity of each message in the default profile. */
  readonly messages: Readonly<Record<MessageId, Severity>>;
  /** Severities that differ in the strict profile. */
  readonly strict?: Readonly<Partial<Record<MessageId, Severity>>>;
  /** Messages that become one finding with all addresses and `{count}` when at least so many rows have them. */
  readonly group?: Readonly<Partial<Record<MessageId, number>>>;
  /** Hidden unless asked for. */
  readonly hidden?: boolean;
}

export type Rule<MessageId extends string = string> = RuleHead<MessageId> &
  (
    | {
        readonly scope: "row";
        check(context: RuleContext & { readonly row: PlanRow }, report: Report<MessageId>): void;
      }
    | {
        readonly scope: "objective" | "task";
        check(context: RuleContext & { readonly block: Block }, report: Report<MessageId>): void;
      }
    | {
        readonly scope: "section";
        check(context: RuleContext & { readonly section: Section }, report: Report<MessageId>): void;
      }
    | { readonly scope: "plan"; check(context: RuleContext, report: Report<MessageId>): void }
  );

/**
 * A rule as a plain object, checked at compile time: `report` takes only the message ids that `messages` declares.
 * The scope says how often `check` runs: once a row, objective, task, section or plan.
 */
export function defineRule<const MessageId extends string>(rule: Rule<MessageId>): Rule<MessageId> {
  return rule;
}
