import { AppError } from "../../core/error/app-error";
import type { ReadLimits } from "../limits";
import { ByteText } from "./byte-text";
import { XmlAttributes } from "./xml-attributes";
import { BANG, bytesAre, COLON, DASH, ENDS_NAME, GT, isXmlSpace, LT, QUESTION, SLASH } from "./xml-bytes";
import { utf8Xml } from "./xml-encoding";
import { appendLiteral, appendText } from "./xml-text";

/** What `XmlReader.next` met. */
export const END = 0;
export const OPEN = 1;
const CLOSE = 2;

const CDATA = "<![CDATA[";
const CDATA_END = "]]>";

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
  /** Of the element just opened. */
  readonly attributes: XmlAttributes;

  private readonly bytes: Uint8Array;
  private at = 0;
  private nameStart = 0;
  private nameEnd = 0;
  /** The element just opened was `<a/>`: its end is still to be told. */
  private selfClosing = false;
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
    this.attributes = new XmlAttributes(this.bytes, limits.xmlAttributes);
    this.openNames = new Int32Array(limits.xmlDepth * 2);
    this.passXmlDeclaration();
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

  /** True when the element just opened has this local name. */
  isNamed(name: string): boolean {
    return this.nameEnd - this.nameStart === name.length && bytesAre(this.bytes, this.nameStart, name);
  }

  /** The value of an attribute by local name, null when it is absent. */
  attribute(name: string): string | null {
    const index = this.attributes.indexOf(name);
    if (index < 0) return null;
    const value = this.attributes.value(index);
    if (value === null) throw this.damaged("reference");
    return value;
  }

  /** An xsd:boolean attribute; absent is false. */
  flag(name: string): boolean {
    return this.attributes.is(name, "1") || this.attributes.is(name, "true");
  }

  /** Adds the text directly inside the element just opened, and moves behind its end. Elements inside it are passed over. */
  readText(out: ByteText): void {
    const outside = this.depth - 1;
    while (this.depth > outside) {
      if (!this.selfClosing && this.depth === outside + 1) this.copyText(out);
      this.next();
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
      if (byte !== BANG && byte !== QUESTION) return this.readOpen(at + 1);
      this.passDeclaration(at);
    }
  }

  damaged(reason: string): AppError {
    return new AppError("xml-damaged", { part: this.part, reason });
  }

  private readOpen(start: number): number {
    const { bytes, attributes, limits } = this;
    if (this.depth >= limits.xmlDepth) throw new AppError("xml-too-deep", { part: this.part, limit: limits.xmlDepth });
    this.readName(start);
    this.openNames[this.depth * 2] = start;
    this.openNames[this.depth * 2 + 1] = this.nameEnd;
    this.depth++;
    attributes.count = 0;
    for (let at = this.nameEnd; ;) {
      while (isXmlSpace(bytes[at])) at++;
      if (bytes[at] === GT) {
        this.at = at + 1;
        return OPEN;
      }
      if (bytes[at] === SLASH && bytes[at + 1] === GT) {
        this.selfClosing = true;
        this.at = at + 2;
        return OPEN;
      }
      at = attributes.readAt(at);
      if (at < 0) throw this.damaged("attribute");
    }
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
    while (isXmlSpace(bytes[at])) at++;
    if (bytes[at] !== GT) throw this.damaged("tags do not match");
    this.at = at + 1;
    return CLOSE;
  }

  /** Reads the name of a start tag; `nameStart` is then behind its prefix. */
  private readName(start: number): void {
    const { bytes } = this;
    const length = bytes.length;
    let local = start;
    let at = start;
    for (; at < length && ENDS_NAME[bytes[at]!] === 0; at++) if (bytes[at] === COLON) local = at + 1;
    if (at === start || at === length) throw this.damaged("name expected");
    this.nameStart = local;
    this.nameEnd = at;
  }

  /**
   * Every part begins with `<?xml ...?>` and a line break. Passed here, they are not what `next` meets first in a large part:
   * V8, having optimised it on small parts, would throw that away and begin again, which costs more than a small file.
   */
  private passXmlDeclaration(): void {
    if (!bytesAre(this.bytes, 0, "<?xml")) return;
    this.at = this.behind(0, "?>");
    while (isXmlSpace(this.bytes[this.at])) this.at++;
  }

  /** Passes an instruction, a comment or a CDATA section; refuses a DTD. */
  private passDeclaration(at: number): void {
    const { bytes } = this;
    if (bytes[at + 1] === QUESTION) this.at = this.behind(at + 2, "?>");
    else if (bytes[at + 2] === DASH && bytes[at + 3] === DASH) this.at = this.behind(at + 4, "-->");
    else if (bytesAre(bytes, at, CDATA)) this.at = this.behind(at + CDATA.length, CDATA_END);
    else if (bytesAre(bytes, at + 2, "DOCTYPE")) throw new AppError("xml-dtd", { part: this.part });
    else throw this.damaged("declaration");
  }

  /** The offset behind the next `ending` that begins at or after `from`. */
  private behind(from: number, ending: string): number {
    const { bytes } = this;
    for (let at = bytes.indexOf(GT, from); at >= 0; at = bytes.indexOf(GT, at + 1)) {
      const start = at - ending.length + 1;
      if (start >= from && bytesAre(bytes, start, ending)) return at + 1;
    }
    throw this.damaged("declaration without end");
  }

  /** Copies text up to the next tag, CDATA sections included. */
  private copyText(out: ByteText): void {
    const { bytes } = this;
    for (;;) {
      const end = appendText(bytes, this.at, bytes.length, out);
      if (end < 0) throw this.damaged("text");
      this.at = end;
      if (bytes[end + 1] !== BANG && bytes[end + 1] !== QUESTION) return;
      this.passDeclaration(end);
      const isLiteral = bytesAre(bytes, end, CDATA);
      if (isLiteral && !appendLiteral(bytes, end + CDATA.length, this.at - CDATA_END.length, out)) {
        throw this.damaged("text");
      }
    }
  }
}
