import type { Deadline } from "./deadline";

/** True when nobody can tell from the text alone when the work is late; see `Vagueness` for the reasons. */
export function isVague(deadline: Deadline): boolean {
  return deadline.vagueness !== null || deadline.kind === "unreadable";
}

export type DeadlineSeverity = "error" | "warning" | "review";

/** How much a deadline needs attention by itself; null when it is good. */
export function deadlineSeverity(deadline: Deadline, _planYear: number): DeadlineSeverity | null {
  if (deadline.impossible || deadline.vagueness === "placeholder") return "error";
  return isVague(deadline) ? "warning" : null;
}
