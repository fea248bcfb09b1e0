import { addDays, yearOf } from "./calendar";
import type { ConditionalDeadline, Deadline, MixedDeadline } from "./deadline";
import { fold } from "../text/fold";

/** True when nobody can tell from the text alone when the work is late; `Vagueness` says why. */
export function isVague(deadline: Deadline): boolean {
  return deadline.vagueness !== null || deadline.kind === "unreadable";
}

export type DeadlineSeverity = "error" | "warning" | "review";

/**
 * How much a deadline needs attention by itself; null when it is good. The rules have severities of their own; this is what
 * `phu-luc deadline` prints. The principle:
 *
 * - error: what can never be a deadline: a time the calendar does not have, an open place, a status.
 * - warning: somebody else's doing, or a likely mistake: waiting for an unnamed document or for "when needed", a reference to
 *   no identified document, only a start, a span as wide as "đầu năm", "định kỳ" without a period, a time before the plan
 *   year or well after it, figures or a numeral misread, text in a legacy encoding, two deadlines run together.
 * - review: it will do, but a person should look: the whole year, continuous work, a count without dates, work that follows
 *   events of its own kind, an identified reference, a span of ten days or a month named roughly, more than one year, "đến
 *   tháng 9" (is September in it?), the January after the plan year, letters damaged by OCR, several dates in one cell.
 */
export function deadlineSeverity(deadline: Deadline, planYear: number): DeadlineSeverity | null {
  if (deadline.impossible || deadline.vagueness === "placeholder") return "error";
  const grades = [gradeOfKind(deadline, planYear), gradeOfYear(deadline, planYear), gradeOfSpelling(deadline)];
  return grades.includes("warning") ? "warning" : grades.includes("review") ? "review" : null;
}

function gradeOfKind(deadline: Deadline, planYear: number): DeadlineSeverity | null {
  switch (deadline.kind) {
    case "blank":
      return null;
    case "unreadable":
      return "warning";
    case "mixed":
      return gradeOfMixed(deadline, planYear);
    case "conditional":
      return gradeOfCondition(deadline);
    case "by-reference":
      return deadline.vagueness === "reference-unnamed" ? "warning" : "review";
    case "recurring":
      if (deadline.vagueness === "no-frequency") return /^dinh ky/.test(fold(deadline.text)) ? "warning" : "review";
      return deadline.vagueness !== null || /\d\s*(?:lan|dot)\b/.test(fold(deadline.text)) ? "review" : null;
    case "year":
    case "multi-year":
      return deadline.vagueness === "start-only" ? "warning" : "review";
    case "half-year":
      return deadline.vagueness === null ? null : "warning";
    case "date":
    case "month":
    case "quarter":
      if (deadline.vagueness === "start-only") return "warning";
      if (deadline.vagueness !== null || isPartOfMonth(deadline)) return "review";
      return deadline.kind !== "date" && deadline.bound === "by" && isOpenReach(deadline.text) ? "review" : null;
  }
}

/** "Thượng tuần tháng 3": a month by kind, ten days by length. */
const isPartOfMonth = ({ kind, start, end }: Deadline): boolean =>
  kind === "month" && start !== null && end !== null && addDays(start, 16) > end;

/** "Đến tháng 9" leaves open whether September counts; "đến hết tháng 9" and "chậm nhất" do not. */
const isOpenReach = (text: string): boolean => /^(?:cho )?(?:den|toi) (?!het\b|cuoi\b)/.test(fold(text));

/** Events of the work's own kind come by themselves; a document of others may never come. */
const OWN_EVENTS = /phat sinh|thay doi|yeu cau|de nghi|nhu cau|bien dong|vuong mac|ho so|su co/;

function gradeOfCondition({ anchor, days, end, text }: ConditionalDeadline): DeadlineSeverity {
  if (end !== null || days !== null) return "review";
  return OWN_EVENTS.test(fold(anchor ?? text)) ? "review" : "warning";
}

function gradeOfMixed(deadline: MixedDeadline, planYear: number): DeadlineSeverity | null {
  if (deadline.vagueness !== null) return "warning";
  const parts = deadline.parts;
  if (parts.some((part) => gradeOfYear(part, planYear) === "warning")) return "warning";
  const dated = parts.filter(({ end, kind }) => end !== null && kind !== "recurring" && kind !== "conditional").length;
  // Continuous work with a dated report is the good practice.
  const onlyReport = parts.every(({ kind }) => kind !== "conditional" && kind !== "by-reference");
  return dated === 1 && onlyReport ? null : "review";
}

/** Before the plan year, or later than its first quarter after: outside; the January after is where yearly reports fall. */
function gradeOfYear({ start, end, kind }: Deadline, planYear: number): DeadlineSeverity | null {
  if (kind === "recurring" || kind === "mixed") return null;
  if (end !== null && yearOf(end) < planYear) return "warning";
  if (kind === "multi-year") return start !== null && yearOf(start) > planYear ? "warning" : "review";
  if (end !== null && yearOf(end) > planYear) return end <= `${planYear + 1}-03-31` ? "review" : "warning";
  return null;
}

function gradeOfSpelling({ slip, suspicion }: Deadline): DeadlineSeverity | null {
  if (slip === "legacy-encoding" || slip === "digits") return "warning";
  if (slip === "letters") return "review";
  return suspicion === null ? null : "warning";
}
