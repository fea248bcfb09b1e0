/** Powers of ten that a double holds exactly: one division by them rounds right. */
const EXACT_POWERS = Array.from({ length: 16 }, (_, power) => 10 ** power);
const MOST_DIGITS = 15;
/** No number needs more characters; what is longer is none. */
const LONGEST = 64;
const MINUS = 45;
const POINT = 46;
const XML_DOUBLE = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;

/**
 * The number in `bytes[0, length)`, NaN when it is none. Up to 15 digits without exponent are taken straight from the bytes,
 * with the same result as `Number`; everything else goes through a string.
 */
export function decimalIn(bytes: Uint8Array, length: number): number {
  const negative = bytes[0] === MINUS;
  let digits = 0;
  let value = 0;
  let decimals = -1;
  for (let at = negative ? 1 : 0; at < length; at++) {
    const digit = bytes[at]! - 48;
    if (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      digits++;
      if (decimals >= 0) decimals++;
    } else if (bytes[at] === POINT && decimals < 0) {
      decimals = 0;
    } else {
      return decimalInText(bytes, length);
    }
  }
  if (digits === 0 || digits > MOST_DIGITS) return decimalInText(bytes, length);
  if (decimals > 0) value /= EXACT_POWERS[decimals]!;
  return negative ? -value : value;
}

function decimalInText(bytes: Uint8Array, length: number): number {
  if (length > LONGEST) return NaN;
  const text = String.fromCharCode(...bytes.subarray(0, length)).trim();
  const number = XML_DOUBLE.test(text) ? Number(text) : NaN;
  return Number.isFinite(number) ? number : NaN;
}
