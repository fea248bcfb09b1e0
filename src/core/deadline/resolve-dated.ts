import type { Bound, DatedDeadline, IsoDate, RecurringDeadline, Slip, Vagueness } from "./deadline";
import { addDays, yearOf } from "./calendar";
import type { DatedPart } from "./dated-part";
import type { Entry } from "./entry";
import { fixedYear, spanOfPoint, type Point, type Span } from "./time-point";

/** A run of dated parts that make one list ("Quý I và quý III/2024"), or a single one. */
export interface DatedRun {
  readonly parts: readonly DatedPart[];
  /** The cell says what is to be done, so that a day is its limit, not an event's day. */
  readonly prose: boolean;
  /** "Lần 1: ..., lần 2: ...": separate turns even where they are neighbours. */
  readonly turns: boolean;
}

type Read = Omit<DatedDeadline, "text"> | Omit<RecurringDeadline, "text">;

interface Piece {
  readonly kind: DatedDeadline["kind"];
  readonly start: IsoDate;
  readonly end: IsoDate;
}

/** Fixes a run in the calendar. */
export function resolveRun(run: DatedRun, planYear: number): Read {
  const parts = run.parts.map((part) => withFixedYears(part, planYear));
  const first = parts[0]!;
  const points = parts.flatMap(({ entries }) => entries.flatMap(({ from, to }) => (to ? [from, to] : [from])));
  const slip = strongest(points.map((point) => point.slip));
  const suspicion = points.find((point) => point.suspicion !== null)?.suspicion ?? null;
  const bound = boundOf(first, run);
  const base = { bound, suspicion, ...(slip ? { slip } : {}) };

  const pieces: Piece[] = [];
  let rough = parts.some((part) => part.rough);
  const years = yearsOf(points, planYear);
  let index = 0;
  for (const part of parts) {
    for (const entry of part.entries) {
      const year = years[index] ?? planYear;
      index += entry.to ? 2 : 1;
      const span = spanOfEntry(entry, year, years[index - 1] ?? year, planYear);
      if (span.impossible || span.start === null || span.end === null)
        return impossible(span.kind, base, points, planYear);
      rough ||= span.rough;
      pieces.push(bounded(span.kind, span.start, span.end, entry, inherited(part, first), run, planYear));
    }
  }
  return judged(pieces, { ...base, rough, run, points, planYear });
}

function withFixedYears(part: DatedPart, planYear: number): DatedPart {
  const entries = part.entries.map(({ from, to }) => ({
    from: fixedYear(from, planYear),
    to: to && fixedYear(to, planYear),
  }));
  return { ...part, entries };
}

function judged(
  pieces: readonly Piece[],
  from: {
    bound: Bound | null;
    suspicion: string | null;
    slip?: Slip;
    rough: boolean;

    run: DatedRun;
    points: readonly Point[];
    planYear: number;
  },
): Read {
  const { rough, run, points, planYear, bound, suspicion } = from;
  const open = run.parts.some((part) => part.open && (part.bound !== "from" || part.entries[0]?.from.unit === "year"));
  const start = pieces.reduce((least, piece) => (piece.start < least ? piece.start : least), pieces[0]!.start);
  const end = pieces.reduce((most, piece) => (piece.end > most ? piece.end : most), pieces[0]!.end);
  const base = {
    start,
    end,
    bound,
    impossible: false,
    suspicion,
    ...(from.slip ? { slip: from.slip } : {}),
  };
  const misread = suspicion !== null && from.slip === undefined;
  if (run.parts.some((part) => part.yearly))
    return { ...base, kind: "recurring", frequency: pieces.length, vagueness: rough ? "approximate" : null };
  const kind = listKind(pieces, run);
  if (kind === "recurring") {
    return { ...base, kind, frequency: pieces.length, vagueness: rough || misread ? "approximate" : null };
  }
  const years = open || yearOf(start) !== yearOf(end);
  const spansYears = points.every((point) => point.unit === "year") && years;
  const dated: DatedDeadline["kind"] =
    open || (spansYears && points.every((point) => point.portion === null)) ? "multi-year" : kind;
  const outside = yearOf(end) < planYear || yearOf(start) > planYear;
  const vagueness: Vagueness | null =
    rough || misread
      ? "approximate"
      : bound === "from" || open
        ? "start-only"
        : dated === "year" && !outside && (bound === null || bound === "on")
          ? "year-only"
          : null;
  return { ...base, kind: dated, end: open ? null : end, vagueness };
}

/** Neighbours make one span ("Quý III, IV"); separate times make recurring work. */
function listKind(pieces: readonly Piece[], run: DatedRun): DatedDeadline["kind"] | "recurring" {
  const kind = pieces[0]!.kind;
  if (pieces.length === 1) return kind;
  if (pieces.every((piece) => piece.kind === "year" || piece.kind === "multi-year")) return "multi-year";
  if (run.turns || kind === "half-year") return "recurring";
  const sorted = [...pieces].sort((a, b) => (a.start < b.start ? -1 : 1));
  const adjoining = sorted.every((piece, at) => {
    const before = sorted[at - 1];
    return before === undefined || piece.start <= addDays(before.end, 1);
  });
  const bound = run.parts[0]?.bound ?? null;
  const limits =
    bound === "by" ||
    bound === "before" ||
    (kind === "date" && pieces.every(({ start }) => start === sorted[0]?.start));
  return adjoining && !limits ? kind : "recurring";
}

function boundOf(part: DatedPart, run: DatedRun): Bound {
  if (part.bound !== null) return isLooseDay(part, run) ? "by" : part.bound;
  return isLooseDay(part, run) ? "by" : "on";
}

/** "15/11/2024" and "báo cáo ngày 15/11" are limits; "ngày 15/11" alone is the day of an event, as is a range of days. */
function isLooseDay(part: DatedPart, run: DatedRun): boolean {
  const entry = part.entries[0];
  if (entry?.from.unit !== "day" || entry.to !== null) return false;
  if (part.bound === "by" || part.bound === "before" || part.bound === "from") return false;
  return !part.named || run.prose;
}

/** "Trước 15/6 và 15/12": the second day is a limit like the first. */
function inherited(part: DatedPart, first: DatedPart): DatedPart {
  if (part === first || part.bound !== null) return part;
  return { ...part, bound: first.bound, after: first.after, named: part.named || first.named };
}

function bounded(
  kind: DatedDeadline["kind"],
  start: IsoDate,
  end: IsoDate,
  entry: Entry,
  part: DatedPart,
  run: DatedRun,
  planYear: number,
): Piece {
  const bound = entry.to !== null && part.bound !== "before" && part.bound !== "by" ? part.bound : boundOf(part, run);
  const limit = (last: IsoDate): Piece => {
    const yearStart = `${planYear}-01-01`;
    const first = last < yearStart ? `${last.slice(0, 4)}-01-01` : yearStart;
    return { kind: kind === "year" && yearOf(last) > yearOf(first) ? "multi-year" : kind, start: first, end: last };
  };
  if (bound === "before") return limit(addDays(entry.to ? end : start, -1));
  if (bound === "by") return entry.to ? { kind, start, end } : limit(end);
  if (bound === "from") {
    const first = part.after ? addDays(end, 1) : start;
    const last = `${Math.max(planYear, yearOf(first))}-12-31`;
    return { kind, start: first, end: last };
  }
  return { kind, start, end };
}

/** A text without a year means its neighbour's, else the plan year. */
function yearsOf(points: readonly Point[], planYear: number): number[] {
  const years: (number | null)[] = points.map((point) => point.year);
  for (let at = years.length - 2; at >= 0; at -= 1) years[at] ??= years[at + 1] ?? null;
  for (let at = 1; at < years.length; at += 1) years[at] ??= years[at - 1] ?? null;
  return years.map((year) => year ?? planYear);
}

function spanOfEntry(entry: Entry, fromYear: number, toYear: number, planYear: number): Span {
  const from = spanOfPoint(entry.from, fromYear, planYear);
  if (!entry.to || from.impossible || from.start === null) return from;
  let to = spanOfPoint(entry.to, toYear, planYear);
  if (to.impossible || to.end === null) return to;
  // "Tháng 11 - tháng 1/2025": the first is of the year before; "tháng 11/2024 - tháng 1": the second of the year after.
  if (to.end < from.start) {
    if (entry.from.year === null && entry.to.year !== null)
      return spanOfEntry({ ...entry, from: { ...entry.from, year: fromYear - 1 } }, fromYear - 1, toYear, planYear);
    if (entry.to.year === null && entry.from.year !== null)
      to = spanOfPoint({ ...entry.to, year: toYear + 1 }, toYear + 1, planYear);
    if (to.end === null || to.end < from.start) return { ...to, start: null, end: null, impossible: true };
  }
  const kind = entry.from.unit === entry.to.unit || to.kind !== "year" ? to.kind : from.kind;
  const years = entry.from.unit === "year" && entry.to.unit === "year" && to.end.slice(0, 4) !== from.start.slice(0, 4);
  return {
    kind: years ? "multi-year" : kind,
    start: from.start,
    end: to.end,
    rough: from.rough || to.rough,
    impossible: false,
  };
}

function impossible(
  kind: DatedDeadline["kind"],
  base: { bound: Bound; suspicion: string | null; slip?: Slip },
  points: readonly Point[],
  planYear: number,
): Read {
  const year = points.find((point) => point.year !== null && isSlipOf(point.year, planYear));
  const suspicion = base.suspicion ?? (year ? String(planYear) : null);
  return { ...base, kind, start: null, end: null, impossible: true, vagueness: "impossible", suspicion };
}

/** 2204 and 20244 for 2024: the same figures in another order, or one too many or too few. */
function isSlipOf(year: number, planYear: number): boolean {
  const typed = String(year);
  const plan = String(planYear);
  if (typed === plan) return false;
  if (sorted(typed) === sorted(plan)) return true;
  if (Math.abs(typed.length - plan.length) !== 1) return false;
  const [long, short] = typed.length > plan.length ? [typed, plan] : [plan, typed];
  for (let at = 0; at < long.length; at += 1) if (long.slice(0, at) + long.slice(at + 1) === short) return true;
  return false;
}

const sorted = (figures: string): string => Array.from(figures).sort().join("");

const SLIP_STRENGTH: Readonly<Record<Slip, number>> = { "legacy-encoding": 3, digits: 2, letters: 1 };

export function strongest(slips: readonly (Slip | null | undefined)[]): Slip | null {
  let found: Slip | null = null;
  for (const slip of slips) if (slip && (found === null || SLIP_STRENGTH[slip] > SLIP_STRENGTH[found])) found = slip;
  return found;
}
