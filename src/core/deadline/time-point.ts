import type { DatedDeadline, IsoDate, Slip } from "./deadline";
import { addDays, daysInMonth, firstOfMonth, isoDay, lastOfMonth } from "./calendar";
import { tetHoliday } from "./lunar-new-year";

/** "đầu", "giữa", "cuối" (rough); "thượng tuần" and the like (ten days each); halves; the n-th week, -1 for the last. */
export type Portion =
  | { readonly type: "rough" | "ten-days"; readonly third: 1 | 2 | 3 }
  | { readonly type: "half"; readonly half: 1 | 2 }
  | { readonly type: "week"; readonly week: number };

interface PointBase {
  /** Null where the text names none: a neighbour's year or the plan year is meant. `relativeYear` gives years such as "năm sau". */
  readonly year: number | null;
  readonly slip: Slip | null;
  readonly suspicion: string | null;
  readonly portion: Portion | null;
}

/** A time as the text names it, before years are known. Values may be out of the calendar ("Quý V"). */
export type Point = PointBase &
  (
    | { readonly unit: "day"; readonly day: number; readonly month: number }
    | { readonly unit: "month"; readonly month: number }
    | { readonly unit: "quarter"; readonly quarter: number }
    /** A run of whole months: "6 tháng đầu năm", "9 tháng", "2 quý cuối năm". */
    | { readonly unit: "months"; readonly first: number; readonly last: number }
    | { readonly unit: "year" }
    | { readonly unit: "school-year" }
    /** Tết; `offset` 0 for the holiday itself. */
    | { readonly unit: "tet" }
  );

/** A point in a known year. `start` and `end` are null where the calendar has no such time. */
export interface Span {
  readonly kind: DatedDeadline["kind"];
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
  readonly rough: boolean;
  readonly impossible: boolean;
}

/** "Năm sau" is `relativeYear(1)`: a number no calendar year has, made a year as soon as the plan year is known. */
export const relativeYear = (offset: number): number => RELATIVE + offset;
const RELATIVE = -1000;

/** The point with "năm sau" made a year. */
export function fixedYear(point: Point, planYear: number): Point {
  const { year } = point;
  return year !== null && Math.abs(year - RELATIVE) <= 5 ? { ...point, year: planYear + year - RELATIVE } : point;
}

/** A plan that names a year further off than this has a slip of the pen in it. */
const YEARS_IN_REACH = 30;

const BASE = { year: null, slip: null, suspicion: null, portion: null } as const;

export const monthPoint = (month: number, more: Partial<PointBase> = {}): Point => ({
  ...BASE,
  unit: "month",
  month,
  ...more,
});
export const yearPoint = (year: number | null, more: Partial<PointBase> = {}): Point => ({
  ...BASE,
  unit: "year",
  ...more,
  year,
});
export const dayPoint = (day: number, month: number, more: Partial<PointBase> = {}): Point => ({
  ...BASE,
  unit: "day",
  day,
  month,
  ...more,
});
export const monthsPoint = (first: number, last: number, more: Partial<PointBase> = {}): Point => ({
  ...BASE,
  unit: "months",
  first,
  last,
  ...more,
});
export const quarterPoint = (quarter: number, more: Partial<PointBase> = {}): Point => ({
  ...BASE,
  unit: "quarter",
  quarter,
  ...more,
});
export const schoolYearPoint = (year: number): Point => ({ ...BASE, unit: "school-year", year });
export const tetPoint = (year: number | null): Point => ({ ...BASE, unit: "tet", year });

/** The days a point covers, `year` standing in where it names none. */
export function spanOfPoint(point: Point, year: number, planYear: number): Span {
  const inYear = point.year ?? year;
  const kind = kindOfPoint(point);
  const span = Math.abs(inYear - planYear) > YEARS_IN_REACH ? null : daysOfPoint(point, inYear);
  const rough = point.portion?.type === "rough" || point.unit === "tet";
  return { kind, start: span?.[0] ?? null, end: span?.[1] ?? null, rough, impossible: span === null };
}

function kindOfPoint(point: Point): DatedDeadline["kind"] {
  switch (point.unit) {
    case "day":
    case "tet":
      return "date";
    case "month":
      return "month";
    case "quarter":
      return "quarter";
    case "months":
      return point.last - point.first === 2 ? "quarter" : "half-year";
    case "year":
      return point.portion ? "half-year" : "year";
    case "school-year":
      return "multi-year";
  }
}

function daysOfPoint(point: Point, year: number): readonly [IsoDate, IsoDate] | null {
  switch (point.unit) {
    case "day": {
      const day = isoDay(year, point.month, point.day);
      return day === null ? null : [day, day];
    }
    case "month":
      return daysInMonth(year, point.month) === 0 ? null : partOfMonth(year, point.month, point.portion);
    case "quarter":
      return point.quarter < 1 || point.quarter > 4 ? null : partOfQuarter(year, point.quarter, point.portion);
    case "months":
      if (point.first < 1 || point.last > 12 || point.first > point.last) return null;
      return [firstOfMonth(year, point.first), lastOfMonth(year, point.last)];
    case "year":
      return partOfYear(year, point.portion);
    case "school-year":
      // Nine months from September, as the ministry's yearly school calendars run.
      return [firstOfMonth(year, 9), lastOfMonth(year + 1, 5)];
    case "tet":
      return tetHoliday(year);
  }
}

/** Thirds of ten days, as "thượng tuần, trung tuần, hạ tuần" are; weeks of seven days from the 1st. */
function partOfMonth(year: number, month: number, portion: Portion | null): readonly [IsoDate, IsoDate] | null {
  const first = firstOfMonth(year, month);
  const last = lastOfMonth(year, month);
  const day = (n: number): IsoDate => addDays(first, n - 1);
  switch (portion?.type) {
    case undefined:
      return [first, last];
    case "rough":
    case "ten-days":
      return portion.third === 1 ? [first, day(10)] : portion.third === 2 ? [day(11), day(20)] : [day(21), last];
    case "half":
      return portion.half === 1 ? [first, day(15)] : [day(16), last];
    case "week": {
      if (portion.week === -1) return [addDays(last, -6), last];
      const start = day(portion.week * 7 - 6);
      const end = day(portion.week * 7);
      return portion.week < 1 || start > last ? null : [start, end > last ? last : end];
    }
  }
}

/** The beginning, middle and end of a quarter are its months. */
function partOfQuarter(year: number, quarter: number, portion: Portion | null): readonly [IsoDate, IsoDate] {
  const first = quarter * 3 - 2;
  if (portion?.type === "rough" || portion?.type === "ten-days") {
    const month = first + portion.third - 1;
    return [firstOfMonth(year, month), lastOfMonth(year, month)];
  }
  if (portion?.type === "half") {
    const middle = addDays(firstOfMonth(year, first + 1), 14);
    return portion.half === 1
      ? [firstOfMonth(year, first), middle]
      : [addDays(middle, 1), lastOfMonth(year, first + 2)];
  }
  return [firstOfMonth(year, first), lastOfMonth(year, first + 2)];
}

/** "Đầu năm" is the first quarter, "giữa năm" June and July (the season of mid-year reviews), "cuối năm" the last two months. */
function partOfYear(year: number, portion: Portion | null): readonly [IsoDate, IsoDate] {
  if (portion?.type === "rough" || portion?.type === "ten-days") {
    const months =
      portion.third === 1 ? ([1, 3] as const) : portion.third === 2 ? ([6, 7] as const) : ([11, 12] as const);
    return [firstOfMonth(year, months[0]), lastOfMonth(year, months[1])];
  }
  if (portion?.type === "half") {
    return portion.half === 1
      ? [firstOfMonth(year, 1), lastOfMonth(year, 6)]
      : [firstOfMonth(year, 7), lastOfMonth(year, 12)];
  }
  return [firstOfMonth(year, 1), lastOfMonth(year, 12)];
}
