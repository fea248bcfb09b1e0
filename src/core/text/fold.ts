/**
 * Folding for comparison only; what was typed is kept elsewhere. "Hoà Bình" and "hòa  bình" and their NFD spellings fold
 * alike, as do "quí" and "quy": tone marks, vowel marks and đ are dropped, white space is one blank, case is lower.
 */
export function fold(text: string): string {
  return foldCase(text)
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/đ/g, "d");
}

/** NFC, lower case, one blank between words: comparison that still tells "tỉnh" from "tinh". */
export function foldCase(text: string): string {
  return foldSpace(text).toLowerCase();
}

/** NFC with every run of white space (NBSP and line breaks too) as one blank, trimmed. */
export function foldSpace(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\s\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff]+/g, " ")
    .trim();
}
