import type { A1 } from "../grid/address";
import { contentAt } from "../grid/content-at";
import type { CellContent, SheetSnapshot } from "../grid/snapshot";
import type { Edit } from "../engine/edit";
import { cleanText } from "../text/markup";

/** Tags and blanks that may stand before the text of a cell. */
const LEAD = String.raw`(?:<[^<>]{0,300}>|\s)*`;

/**
 * The edit that puts another number at the head of a cell and keeps all else as typed: "6." to "5.", the number 6 to 5,
 * "2.9. Nhiệm vụ 9" to "1.9. Nhiệm vụ 9". An empty cell gets the bare number. Null when the cell does not begin with `from`.
 */
export function leadingNumberEdit(snapshot: SheetSnapshot, at: A1, from: string | null, to: string): Edit | null {
  const content = contentAt(snapshot, at);
  if (content === null) return from === null ? { at, expect: null, write: { kind: "text", text: to } } : null;
  if (content.kind === "number") return from === null || !/^\d+$/.test(to) ? null : numberEdit(content, at, from, to);
  if (content.kind !== "text" || from === null) return null;
  // "02." for 2: a list typed with leading zeros keeps them.
  const pattern = new RegExp(`^(${LEAD}[(\\[]?(?:[IVX]{1,6}\\.)?)(0?)${from.replaceAll(".", "\\.")}(?!\\d)`);
  const match = pattern.exec(content.text);
  if (!match) return null;
  const zero = match[2] !== "" && to.length === 1 ? "0" : "";
  return {
    at,
    expect: content,
    write: { kind: "text", text: `${match[1]}${zero}${to}${content.text.slice(match[0].length)}` },
  };
}

function numberEdit(content: Extract<CellContent, { kind: "number" }>, at: A1, from: string, to: string): Edit | null {
  if (String(content.value) !== from) return null;
  const format = content.format === "General" ? {} : { format: content.format };
  return { at, expect: content, write: { kind: "number", value: Number(to), ...format } };
}

/**
 * The edit that changes n of the label at the head of a cell ("Nhiệm vụ 2" to "Nhiệm vụ 1"), all else as typed. Null unless
 * the cleaned text changes in just that number.
 */
export function labelNumberEdit(snapshot: SheetSnapshot, at: A1, from: number, to: number): Edit | null {
  const content = contentAt(snapshot, at);
  if (content?.kind !== "text") return null;
  const pattern = new RegExp(
    `^(${LEAD}(?:\\d{1,3}(?:\\.\\d{1,3}){0,3}[.):]?${LEAD})?[^\\d<>]{6,24})(0?)${from}(?!\\d)`,
    "u",
  );
  const match = pattern.exec(content.text);
  if (!match) return null;
  const zero = match[2] !== "" && to < 10 ? "0" : "";
  const text = `${match[1]}${zero}${to}${content.text.slice(match[0].length)}`;
  return isLabel(match[1]!) ? { at, expect: content, write: { kind: "text", text } } : null;
}

/** What stands before the number is "Mục tiêu", "Nhiệm vụ" or "Hoạt động" and nothing more. */
function isLabel(before: string): boolean {
  const bare = cleanText(before).text.replace(/^\d{1,3}(?:\.\d{1,3}){0,3}[.):]?\s*/, "");
  return /^(?:mục tiêu|nhiệm vụ|hoạt động)(?:\s+số)?$/iu.test(bare);
}
