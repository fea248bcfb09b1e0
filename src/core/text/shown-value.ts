const LONGEST = 160;

/** C0 and C1 controls (an escape sequence can rewrite a terminal) and marks that turn the writing direction of what follows. */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f]+/g;
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
/** Half of a surrogate pair alone. */
const BROKEN = /\p{Surrogate}/gu;

/**
 * A text from a sheet or a file name, fit to stand inside a sentence of ours: one line, no control characters, no marks that would
 * reorder our own words, at most `longest` characters with "…" for the rest. Still plain text: HTML escapes it once more.
 */
export function shownValue(text: string, longest = LONGEST): string {
  // Cut roughly first, so that the patterns below never run over a whole 32,767-character cell.
  const rough = text.length > longest * 4 ? text.slice(0, longest * 4) : text;
  const plain = rough
    .replace(DIRECTION, "")
    .replace(UNSEEN, " ")
    .replace(BROKEN, "\ufffd")
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .trim();
  const characters = Array.from(plain);
  const cut = characters.length > longest || rough.length < text.length;
  return cut ? `${characters.slice(0, longest).join("").trimEnd()}…` : plain;
}
