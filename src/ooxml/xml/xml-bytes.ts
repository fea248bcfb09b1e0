/** Bytes that mean something in XML. */
export const LT = 60;
export const GT = 62;
export const SLASH = 47;
export const BANG = 33;
export const QUESTION = 63;
export const AMPERSAND = 38;
export const EQUALS = 61;
export const COLON = 58;
export const DASH = 45;
export const QUOTE = 34;
export const APOSTROPHE = 39;
export const CARRIAGE_RETURN = 13;
export const LINE_FEED = 10;

/** Bytes that end a name, by value. */
export const ENDS_NAME = new Uint8Array(256);
for (const byte of [0, 9, LINE_FEED, CARRIAGE_RETURN, 32, SLASH, GT, EQUALS, LT, QUOTE, APOSTROPHE, AMPERSAND]) {
  ENDS_NAME[byte] = 1;
}

/** White space as XML knows it: blank, tab, line feed, carriage return. */
export function isXmlSpace(byte: number | undefined): boolean {
  return byte === 32 || byte === 9 || byte === LINE_FEED || byte === CARRIAGE_RETURN;
}

/** True when the ASCII `text` stands at `start`. */
export function bytesAre(bytes: Uint8Array, start: number, text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    if (bytes[start + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}

/** A whole number without sign of at most nine digits; -1 otherwise. */
export function wholeNumberIn(bytes: Uint8Array, start: number, end: number): number {
  if (end - start > 9 || end === start) return -1;
  let number = 0;
  for (let at = start; at < end; at++) {
    const digit = bytes[at]! - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}
