import type { Deadline, IsoDate } from "./deadline";
import { combined, type PlacedDeadline } from "./combine-parts";
import type { DatedPart } from "./dated-part";
import { mergeRecurring } from "./merge-recurring";
import { bareReference, namedDocument } from "./reference-part";
import { resolveRun, strongest } from "./resolve-dated";
import { conditionalDeadline, recurringDeadline, referenceDeadline, sessionDeadline } from "./resolve-parts";
import type { FoundPart, Part } from "./scan-parts";
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
  const named = found.every(({ part }) => isYearOnly(part)) ? namedDocument(context.tokens, found[0]?.from ?? 0) : null;
  if (named) return referenceDeadline(named, text);
  const placed = mergeRecurring(runsOf(found).map((run) => placedDeadline(run, context)));
  return combined(placed, text);
}

/** A year without bound words, or "hằng năm": as a name has it. */
const isYearOnly = (part: Part): boolean =>
  part.type === "recurring"
    ? part.frequency === 1
    : part.type === "dated" &&
      part.bound === null &&
      part.entries.every(({ from, to }) => from.unit === "year" && !from.portion && !to);

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
  const { signed: parted, bracketed, prose } = first.gap;
  const slip = strongest(context.tokens.slice(first.from, last.to).map((token) => token.slip));
  const withSlip = (deadline: Deadline): Deadline =>
    slip ? { ...deadline, slip: strongest([slip, deadline.slip]) ?? slip } : deadline;
  const placed = (deadline: Deadline): PlacedDeadline => ({ deadline: withSlip(deadline), parted, bracketed, prose });
  if (run.type === "dated") {
    const turns = run.found.some(({ gap }) => gap.turns) && run.parts.length > 1;
    const read = resolveRun({ parts: run.parts, prose: first.gap.prose || first.gap.limited, turns }, context.planYear);
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
