import type { Deadline } from "../deadline/deadline";
import { defineRule } from "../engine/define-rule";

type MessageId =
  | "yearOnly"
  | "recurring"
  | "conditional"
  | "relative"
  | "byReference"
  | "namedReference"
  | "startOnly"
  | "approximate"
  | "partOfYear"
  | "unreadable";

/** A deadline names no date, so nobody can tell when it is late. */
export const deadlineVague = defineRule<MessageId>({
  id: "deadline-vague",
  scope: "row",
  column: "deadline",
  messages: {
    yearOnly: "review",
    recurring: "review",
    conditional: "warning",
    relative: "review",
    byReference: "warning",
    namedReference: "review",
    startOnly: "warning",
    approximate: "review",
    partOfYear: "warning",
    unreadable: "warning",
  },
  strict: {
    yearOnly: "warning",
    recurring: "warning",
    conditional: "error",
    relative: "warning",
    byReference: "error",
    namedReference: "warning",
    startOnly: "error",
    approximate: "warning",
    partOfYear: "warning",
    unreadable: "error",
  },
  group: { yearOnly: 2, recurring: 2, namedReference: 2, relative: 4, approximate: 4 },
  check({ row }, report) {
    if (row.inherited.includes("deadline")) return;
    const messageId = messageFor(row.deadlineParsed);
    if (messageId !== null) report(messageId, { text: row.deadlineParsed.text });
  },
});

function messageFor(deadline: Deadline): MessageId | null {
  if (deadline.kind === "unreadable") return "unreadable";
  switch (deadline.vagueness) {
    case "year-only":
      // "Hằng năm" names no year: it is ongoing work without a date.
      return deadline.kind === "recurring" ? "recurring" : "yearOnly";
    case "no-frequency":
      return "recurring";
    case "conditional":
      return "conditional";
    case "relative":
      return "relative";
    case "reference-unnamed":
      return "byReference";
    case "reference-named":
      return "namedReference";
    case "start-only":
      return "startOnly";
    case "approximate":
      // A numeral that was read through is a question of its own: `deadline-implausible`.
      if (deadline.suspicion !== null) return null;
      return deadline.kind === "half-year" ? "partOfYear" : "approximate";
    // `deadline-impossible` and `deadline-missing` report these.
    case "impossible":
    case "placeholder":
    case null:
      return null;
  }
}
