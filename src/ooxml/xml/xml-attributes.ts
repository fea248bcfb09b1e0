import { ByteText } from "./byte-text";
import { APOSTROPHE, bytesAre, COLON, ENDS_NAME, EQUALS, isXmlSpace, LT, QUOTE, wholeNumberIn } from "./xml-bytes";
import { appendText } from "./xml-text";

/** Of each attribute: start of its local name, end of its name, start and end of its value. */
const SLOTS = 4;

/** The attributes of one start tag, as offsets into the part until somebody asks for a value. */
export class XmlAttributes {
  count = 0;
  private readonly offsets: Int32Array;
  private readonly scratch = new ByteText();

  /** `most`: attributes a tag may have. */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly most: number,
  ) {
    this.offsets = new Int32Array(most * SLOTS);
  }

  /** Reads the `name="value"` at `start` as the next attribute and gives the offset behind it; -1 when there is none. */
  readAt(start: number): number {
    const { bytes, offsets } = this;
    if (this.count >= this.most) return -1;
    const length = bytes.length;
    let local = start;
    let at = start;
    for (; at < length && ENDS_NAME[bytes[at]!] === 0; at++) if (bytes[at] === COLON) local = at + 1;
    const nameEnd = at;
    while (isXmlSpace(bytes[at])) at++;
    if (nameEnd === start || bytes[at] !== EQUALS) return -1;
    at++;
    while (isXmlSpace(bytes[at])) at++;
    const quote = bytes[at]!;
    if (quote !== QUOTE && quote !== APOSTROPHE) return -1;
    const valueStart = ++at;
    while (at < length && bytes[at] !== quote && bytes[at] !== LT) at++;
    if (bytes[at] !== quote) return -1;
    const slot = this.count++ * SLOTS;
    offsets[slot] = local;
    offsets[slot + 1] = nameEnd;
    offsets[slot + 2] = valueStart;
    offsets[slot + 3] = at;
    return at + 1;
  }

  /** The index of the attribute with this local name, -1 when it is absent. */
  indexOf(name: string): number {
    const { bytes, offsets } = this;
    for (let slot = 0; slot < this.count * SLOTS; slot += SLOTS) {
      const start = offsets[slot]!;
      if (offsets[slot + 1]! - start === name.length && bytesAre(bytes, start, name)) return slot / SLOTS;
    }
    return -1;
  }

  /** The letter a local name consists of (as a byte), 0 when it is longer. */
  letter(index: number): number {
    const start = this.offsets[index * SLOTS]!;
    return this.offsets[index * SLOTS + 1]! - start === 1 ? this.bytes[start]! : 0;
  }

  /** The value with references resolved; null when they are not well-formed. */
  value(index: number): string | null {
    const { scratch } = this;
    scratch.clear();
    return appendText(this.bytes, this.start(index), this.end(index), scratch) < 0 ? null : scratch.toString();
  }

  /** True when the attribute is there and has exactly this value, written without references. */
  is(name: string, value: string): boolean {
    const index = this.indexOf(name);
    if (index < 0) return false;
    const start = this.start(index);
    return this.end(index) - start === value.length && bytesAre(this.bytes, start, value);
  }

  /** A whole number without sign, -1 when the value is anything else or has more than nine digits. */
  wholeNumber(index: number): number {
    return wholeNumberIn(this.bytes, this.start(index), this.end(index));
  }

  /** Byte `offset` of a value, -1 behind its end. */
  valueByte(index: number, offset: number): number {
    const at = this.start(index) + offset;
    return at < this.end(index) ? this.bytes[at]! : -1;
  }

  private start(index: number): number {
    return this.offsets[index * SLOTS + 2]!;
  }

  private end(index: number): number {
    return this.offsets[index * SLOTS + 3]!;
  }
}
