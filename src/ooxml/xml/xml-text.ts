import type { ByteText } from "./byte-text";
import { AMPERSAND, CARRIAGE_RETURN, LINE_FEED } from "./xml-bytes";
import { resolveReference } from "./xml-references";

/** Bytes that need more than copying: references, CR (line ends become LF, XML 1.0 2.11), and NUL, which is never allowed. */
const SPECIAL = new Uint8Array(256);
for (const byte of [AMPERSAND, CARRIAGE_RETURN, 0]) SPECIAL[byte] = 1;

/** Adds the text of `bytes[start, end)` with its references resolved; false when it is not well-formed. */
export function appendText(bytes: Uint8Array, start: number, end: number, out: ByteText): boolean {
  // No reference is shorter than the UTF-8 it stands for, so the text needs no more room than its source; the four are what
  // `pushCodePoint` asks for, so that it never moves `target`.
  const target = out.reserve(end - start + 4);
  let length = out.length;
  for (let at = start; at < end;) {
    const byte = bytes[at]!;
    if (SPECIAL[byte] === 0) {
      target[length++] = byte;
      at++;
    } else if (byte === AMPERSAND) {
      out.length = length;
      at = resolveReference(bytes, at, out);
      if (at < 0 || at > end) return false;
      length = out.length;
    } else if (byte === CARRIAGE_RETURN) {
      target[length++] = LINE_FEED;
      at += bytes[at + 1] === LINE_FEED ? 2 : 1;
    } else {
      return false;
    }
  }
  out.length = length;
  return true;
}

/** Adds the inside of a CDATA section, in which nothing is markup; false when it is not well-formed. */
export function appendLiteral(bytes: Uint8Array, start: number, end: number, out: ByteText): boolean {
  const literal = bytes.subarray(start, end);
  if (literal.includes(0)) return false;
  out.reserve(literal.length).set(literal, out.length);
  out.length += literal.length;
  return true;
}
