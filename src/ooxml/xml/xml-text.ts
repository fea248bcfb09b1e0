import type { ByteText } from "./byte-text";
import { AMPERSAND, CARRIAGE_RETURN, LINE_FEED, LT } from "./xml-bytes";
import { resolveReference } from "./xml-references";

/**
 * Bytes that need more than copying: "<" ends the text, references, CR (line ends become LF, XML 1.0 2.11), and NUL, which is
 * never allowed.
 */
const SPECIAL = new Uint8Array(256);
for (const byte of [LT, AMPERSAND, CARRIAGE_RETURN, 0]) SPECIAL[byte] = 1;

/** Bytes copied before room is made for more. */
const BLOCK = 1024;

/**
 * Adds the text of `bytes` from `start` to the next "<", at most to `end`, with its references resolved, and gives the offset
 * behind it; -1 when it is not well-formed.
 */
export function appendText(bytes: Uint8Array, start: number, end: number, out: ByteText): number {
  let at = start;
  for (;;) {
    // No reference is shorter than the UTF-8 it stands for, so a block needs no more room than its source; the rest is what
    // `pushCodePoint` asks for, so that it never moves `target`.
    const target = out.reserve(BLOCK + 32);
    const blockEnd = Math.min(at + BLOCK, end);
    let length = out.length;
    while (at < blockEnd) {
      const byte = bytes[at]!;
      if (SPECIAL[byte] === 0) {
        target[length++] = byte;
        at++;
      } else if (byte === LT) {
        out.length = length;
        return at;
      } else if (byte === AMPERSAND) {
        out.length = length;
        at = resolveReference(bytes, at, out);
        if (at < 0 || at > end) return -1;
        length = out.length;
      } else if (byte === CARRIAGE_RETURN) {
        target[length++] = LINE_FEED;
        at += bytes[at + 1] === LINE_FEED ? 2 : 1;
      } else {
        return -1;
      }
    }
    out.length = length;
    if (at >= end) return at;
  }
}

/** Adds the inside of a CDATA section, in which nothing is markup; false when it is not well-formed. */
export function appendLiteral(bytes: Uint8Array, start: number, end: number, out: ByteText): boolean {
  const literal = bytes.subarray(start, end);
  if (literal.includes(0)) return false;
  out.reserve(literal.length).set(literal, out.length);
  out.length += literal.length;
  return true;
}
