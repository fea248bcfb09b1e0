import { isXmlSpace } from "./xml-bytes";

const FIRST_SIZE = 1 << 12;
/** Up to here characters are put together one by one: cheaper than a call into the decoder. */
const SHORT = 24;
const decoder = new TextDecoder();

/**
 * Text of XML elements, gathered as UTF-8 bytes with references already resolved, so that many texts are decoded in one
 * go: a decoder call per cell costs more than all other work on it.
 */
export class ByteText {
  bytes = new Uint8Array(FIRST_SIZE);
  length = 0;

  clear(): void {
    this.length = 0;
  }

  /** Makes room for `more` bytes and gives the array to write into. */
  reserve(more: number): Uint8Array {
    if (this.length + more > this.bytes.length) {
      const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
      larger.set(this.bytes.subarray(0, this.length));
      this.bytes = larger;
    }
    return this.bytes;
  }

  pushByte(byte: number): void {
    this.reserve(1)[this.length++] = byte;
  }

  /** Adds a character as UTF-8. A surrogate or an impossible code point becomes U+FFFD, as a decoder would make it. */
  pushCodePoint(code: number): void {
    const valid = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) && code !== 0;
    const point = valid ? code : 0xfffd;
    const out = this.reserve(4);
    if (point < 0x80) {
      out[this.length++] = point;
    } else if (point < 0x800) {
      out[this.length++] = 0xc0 | (point >> 6);
      out[this.length++] = 0x80 | (point & 63);
    } else if (point < 0x10000) {
      out[this.length++] = 0xe0 | (point >> 12);
      out[this.length++] = 0x80 | ((point >> 6) & 63);
      out[this.length++] = 0x80 | (point & 63);
    } else {
      out[this.length++] = 0xf0 | (point >> 18);
      out[this.length++] = 0x80 | ((point >> 12) & 63);
      out[this.length++] = 0x80 | ((point >> 6) & 63);
      out[this.length++] = 0x80 | (point & 63);
    }
  }

  /** Cuts XML white space from both ends of what was added since `from`. */
  trimFrom(from: number): void {
    const { bytes } = this;
    while (this.length > from && isXmlSpace(bytes[this.length - 1])) this.length--;
    let start = from;
    while (start < this.length && isXmlSpace(bytes[start])) start++;
    if (start === from) return;
    bytes.copyWithin(from, start, this.length);
    this.length -= start - from;
  }

  toString(): string {
    return this.length <= SHORT ? this.shortText() : decoder.decode(this.bytes.subarray(0, this.length));
  }

  private shortText(): string {
    let text = "";
    for (let at = 0; at < this.length; at++) {
      const byte = this.bytes[at]!;
      if (byte > 127) return decoder.decode(this.bytes.subarray(0, this.length));
      text += String.fromCharCode(byte);
    }
    return text;
  }
}
