import { datedPartsOf } from "../deadline/dated-times";
import type { DatedDeadline, IsoDate } from "../deadline/deadline";
import { tetHoliday } from "../deadline/lunar-new-year";
import { namedYears } from "../deadline/named-years";
import { reportedPeriod } from "../deadline/reported-period";
import { defineRule } from "../engine/define-rule";
import type { MessageData } from "../engine/finding";
import type { PlanRow } from "../plan/plan";
import { fold } from "../text/fold";
import { parseLabel } from "../text/ordinal";

type MessageId = "holiday" | "reportTooEarly" | "ongoingTooEarly" | "planTooLate" | "meant";

/** A deadline is in the calendar and in the year, and yet can hardly be meant. */
export const deadlineImplausible = defineRule<MessageId>({
  id: "deadline-implausible",
  scope: "row",
  column: "deadline",
  messages: {
    holiday: "review",
    reportTooEarly: "review",
    ongoingTooEarly: "review",
    planTooLate: "review",
    meant: "review",
  },
  group: { meant: 4 },
  check({ plan, row }, report) {
    if (row.inherited.includes("deadline")) return;
    const found = foundIn(row, plan.year);
    if (found) report(found[0], found[1]);
  },
});

type Found = readonly [MessageId, MessageData];

function foundIn(row: PlanRow, year: number | null): Found | null {
  const { suspicion, impossible, text } = row.deadlineParsed;
  if (suspicion !== null && !impossible) return ["meant", { text, meant: suspicion }];
  for (const part of datedPartsOf(row.deadlineParsed)) {
    const found = onHoliday(part) ?? (year === null ? null : againstWork(part, row, year));
    if (found) return found;
  }
  return null;
}

/** The last day of a limit falls into Tết, when nobody is in the office. Fixed feast days are named on purpose ("trước 02/9"). */
function onHoliday({ kind, end, text }: DatedDeadline): Found | null {
  if (kind !== "date" || end === null || /\btet\b/.test(fold(text))) return null;
  const holiday = tetHoliday(Number(end.slice(0, 4)));
  if (!holiday || end < holiday[0] || end > holiday[1]) return null;
  return ["holiday", { text, day: shownDay(end), from: shownDay(holiday[0]), to: shownDay(holiday[1]) }];
}

const shownDay = (date: IsoDate): string => date.split("-").reverse().join("/");

function againstWork(part: DatedDeadline, row: PlanRow, year: number): Found | null {
  const { kind, start, end, text } = part;
  if (start === null || end === null || (kind !== "date" && kind !== "month" && kind !== "quarter")) return null;
  const deed = row.activity ?? row.task ?? "";
  const product = row.product ?? "";
  for (const words of [product, deed]) {
    const period = reportedPeriod(words, year);
    if (period && end < period.notBefore && end >= `${year}-01-01`)
      return ["reportTooEarly", { text, period: period.text }];
  }
  if (end <= `${year}-01-31` && end >= `${year}-01-01` && isOngoing(deed)) return ["ongoingTooEarly", { text }];
  const isLate = start >= `${year}-12-01` && end <= `${year}-12-31`;
  return isLate && plansForYear(deed, product, year) ? ["planTooLate", { text, year }] : null;
}

/** Work that goes on all year is not done at the end of January. */
function isOngoing(deed: string): boolean {
  const verb = fold(deed.slice(parseLabel(deed).length)).replace(/^[\s-]+/, "");
  return /^(?:quan ly|duy tri|thuong xuyen|theo doi|kiem soat|van hanh|giam sat)\b/.test(verb);
}

/** A plan or an estimate for the year itself, in its last month. */
function plansForYear(deed: string, product: string, year: number): boolean {
  const verb = fold(deed.slice(parseLabel(deed).length));
  const isPlanning =
    /^[\s-]*(?:tham muu |chu dong |nghien cuu,? ?)*(?:xay dung|ban hanh|lap|du tru)(?:,? va ban hanh|, ban hanh)? ?(?:\S+ ){0,2}?(?:ke hoach|du toan|du tru|kinh phi)/.test(
      verb,
    );
  const years = namedYears(`${deed}\n${product}`);
  return isPlanning && years.length > 0 && years.every((each) => each === year);
}
