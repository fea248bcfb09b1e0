import type { PlanJson } from "../../../src/core/plan/plan";
import {
  foldedText,
  TEXT_FIELDS,
  type Form,
  type ReadRow,
  type TextField,
  type Truth,
  type TruthRow,
} from "./truth-data";

export interface FieldDifference {
  readonly tsvLines: readonly number[];
  readonly field: TextField;
  readonly wanted: string;
  readonly got: string;
}

export interface RowComparison {
  /** Each truth row with the row that was read for it, or null. */
  readonly pairs: readonly { readonly truth: TruthRow; readonly read: ReadRow | null }[];
  readonly missing: readonly TruthRow[];
  readonly invented: readonly ReadRow[];
  readonly fields: number;
  readonly equalFields: number;
  readonly differences: readonly FieldDifference[];
  readonly budgetTotal: number;
  readonly budgetWanted: number;
}

/** A row read from the other form of a sheet has to share so many of its nine texts to count as the same row. */
const SAME_ROW = 5;

/**
 * Matches the rows of a reading with those of the truth, best agreement first: in the raw form they must share a line, in the
 * Word form (whose rows are numbered otherwise) most of their texts. Where the truth gives alternatives, either is right.
 */
export function compareRows(truth: Truth, plan: PlanJson, form: Form): RowComparison {
  const candidates = truth.rows.flatMap((row, wanted) =>
    plan.rows.flatMap((read, got) => {
      const equal = bestReading(row, read).equal.length;
      const near = form === "raw" ? row.tsvLines.some((line) => read.sheetRows.includes(line)) : equal >= SAME_ROW;
      return near ? [{ wanted, got, equal, apart: Math.abs(wanted - got) }] : [];
    }),
  );
  candidates.sort((a, b) => b.equal - a.equal || a.apart - b.apart);
  const readOf = new Map<number, number>();
  const taken = new Set<number>();
  for (const { wanted, got } of candidates) {
    if (readOf.has(wanted) || taken.has(got)) continue;
    readOf.set(wanted, got);
    taken.add(got);
  }
  const pairs = truth.rows.map((row, index) => {
    const got = readOf.get(index);
    return { truth: row, read: got === undefined ? null : (plan.rows[got] ?? null) };
  });
  const compared = pairs.flatMap(({ truth: row, read }) => (read ? [{ row, read, ...bestReading(row, read) }] : []));
  return {
    pairs,
    missing: pairs.filter(({ truth: row, read }) => !read && !mayBeAbsent(row)).map(({ truth: row }) => row),
    invented: plan.rows.filter((_, index) => !taken.has(index)),
    fields: truth.rows.length * TEXT_FIELDS.length,
    equalFields: compared.reduce((sum, { equal }) => sum + equal.length, 0) + absentFields(pairs),
    differences: compared.flatMap(({ row, read, reading, equal }) =>
      TEXT_FIELDS.filter((field) => !equal.includes(field)).map((field) => ({
        tsvLines: row.tsvLines,
        field,
        wanted: foldedText(reading[field]),
        got: foldedText(read[field]),
      })),
    ),
    budgetTotal: plan.rows.reduce((sum, row) => sum + (row.budgetMillionVnd ?? 0), 0),
    budgetWanted: truth.counts["budgetTotalMillionVnd"] ?? 0,
  };
}

function bestReading(row: TruthRow, read: ReadRow) {
  const readings = [row, ...(row.alternatives ?? []).map((other) => ({ ...row, ...other }))];
  const scored = readings.map((reading) => ({
    reading,
    equal: TEXT_FIELDS.filter((field) => foldedText(reading[field]) === foldedText(read[field])),
  }));
  return scored.reduce((best, next) => (next.equal.length > best.equal.length ? next : best));
}

function mayBeAbsent(row: TruthRow): boolean {
  return (row.alternatives ?? []).some((other) => other.dropRow === true || other.mergeIntoPrevious === true);
}

/** A row that may be absent, and is, costs no field. */
function absentFields(pairs: RowComparison["pairs"]): number {
  return pairs.filter(({ truth, read }) => !read && mayBeAbsent(truth)).length * TEXT_FIELDS.length;
}
