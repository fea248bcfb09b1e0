import type { DatedDeadline, Deadline } from "./deadline";

const DATED: ReadonlySet<Deadline["kind"]> = new Set(["date", "month", "quarter", "half-year", "year", "multi-year"]);

export function isDated(deadline: Deadline): deadline is DatedDeadline {
  return DATED.has(deadline.kind);
}

/** The dated parts of a deadline, itself where it is one. Cited documents, conditions and recurring work have none. */
export function datedPartsOf(deadline: Deadline): DatedDeadline[] {
  if (deadline.kind === "mixed") return deadline.parts.flatMap(datedPartsOf);
  return isDated(deadline) && !deadline.impossible ? [deadline] : [];
}

/** A limit ("trước", "chậm nhất", a bare day) has a due day only; a span has a beginning that means something. */
export function isLimit(deadline: Deadline): boolean {
  return deadline.bound === "before" || deadline.bound === "by";
}
