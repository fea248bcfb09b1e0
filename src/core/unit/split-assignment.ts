import { cellWords } from "./cell-words";
import { unitSpans } from "./unit-spans";

/** How "Phân công thực hiện" divides into lead and coordinator. */
export interface Assignment {
  readonly lead: string | null;
  readonly coordinator: string | null;
  /** First-named unit and the rest, where the text itself does not say who leads and names several. */
  readonly leadCandidates?: { readonly lead: string; readonly coordinator: string | null };
}

const LEAD = /(?<!\p{L})chủ trì(?!\p{L})/iu;
const COORDINATE = /(?<!\p{L})phối hợp(?:\s+(?:cùng|với))?(?!\p{L})/iu;
const LEAD_LABEL = /^[^\p{L}]*(?:(?:cơ quan|đơn vị|phòng|bộ phận)\s+)?chủ trì\s*:/iu;
const COORDINATE_LABEL = /(?:(?:cơ quan|đơn vị|phòng|bộ phận)\s+)?phối hợp\s*:/iu;

/**
 * Splits the one column of the five-column form where its own words say who leads: "Văn phòng Sở chủ trì, phối hợp với các phòng",
 * "Chủ trì: A; phối hợp: B", "A (chủ trì), B (phối hợp)". Otherwise the lead is the whole cell as typed, and the first-named
 * unit is a suggestion.
 */
export function splitAssignment(typed: string): Assignment {
  const text = typed.normalize("NFC").trim();
  if (text === "") return { lead: null, coordinator: null };
  return splitByLabels(text) ?? splitByBrackets(text) ?? splitByWords(text) ?? byFirstName(text);
}

function splitByLabels(text: string): Assignment | null {
  const lead = LEAD_LABEL.exec(text);
  if (!lead) return null;
  const rest = text.slice(lead[0].length);
  const coordinate = COORDINATE_LABEL.exec(rest);
  if (!coordinate) return { lead: trimmed(rest), coordinator: null };
  return {
    lead: trimmed(rest.slice(0, coordinate.index)),
    coordinator: trimmed(rest.slice(coordinate.index + coordinate[0].length)),
  };
}

function splitByBrackets(text: string): Assignment | null {
  const lead = /\(\s*chủ trì\s*\)/iu.exec(text);
  if (!lead) return null;
  const behind = text.slice(lead.index + lead[0].length);
  // "A, B (chủ trì), C": only the name right before the bracket leads, so a list is left to a person.
  if (/[,;\n]/.test(text.slice(0, lead.index))) return null;
  return {
    lead: trimmed(text.slice(0, lead.index)),
    coordinator: trimmed(behind.replace(/\(\s*phối hợp\s*\)/giu, "")),
  };
}

function splitByWords(text: string): Assignment | null {
  const lead = LEAD.exec(text);
  if (!lead) return null;
  const behind = text.slice(lead.index + lead[0].length);
  const coordinate = COORDINATE.exec(behind);
  const before = text.slice(0, lead.index).replace(/^giao\s+/iu, "");
  if (trimmed(before) === null) {
    // "Chủ trì Sở Nội vụ, phối hợp Sở Tài chính"
    const named = coordinate ? behind.slice(0, coordinate.index) : behind;
    if (trimmed(named) === null) return null;
    return {
      lead: trimmed(named),
      coordinator: coordinate ? trimmed(behind.slice(coordinate.index + coordinate[0].length)) : null,
    };
  }
  if (!coordinate) return trimmed(behind) === null ? { lead: trimmed(before), coordinator: null } : null;
  const between = trimmed(behind.slice(0, coordinate.index));
  const after = trimmed(behind.slice(coordinate.index + coordinate[0].length));
  // "A chủ trì; B phối hợp" names the coordinator before the word.
  return { lead: trimmed(before), coordinator: after === null || /^thực hiện$/iu.test(after) ? between : after };
}

function byFirstName(text: string): Assignment {
  const cell = cellWords(text);
  const [first, second] = unitSpans(cell, null);
  if (!first || !second) return { lead: text, coordinator: null };
  const secondAt = cell.words[second.from]!.start;
  const firstEnd = cell.words[first.to - 1]!.end;
  const bracket = cell.brackets.find(({ start }) => start >= firstEnd && start < secondAt);
  const lead = trimmed(cell.text.slice(0, bracket?.end ?? firstEnd));
  if (lead === null) return { lead: text, coordinator: null };
  return { lead: text, coordinator: null, leadCandidates: { lead, coordinator: trimmed(cell.text.slice(secondAt)) } };
}

const EDGE = /[\s,;:.+•*–-]/;
const TAIL_EDGE = /[\s,;:–-]/;

/** Without list marks and separators at either end; null when nothing is left. A loop, because "[...]+$" is quadratic. */
function trimmed(part: string): string | null {
  let start = 0;
  let end = part.length;
  while (start < end && EDGE.test(part[start]!)) start++;
  while (end > start && TAIL_EDGE.test(part[end - 1]!)) end--;
  return start === end ? null : part.slice(start, end);
}
