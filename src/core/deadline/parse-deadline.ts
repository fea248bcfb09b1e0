import type { Deadline } from "./deadline";

/** A numeric cell: its stored serial, what it shows and its number format. */
export interface DeadlineCell {
  readonly serial: number;
  readonly shown: string;
  readonly format: string;
  readonly date1904?: boolean;
}

/** What a deadline cell says, read against the plan year. Never throws. (First outline: the grammar follows.) */
export function parseDeadline(input: string | DeadlineCell, _planYear: number, _issueDate?: string): Deadline {
  const text = (typeof input === "string" ? input : input.shown).normalize("NFC").trim();
  const empty = {
    text,
    start: null,
    end: null,
    bound: null,
    vagueness: null,
    impossible: false,
    suspicion: null,
  } as const;
  return { ...empty, kind: text === "" ? "blank" : "unreadable" };
}

export { deadlineSeverity, isVague } from "./severity";
export { looksLikeDeadline } from "./looks-like-deadline";
