import type { ByteText } from "./byte-text";

const NAMED = new Map([
  ["lt", 60],
  ["gt", 62],
  ["amp", 38],
  ["quot", 34],
  ["apos", 39],
]);
const SEMICOLON = 59;
const HASH = 35;
const LOWER_X = 120;
/** `&#x0010FFFF;` and then some: what is longer is no reference. */
const LONGEST = 16;

/**
 * Resolves the reference whose "&" stands at `at`, adds its character to `out` and gives the offset behind its ";".
 * -1 when it is none: entities other than XML's own five need a DTD, which is refused.
 */
export function resolveReference(bytes: Uint8Array, at: number, out: ByteText): number {
  if (bytes[at + 1] === HASH) return resolveNumber(bytes, at, out);
  let name = "";
  for (let index = at + 1; index < at + LONGEST; index++) {
    const byte = bytes[index];
    if (byte === undefined) return -1;
    if (byte === SEMICOLON) {
      const code = NAMED.get(name);
      if (code === undefined) return -1;
      out.pushByte(code);
      return index + 1;
    }
    name += String.fromCharCode(byte);
  }
  return -1;
}

function resolveNumber(bytes: Uint8Array, at: number, out: ByteText): number {
  const hexadecimal = bytes[at + 2] === LOWER_X;
  const first = hexadecimal ? at + 3 : at + 2;
  let code = 0;
  for (let index = first; index < first + LONGEST; index++) {
    const byte = bytes[index];
    if (byte === SEMICOLON && index > first) {
      out.pushCodePoint(code);
      return index + 1;
    }
    const digit = byte === undefined ? -1 : digitValue(byte);
    if (digit < 0 || (!hexadecimal && digit > 9)) return -1;
    code = Math.min(code * (hexadecimal ? 16 : 10) + digit, 0x110000);
  }
  return -1;
}

/** 0 to 15, -1 for no digit. */
function digitValue(byte: number): number {
  if (byte >= 48 && byte <= 57) return byte - 48;
  const lower = byte | 32;
  return lower >= 97 && lower <= 102 ? lower - 87 : -1;
}
