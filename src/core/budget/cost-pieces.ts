/** A syllable or a separator: rank 1 is a comma, 2 ends the sentence or opens a bracket. */
export interface Piece {
  readonly word: string;
  readonly rank: 0 | 1 | 2;
  readonly start: number;
  readonly end: number;
}

/** A blank needs no piece; a slash or "&" parts as a comma does. */
const COMMAS = ",/&";
const ENDS = ".;:!?\n()\u2022\u2013\u2014-";

/** Cuts a text in NFC into syllables and separators. By hand rather than by a pattern: it runs over every activity and product of the sheet. */
export function piecesOf(text: string): Piece[] {
  const plain = spelling(text);
  const pieces: Piece[] = [];
  for (let at = 0; at < plain.length;) {
    const char = plain.charAt(at);
    const rank = COMMAS.includes(char) ? 1 : ENDS.includes(char) ? 2 : 0;
    if (rank > 0) pieces.push({ word: char, rank, start: at, end: ++at });
    else if (!isWordChar(plain, at)) at++;
    else {
      const start = at;
      while (at < plain.length && isWordChar(plain, at)) at++;
      pieces.push({ word: plain.slice(start, at), rank: 0, start, end: at });
    }
  }
  return pieces;
}

/** Letters and figures; beyond ASCII all but the spaces and the punctuation of General Punctuation. */
function isWordChar(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80)
    return (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  return code > 0xbf && (code < 0x2000 || code > 0x206f) && code !== 0x3000 && code !== 0xfeff;
}

/** Lower case, with the tone mark where "hóa" has it: "hoá" and "hóa" are one word. Every character stays in its place. */
function spelling(text: string): string {
  const lower = text.toLowerCase();
  // A few capitals of other alphabets grow when made small; then the offsets would be wrong.
  const plain = lower.length === text.length ? lower : text;
  return plain.replace(/o([áàảãạ])(?!\p{L})/gu, (_, vowel: string) => `${"óòỏõọ"["áàảãạ".indexOf(vowel)]}a`);
}
