import type { Deadline, DeadlineBase, IsoDate, MixedDeadline, Vagueness } from "./deadline";

/** A deadline of one part, and how it stands to the one before. */
export interface PlacedDeadline {
  readonly deadline: Deadline;
  /** Signs or words part it from the one before. */
  readonly parted: boolean;
  readonly bracketed: boolean;
  /** Words of another sense stand before it, such as an activity's name. */
  readonly prose: boolean;
}

const DATED: ReadonlySet<Deadline["kind"]> = new Set(["date", "month", "quarter", "half-year", "year", "multi-year"]);

const isDated = (deadline: Deadline): boolean => DATED.has(deadline.kind);

const hasOwnDays = ({ kind, start, end }: Deadline): boolean =>
  kind === "recurring" && start !== null && end !== null && !(start.endsWith("-01-01") && end.endsWith("-12-31"));

/**
 * Several parts as one deadline: a year that only frames a finer time goes ("Trong năm 2024, quý III"); otherwise they are
 * mixed and the dated ones govern. Never called with an empty list.
 */
export function combined(placed: readonly PlacedDeadline[], text: string): Deadline {
  const kept = withoutFrames(placed);
  const first = kept[0]!.deadline;
  if (kept.length === 1) return { ...first, text };
  return mixed(kept, text);
}

/** A year beside a finer time inside it, with nothing said between them, or the same time said twice, adds nothing. */
function withoutFrames(placed: readonly PlacedDeadline[]): readonly PlacedDeadline[] {
  const kept = placed.filter(
    ({ deadline }, at) => deadline.kind !== "year" || !placed.some((_, place) => frames(placed, at, place)),
  );
  return kept.filter(({ deadline }, at) => {
    if (!isDated(deadline) || deadline.start === null) return true;
    return !kept.some((other, place) => place < at && isDated(other.deadline) && isSameTime(other.deadline, deadline));
  });
}

/** The year at `at` only frames the time at `place`. */
function frames(placed: readonly PlacedDeadline[], at: number, place: number): boolean {
  const year = placed[at]!.deadline;
  const other = placed[place]!.deadline;
  if (place === at || placed[Math.max(at, place)]!.prose) return false;
  return isDated(other) && other.kind !== "year" && contains(year, other);
}

const isSameTime = (one: Deadline, other: Deadline): boolean => one.start === other.start && one.end === other.end;

function contains(outer: Deadline, inner: Deadline): boolean {
  if (outer.start === null || outer.end === null || inner.start === null || inner.end === null) return false;
  return outer.start <= inner.start && inner.end <= outer.end;
}

function mixed(placed: readonly PlacedDeadline[], text: string): MixedDeadline {
  const parts = placed.map(({ deadline }) => deadline);
  const dated = parts.filter(isDated);
  const recurring = parts.filter(({ kind }) => kind === "recurring");
  // "Báo cáo năm trước 15/12" is recurring work with a day of its own, as good as a date.
  const fixed = parts.filter((part) => isDated(part) || hasOwnDays(part));
  // "Cả năm; báo cáo trước 15/12": the finer time governs.
  const timed = fixed.filter(
    (part) => part.kind !== "year" || !fixed.some((other) => other.kind !== "year" && contains(part, other)),
  );
  const governing = [timed, recurring].find((some) => some.length > 0) ?? parts.filter(({ end }) => end !== null);
  const interval = isRefined(placed) ? refinedInterval(placed) : union(governing);
  const impossible = parts.some((part) => part.impossible);
  const slip = parts.find((part) => part.slip)?.slip;
  const base: DeadlineBase = {
    text,
    start: impossible ? null : interval.start,
    end: impossible ? null : interval.end,
    bound: governing.length === 1 ? (governing[0]?.bound ?? null) : null,
    vagueness: impossible ? "impossible" : vaguenessOf(placed, dated, recurring),
    impossible,
    suspicion: parts.find((part) => part.suspicion !== null)?.suspicion ?? null,
    ...(slip ? { slip } : {}),
  };
  return { ...base, kind: "mixed", parts };
}

/** "Quý IV/2024 (trước ngày 15/11)", "tháng 3, chậm nhất 25/3": the second narrows what stands before it. */
function isRefined(placed: readonly PlacedDeadline[]): boolean {
  const [outer, inner] = placed;
  if (!outer || !inner || placed.length !== 2 || outer.bracketed) return false;
  const limits = inner.deadline.bound === "by" || inner.deadline.bound === "before";
  if (!inner.bracketed && !(limits && inner.parted && outer.deadline.bound === "on")) return false;
  if (!isDated(outer.deadline) || !isDated(inner.deadline) || outer.deadline.end === null) return false;
  const end = inner.deadline.end;
  return end !== null && outer.deadline.start !== null && end >= outer.deadline.start && end <= outer.deadline.end;
}

function refinedInterval(placed: readonly PlacedDeadline[]): { start: IsoDate | null; end: IsoDate | null } {
  return { start: placed[0]!.deadline.start, end: placed[1]!.deadline.end };
}

function union(parts: readonly Deadline[]): { start: IsoDate | null; end: IsoDate | null } {
  let start: IsoDate | null = null;
  let end: IsoDate | null = null;
  for (const part of parts) {
    if (part.start !== null && (start === null || part.start < start)) start = part.start;
    if (part.end !== null && (end === null || part.end > end)) end = part.end;
  }
  return { start, end };
}

/**
 * The dated part governs: "Quý II/2024 (sau khi ...)" is fixed well enough. But a condition that stands beside a date with
 * nothing between them is a second deadline that ran into the cell ("Tháng 9/2024 Khi có hồ sơ"), and stays vague.
 */
function vaguenessOf(
  placed: readonly PlacedDeadline[],
  dated: readonly Deadline[],
  recurring: readonly Deadline[],
): Vagueness | null {
  const ranInto = placed.find(
    ({ deadline, parted, bracketed }, at) => at > 0 && deadline.kind === "conditional" && !parted && !bracketed,
  );
  if (dated.length > 0) {
    if (ranInto && isDated(placed[placed.indexOf(ranInto) - 1]!.deadline)) return ranInto.deadline.vagueness;
    // One good date is enough where the others are only rough.
    if (dated.some((part) => part.vagueness === null)) return null;
    return dated[0]?.vagueness ?? null;
  }
  if (recurring.some((part) => part.vagueness === null)) return null;
  const weak = placed.find(({ deadline }) => deadline.vagueness !== null && deadline.kind !== "recurring");
  return weak?.deadline.vagueness ?? recurring[0]?.vagueness ?? null;
}
