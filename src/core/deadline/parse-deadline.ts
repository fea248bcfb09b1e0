import type { Deadline, DeadlineBase, IsoDate, Vagueness } from "./deadline";
import { isIsoDate } from "./calendar";
import { joinCitations } from "./cite-tokens";
import { hasOpenPlace, isDitto, isOnlySigns, isStatus } from "./empty-cell";
import { normalText } from "./normalise";
import { readNumberCell, type NumberCell } from "./number-cell";
import { deadlineOfParts } from "./read-cell";
import { strongest } from "./resolve-dated";
import { scanParts } from "./scan-parts";
import { tokenise } from "./tokens";

/**
 * What a deadline cell says, read against the plan year.
 */
export function parseDeadline(input: string | NumberCell, planYear: number, issueDate?: IsoDate): Deadline {
  const issued = issueDate !== undefined && isIsoDate(issueDate) ? issueDate : null;
  if (typeof input === "string") return deadlineOfText(input, planYear, issued);
  const reading = readNumberCell(input, planYear);
  if (reading.type === "deadline") return reading.deadline;
  const deadline = deadlineOfText(reading.text, planYear, issued);
  return {
    ...deadline,
    text: input.shown === "" ? deadline.text : input.shown,
    suspicion: reading.suspicion ?? deadline.suspicion,
  };
}

function deadlineOfText(raw: string, planYear: number, issueDate: IsoDate | null): Deadline {
  const { text, plain, slip } = normalText(raw);
  const empty = (kind: "blank" | "unreadable", vagueness: Vagueness | null): Deadline => ({
    ...NOTHING,
    text,
    kind,
    vagueness,
  });
  if (text === "") return empty("blank", null);
  const tokens = joinCitations(tokenise(plain));
  if (isDitto(plain, tokens)) return { ...NOTHING, text, kind: "by-reference", reference: null };
  if (isOnlySigns(tokens)) return empty("blank", "placeholder");
  const found = scanParts(tokens);
  if (hasOpenPlace(tokens, found)) return empty("blank", "placeholder");
  if (isStatus(tokens) && !found.some(({ part }) => part.type === "dated" || part.type === "recurring"))
    return empty("blank", "placeholder");
  const deadline = deadlineOfParts(found, text, { plain, tokens, planYear, issueDate });
  if (deadline === null) return empty("unreadable", null);
  const read = strongest([slip, deadline.slip]);
  return read ? { ...deadline, slip: read } : deadline;
}

const NOTHING: DeadlineBase = {
  text: "",
  start: null,
  end: null,
  bound: null,
  vagueness: null,
  impossible: false,
  suspicion: null,
};

export { deadlineSeverity, isVague } from "./severity";
export { looksLikeDeadline } from "./looks-like-deadline";
