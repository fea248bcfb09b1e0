import type { Deadline, IsoDate, RecurringDeadline, Slip } from "./deadline";
import { combined, type PlacedDeadline } from "./combine-parts";
import type { DatedPart } from "./dated-part";
import { bareReference } from "./reference-part";
import { resolveRun, strongest } from "./resolve-dated";
import { conditionalDeadline, recurringDeadline, referenceDeadline, sessionDeadline } from "./resolve-parts";
import type { FoundPart } from "./scan-parts";
import { fold } from "../text/fold";
import type { Tokens } from "./tokens";

/** A stretch of parts that make one deadline. */
type Run =
  | { readonly type: "dated"; readonly parts: readonly DatedPart[]; readonly found: readonly FoundPart[] }
  | { readonly type: "other"; readonly found: readonly FoundPart[] };

export interface CellContext {
  readonly plain: string;
  readonly tokens: Tokens;
  readonly planYear: number;
  readonly issueDate: IsoDate | null;
}

/** Turns the parts of a cell into one deadline; null where they say nothing of time. */
export function deadlineOfParts(found: readonly FoundPart[], text: string, context: CellContext): Deadline | null {
  if (found.length === 0) {
    const reference = bareReference(context.tokens);
    return reference ? referenceDeadline(reference, text) : null;
  }
  const placed = withFrequencyMerged(runsOf(found).map((run) => placedDeadline(run, context)));
  return combined(placed, text);
}

/** Neighbouring dated parts of one unit make a list when nothing but commas and the like stands between them. */
function runsOf(found: readonly FoundPart[]): Run[] {
  const runs: Run[] = [];
  for (const item of found) {
    const last = runs.at(-1);
    if (item.part.type !== "dated") runs.push({ type: "other", found: [item] });
    else if (last?.type === "dated" && joins(last, item, item.part)) {
      runs[runs.length - 1] = { type: "dated", parts: [...last.parts, item.part], found: [...last.found, item] };
    } else runs.push({ type: "dated", parts: [item.part], found: [item] });
  }
  return runs;
}

function joins(
  run: { parts: readonly DatedPart[]; found: readonly FoundPart[] },
  item: FoundPart,
  part: DatedPart,
): boolean {
  if (item.gap.prose || !(item.gap.parted || item.gap.turns)) return false;
  if (item.gap.bracketed !== run.found[0]?.gap.bracketed) return false;
  const last = run.parts.at(-1)!;
  if (part.bound === "from" || last.bound === "from") return false;
  return unitOf(last) === unitOf(part);
}

function unitOf(part: DatedPart): string {
  const unit = part.entries[0]?.from.unit ?? "";
  const rough = part.entries[0]?.from.portion && unit === "year";
  return rough ? "months" : unit;
}

function placedDeadline(run: Run, context: CellContext): PlacedDeadline {
  const first = run.found[0]!;
  const last = run.found.at(-1)!;
  const text = sliceOf(context, first.from, last.to);
  const { parted, bracketed } = first.gap;
  const slip = strongest(context.tokens.slice(first.from, last.to).map((token) => token.slip));
  const withSlip = (deadline: Deadline): Deadline =>
    slip ? { ...deadline, slip: strongest([slip, deadline.slip]) ?? slip } : deadline;
  const placed = (deadline: Deadline): PlacedDeadline => ({ deadline: withSlip(deadline), parted, bracketed });
  if (run.type === "dated") {
    const turns = run.found.some(({ gap }) => gap.turns) && run.parts.length > 1;
    const read = resolveRun({ parts: run.parts, prose: first.gap.prose, turns }, context.planYear);
    return placed({ ...read, text });
  }
  const part = first.part;
  switch (part.type) {
    case "recurring":
      return placed(recurringDeadline(part, text, context.planYear));
    case "reference":
      return placed(referenceDeadline(part, text));
    case "session":
      return placed(sessionDeadline(part, text, context.planYear));
    case "conditional":
    case "dated":
      if (part.type === "dated") throw new Error("dated parts stand in dated runs");
      return placed(
        conditionalDeadline(part, text, context.plain, context.tokens, context.planYear, context.issueDate),
      );
  }
}

function sliceOf(context: CellContext, from: number, to: number): string {
  const first = context.tokens[from];
  const last = context.tokens[to - 1];
  return first && last ? context.plain.slice(first.at, last.end).trim() : "";
}

/**
 * Recurring parts are one: "Thường xuyên, báo cáo hằng quý" is quarterly. "Đột xuất" beside them adds nothing, and a year or
 * a "từ ... đến ..." beside them says for how long.
 */
function withFrequencyMerged(placed: readonly PlacedDeadline[]): PlacedDeadline[] {
  const merged: PlacedDeadline[] = [];
  const hasRecurring = placed.some(({ deadline }) => deadline.kind === "recurring");
  for (const item of placed) {
    const last = merged.at(-1);
    const { deadline } = item;
    if (hasRecurring && deadline.kind === "conditional" && deadline.anchor === null && deadline.days === null) continue;
    if (
      last?.deadline.kind === "recurring" &&
      deadline.kind === "recurring" &&
      isOpenEnded(last.deadline) &&
      isOpenEnded(deadline)
    ) {
      merged[merged.length - 1] = { ...last, deadline: oftener(last.deadline, deadline) };
    } else if (last?.deadline.kind === "recurring" && isOpenEnded(last.deadline) && framesWork(deadline, item)) {
      merged[merged.length - 1] = { ...last, deadline: framed(last.deadline, deadline) };
    } else if (
      last &&
      deadline.kind === "recurring" &&
      last.deadline.kind === "year" &&
      framesWork(last.deadline, last)
    ) {
      merged[merged.length - 1] = { ...item, deadline: framed(deadline, last.deadline) };
    } else merged.push(item);
  }
  return merged;
}

/** Not a list of dates, which is recurring too but has days of its own. */
const isOpenEnded = (deadline: RecurringDeadline): boolean =>
  deadline.start?.slice(5) === "01-01" && deadline.end?.slice(5) === "12-31";

function oftener(one: RecurringDeadline, other: RecurringDeadline): RecurringDeadline {
  const better = (one.frequency ?? 0) >= (other.frequency ?? 0) ? one : other;
  const slip: Slip | null = strongest([one.slip, other.slip]);
  // "Thường xuyên hằng năm" is no clearer than either.
  return { ...better, text: `${one.text}, ${other.text}`, ...(slip ? { slip } : {}) };
}

function framesWork(deadline: Deadline, { bracketed, parted }: PlacedDeadline): boolean {
  if (deadline.impossible || deadline.start === null || deadline.end === null) return false;
  if (deadline.kind === "year") return deadline.bound === "on" || !parted;
  if (bracketed) return false;
  if (deadline.kind === "multi-year") return true;
  if (
    deadline.kind !== "month" &&
    deadline.kind !== "quarter" &&
    deadline.kind !== "half-year" &&
    deadline.kind !== "date"
  )
    return false;
  return (
    !parted && (deadline.kind !== "date" || deadline.bound === "on") && /^(?:tu|trong|den) /.test(fold(deadline.text))
  );
}

const framed = (work: RecurringDeadline, frame: Deadline): RecurringDeadline => ({
  ...work,
  text: `${work.text} ${frame.text}`,
  start: frame.start,
  end: frame.end,
});
