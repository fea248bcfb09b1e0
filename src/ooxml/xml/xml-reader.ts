import { AppError } from "../../core/error/app-error";
import type { ReadLimits } from "../limits";
import { ByteText, isXmlSpace } from "./byte-text";
import { utf8Xml } from "./xml-encoding";
import { resolveReference } from "./xml-references";

/** What `XmlReader.next` met. */
export const OPEN = 1;
export const CLOSE = 2;
export const END = 0;

const LT = 60;
const GT = 62;
const SLASH = 47;
const BANG = 33;
const QUESTION = 63;
const AMPERSAND = 38;
const EQUALS = 61;
const COLON = 58;
const DASH = 45;
const QUOTE = 34;
const APOSTROPHE = 39;
const CARRIAGE_RETURN = 13;
const LINE_FEED = 10;
const CDATA = "<![CDATA[";

/** Bytes that end a plain run of text: "<" markup, "&" reference, CR (line ends become LF, XML 1.0 2.11), and NUL (never allowed). */
const STOPS_TEXT = new Uint8Array(256);
for (const byte of [LT, AMPERSAND, CARRIAGE_RETURN, 0]) STOPS_TEXT[byte] = 1;

/** Bytes that end a name. */
const ENDS_NAME = new Uint8Array(256);
for (const byte of [0, 9, LINE_FEED, CARRIAGE_RETURN, 32, SLASH, GT, EQUALS, LT, QUOTE, APOSTROPHE, AMPERSAND])
  ENDS_NAME[byte] = 1;

/** Of each attribute: start of its local name, end of its name, start and end of its value. */
const SLOTS = 4;

/**
 * Walks an XML part element by element, over its bytes and without building anything: names and values are offsets until
 * somebody asks for them. Elements are known by local name, so prefixed and strict files read alike. Every search ends with
 * its element, every step moves forward: time is linear in the part, memory is fixed.
 *
 * Refused: a DTD (xml-dtd), too deep nesting (xml-too-deep), whatever is not well-formed (xml-damaged).
 */
export class XmlReader {
  /** Open elements around the present place. */
  depth = 0;
  attributeCount = 0;

  private readonly bytes: Uint8Array;
  private at = 0;
  private nameStart = 0;
  private nameEnd = 0;
  private selfClosing = false;
  private readonly attributes: Int32Array;
  /** Start and end of the names of the open elements, prefix included. */
  private readonly openNames: Int32Array;
  private readonly scratch = new ByteText();

  /** `part` is the name errors give. */
  constructor(
    content: Uint8Array,
    private readonly part: string,
    private readonly limits: ReadLimits,
  ) {
    this.bytes = utf8Xml(content, part);
    this.attributes = new Int32Array(limits.xmlAttributes * SLOTS);
    this.openNames = new Int32Array(limits.xmlDepth * 2);
  }

  /** Moves to the root element; true when it has this local name. */
  openRoot(name: string): boolean {
    if (this.next() !== OPEN) throw this.damaged("no root element");
    return this.isNamed(name);
  }

  /**
   * Moves to the next child of the element at `depth`; false when that element has ended. Children the caller did not go
   * into are passed over.
   */
  nextChild(depth: number): boolean {
    for (;;) {
      const token = this.next();
      if (token === OPEN) {
        if (this.depth === depth + 1) return true;
      } else if (this.depth < depth || token === END) {
        return false;
      }
    }
  }

  /** True when the element just opened or closed has this local name. */
  isNamed(name: string): boolean {
    return this.nameEnd - this.nameStart === name.length && this.bytesAre(this.nameStart, name);
  }

  /** The value of an attribute by local name, null when it is absent. */
  attribute(name: string): string | null {
    const index = this.indexOf(name);
    return index < 0 ? null : this.value(index);
  }

  /** True when an attribute has exactly this value, written without references. */
  attributeIs(name: string, value: string): boolean {
    const index = this.indexOf(name);
    if (index < 0) return false;
    const start = this.attributes[index * SLOTS + 2]!;
    return this.attributes[index * SLOTS + 3]! - start === value.length && this.bytesAre(start, value);
  }

  /** An xsd:boolean attribute; absent is false. */
  flag(name: string): boolean {
    return this.attributeIs(name, "1") || this.attributeIs(name, "true");
  }

  /** The letter an attribute's local name consists of (as a byte), 0 when it is longer. For loops over cells. */
  attributeLetter(index: number): number {
    const start = this.attributes[index * SLOTS]!;
    return this.attributes[index * SLOTS + 1]! - start === 1 ? this.bytes[start]! : 0;
  }

  value(index: number): string {
    const slot = index * SLOTS;
    this.scratch.clear();
    this.appendText(this.attributes[slot + 2]!, this.attributes[slot + 3]!, this.scratch);
    return this.scratch.toString();
  }

  /** A whole number without sign, -1 when the value is anything else or has more than nine digits. */
  wholeNumber(index: number): number {
    return wholeNumberIn(this.bytes, this.attributes[index * SLOTS + 2]!, this.attributes[index * SLOTS + 3]!);
  }

  /** Byte `offset` of an attribute's value, -1 behind its end. */
  valueByte(index: number, offset: number): number {
    const at = this.attributes[index * SLOTS + 2]! + offset;
    return at < this.attributes[index * SLOTS + 3]! ? this.bytes[at]! : -1;
  }

  /** Adds the text directly inside the element just opened, and moves behind its end. Elements inside it are passed over. */
  readText(out: ByteText): void {
    const outside = this.depth - 1;
    while (this.depth > outside) {
      if (!this.selfClosing && this.depth === outside + 1) this.copyText(out);
      if (this.next() === END) throw this.damaged("unexpected end");
    }
  }

  /** The text directly inside the element just opened, as a string. */
  text(): string {
    this.scratch.clear();
    this.readText(this.scratch);
    return this.scratch.toString();
  }

  /** Moves to the next start or end of an element. */
  next(): number {
    if (this.selfClosing) {
      this.selfClosing = false;
      this.depth--;
      return CLOSE;
    }
    const { bytes } = this;
    for (;;) {
      // Mostly the next tag follows at once; the native search is for text nobody asked for.
      const at = bytes[this.at] === LT ? this.at : bytes.indexOf(LT, this.at);
      if (at < 0) {
        if (this.depth > 0) throw this.damaged("unexpected end");
        return END;
      }
      const byte = bytes[at + 1];
      if (byte === SLASH) return this.readClose(at + 2);
      if (byte === BANG) this.passDeclaration(at);
      else if (byte === QUESTION) this.at = this.behind(at + 2, "?>");
      else return this.readOpen(at + 1);
    }
  }

  damaged(reason: string): AppError {
    return new AppError("xml-damaged", { part: this.part, reason });
  }

  private readOpen(start: number): number {
    const { bytes } = this;
    if (this.depth >= this.limits.xmlDepth)
      throw new AppError("xml-too-deep", { part: this.part, limit: this.limits.xmlDepth });
    const end = this.readName(start);
    this.openNames[this.depth * 2] = start;
    this.openNames[this.depth * 2 + 1] = end;
    this.depth++;
    let at = end;
    let count = 0;
    for (;;) {
      let byte = bytes[at]!;
      while (byte === 32 || isXmlSpace(byte)) byte = bytes[++at]!;
      if (byte === GT) {
        this.at = at + 1;
        break;
      }
      if (byte === SLASH && bytes[at + 1] === GT) {
        this.selfClosing = true;
        this.at = at + 2;
        break;
      }
      at = this.readAttribute(at, count++);
    }
    this.attributeCount = count;
    // Last, because reading attributes uses the same name fields.
    this.nameStart = this.localStart(start, end);
    this.nameEnd = end;
    return OPEN;
  }

  /** Reads `name="value"` at `start` into slot `index` and gives the offset behind it. */
  private readAttribute(start: number, index: number): number {
    const { bytes, attributes } = this;
    if (index >= this.limits.xmlAttributes) throw this.damaged("too many attributes");
    const nameEnd = this.readName(start);
    let at = nameEnd;
    while (isXmlSpace(bytes[at]!)) at++;
    if (bytes[at] !== EQUALS) throw this.damaged("attribute without value");
    at++;
    while (isXmlSpace(bytes[at]!)) at++;
    const quote = bytes[at]!;
    if (quote !== QUOTE && quote !== APOSTROPHE) throw this.damaged("attribute without quotes");
    const valueStart = ++at;
    const length = bytes.length;
    while (at < length && bytes[at] !== quote && bytes[at] !== LT) at++;
    if (bytes[at] !== quote) throw this.damaged("attribute without end");
    const slot = index * SLOTS;
    attributes[slot] = this.localStart(start, nameEnd);
    attributes[slot + 1] = nameEnd;
    attributes[slot + 2] = valueStart;
    attributes[slot + 3] = at;
    return at + 1;
  }

  private readClose(start: number): number {
    const { bytes, openNames } = this;
    if (this.depth === 0) throw this.damaged("end tag without start tag");
    this.depth--;
    const openStart = openNames[this.depth * 2]!;
    const length = openNames[this.depth * 2 + 1]! - openStart;
    for (let index = 0; index < length; index++) {
      if (bytes[openStart + index] !== bytes[start + index]) throw this.damaged("tags do not match");
    }
    let at = start + length;
    while (isXmlSpace(bytes[at]!)) at++;
    if (bytes[at] !== GT) throw this.damaged("tags do not match");
    this.at = at + 1;
    this.nameEnd = start + length;
    this.nameStart = this.localStart(start, this.nameEnd);
    return CLOSE;
  }

  private readName(start: number): number {
    const { bytes } = this;
    const length = bytes.length;
    let at = start;
    while (at < length && ENDS_NAME[bytes[at]!] === 0) at++;
    if (at === start || at === length) throw this.damaged("name expected");
    return at;
  }

  private localStart(start: number, end: number): number {
    for (let at = start; at < end; at++) if (this.bytes[at] === COLON) return at + 1;
    return start;
  }

  /** Passes a comment or a CDATA section that stands between elements; refuses a DTD. */
  private passDeclaration(at: number): void {
    const { bytes } = this;
    if (bytes[at + 2] === DASH && bytes[at + 3] === DASH) this.at = this.behind(at + 4, "-->");
    else if (this.isCdata(at)) this.at = this.behind(at + CDATA.length, "]]>");
    else if (this.bytesAre(at + 2, "DOCTYPE")) throw new AppError("xml-dtd", { part: this.part });
    else throw this.damaged("declaration");
  }

  private isCdata(at: number): boolean {
    return this.bytesAre(at, CDATA);
  }

  /** The offset behind the next `ending` that begins at or after `from`. */
  private behind(from: number, ending: string): number {
    const { bytes } = this;
    for (let at = bytes.indexOf(GT, from); at >= 0; at = bytes.indexOf(GT, at + 1)) {
      const start = at - ending.length + 1;
      if (start >= from && this.bytesAre(start, ending)) return at + 1;
    }
    throw this.damaged("declaration without end");
  }

  /** Copies text up to the next tag, CDATA sections included. */
  private copyText(out: ByteText): void {
    const { bytes } = this;
    for (;;) {
      const end = bytes.indexOf(LT, this.at);
      if (end < 0) throw this.damaged("unexpected end");
      this.appendText(this.at, end, out);
      this.at = end;
      if (bytes[end + 1] !== BANG) return;
      if (this.isCdata(end)) {
        this.at = this.behind(end + CDATA.length, "]]>");
        this.appendLiteral(end + CDATA.length, this.at - "]]>".length, out);
      } else {
        this.passDeclaration(end);
      }
    }
  }

  private appendText(start: number, end: number, out: ByteText): void {
    const { bytes } = this;
    // No reference is shorter than the UTF-8 it stands for, so the text needs no more room than its source; the four are
    // what `pushCodePoint` asks for, so that it never moves `target`.
    const target = out.reserve(end - start + 4);
    let length = out.length;
    for (let at = start; at < end;) {
      const byte = bytes[at]!;
      if (STOPS_TEXT[byte] === 0) {
        target[length++] = byte;
        at++;
        continue;
      }
      if (byte === AMPERSAND) {
        out.length = length;
        at = resolveReference(bytes, at, out);
        if (at < 0 || at > end) throw this.damaged("reference");
        length = out.length;
      } else if (byte === CARRIAGE_RETURN) {
        target[length++] = LINE_FEED;
        at += bytes[at + 1] === LINE_FEED ? 2 : 1;
      } else {
        throw this.damaged("character");
      }
    }
    out.length = length;
  }

  /** The inside of a CDATA section: nothing in it is markup. */
  private appendLiteral(start: number, end: number, out: ByteText): void {
    for (let at = start; at < end; at++) {
      if (this.bytes[at] === 0) throw this.damaged("character");
      out.pushByte(this.bytes[at]!);
    }
  }

  private indexOf(name: string): number {
    const { attributes } = this;
    for (let slot = 0; slot < this.attributeCount * SLOTS; slot += SLOTS) {
      const start = attributes[slot]!;
      if (attributes[slot + 1]! - start === name.length && this.bytesAre(start, name)) return slot / SLOTS;
    }
    return -1;
  }

  private bytesAre(start: number, text: string): boolean {
    for (let index = 0; index < text.length; index++) {
      if (this.bytes[start + index] !== text.charCodeAt(index)) return false;
    }
    return true;
  }
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
