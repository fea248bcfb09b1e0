import { MAX_COL, sheetCol } from "../../core/grid/address";
import type { CellContent, SnapshotCell } from "../../core/grid/snapshot";
import { endText, readRichText } from "../shared-strings";
import type { SharedStrings } from "../shared-strings";
import { GENERAL } from "../styles/number-format";
import type { NumberFormat, NumberFormats } from "../styles/number-format";
import type { CellStyle, Styles } from "../styles/styles";
import { TextBatch } from "../text-batch";
import { ByteText } from "../xml/byte-text";
import { wholeNumberIn } from "../xml/xml-bytes";
import type { XmlReader } from "../xml/xml-reader";
import { decimalIn } from "./decimal";
import { FormulaReader } from "./formula-reader";
import { serialFromIsoDate } from "./iso-date";

/** What cells refer to outside their sheet. */
export interface CellSources {
  readonly sharedStrings: SharedStrings;
  readonly styles: Styles;
  readonly formats: NumberFormats;
  readonly date1904: boolean;
}

const R = 114;
const S = 115;
const T = 116;
const B = 98;
const D = 100;
const E = 101;
const I = 105;
const N = 110;
/** What `t="str"` is told by, where `t="s"` has already ended. */
const STRING_TYPE = T;

const EMPTY_TEXT: CellContent = { kind: "text", text: "" };

/** Reads the `c` elements of one sheet (ECMA-376 part 1, 18.3.1.4). */
export class CellReader {
  private readonly formulas = new FormulaReader();
  private readonly texts = new TextBatch();
  private readonly value = new ByteText();
  private readonly isoDate: NumberFormat;
  private col = 0;
  private type = N;
  private style: CellStyle;
  private font: string | undefined;

  constructor(
    private readonly xml: XmlReader,
    private readonly sources: CellSources,
  ) {
    this.style = sources.styles.style(0);
    this.isoDate = sources.formats.of("yyyy-mm-dd");
  }

  /**
   * The `c` element just opened; `before` is the column of the cell to its left, which a cell without address follows.
   * `cell` is null when the cell holds nothing. Text inside it is promised for `finish`.
   */
  read(row: number, before: number): { readonly col: number; readonly cell: SnapshotCell | null } {
    this.readAttributes(before);
    const { xml, col } = this;
    let content: CellContent | null = null;
    let formula: string | undefined;
    for (const inside = xml.depth; xml.nextChild(inside);) {
      if (xml.isNamed("v")) content = this.readValue();
      else if (xml.isNamed("f")) formula = this.formulas.read(xml, row, col);
      else if (xml.isNamed("is") && this.type === I) content = this.readInline();
    }
    return { col, cell: this.cellOf(content, formula) };
  }

  /** Brings all texts into their cells. */
  finish(): void {
    this.texts.flush();
  }

  private cellOf(content: CellContent | null, formula: string | undefined): SnapshotCell | null {
    const col = sheetCol(this.col);
    const { font } = this;
    if (formula !== undefined) {
      const base = { col, content: content ?? EMPTY_TEXT, formula };
      return font === undefined ? base : { ...base, font };
    }
    if (content === null) return null;
    return font === undefined ? { col, content } : { col, content, font };
  }

  private readAttributes(before: number): void {
    const { xml } = this;
    this.col = before + 1;
    this.type = N;
    let style = 0;
    for (let index = 0; index < xml.attributes.count; index++) {
      const letter = xml.attributes.letter(index);
      if (letter === R) this.col = this.columnOf(index);
      else if (letter === S) style = xml.attributes.wholeNumber(index);
      else if (letter === T) this.type = this.typeOf(index);
    }
    if (this.col > MAX_COL) throw xml.damaged("column out of range");
    this.style = this.sources.styles.style(style);
    this.font = this.style.font;
  }

  /** The column of a cell address; the row is that of the row element. */
  private columnOf(index: number): number {
    let col = 0;
    for (let offset = 0; ; offset++) {
      const byte = this.xml.attributes.valueByte(index, offset);
      const letter = (byte & 0xdf) - 64;
      if (byte < 65 || letter < 1 || letter > 26) {
        if (col === 0 || byte < 48 || byte > 57) throw this.xml.damaged("cell address");
        return col;
      }
      col = col * 26 + letter;
      if (col > MAX_COL) throw this.xml.damaged("column out of range");
    }
  }

  /** The first letter of a cell type; "str" gives T, because "s" is the shared string. */
  private typeOf(index: number): number {
    const first = this.xml.attributes.valueByte(index, 0);
    return first === S && this.xml.attributes.valueByte(index, 1) === T ? STRING_TYPE : first;
  }

  private readInline(): CellContent | null {
    this.texts.drop();
    this.font = readRichText(this.xml, this.texts) ?? this.font;
    return endText(this.texts);
  }

  private readValue(): CellContent | null {
    const { xml, value } = this;
    // Some writers put text of type "inlineStr" into `v`.
    if (this.type === STRING_TYPE || this.type === I) {
      this.texts.drop();
      xml.readText(this.texts.bytes);
      return endText(this.texts);
    }
    value.clear();
    xml.readText(value);
    value.trimFrom(0);
    if (value.length === 0) return null;
    switch (this.type) {
      case S:
        return this.sharedText();
      case B:
        return { kind: "boolean", value: value.toString() === "1" || value.toString() === "true" };
      case E:
        return { kind: "error", code: value.toString() };
      case D:
        return this.dateContent();
      case N:
        return this.numberContent(decimalIn(value.bytes, value.length), this.style.format);
      default:
        throw xml.damaged("cell type");
    }
  }

  private sharedText(): CellContent | null {
    const index = wholeNumberIn(this.value.bytes, 0, this.value.length);
    const { texts, fonts } = this.sources.sharedStrings;
    const content = texts[index];
    if (content === undefined) throw this.xml.damaged("shared string missing");
    if (fonts.size > 0) this.font = fonts.get(index) ?? this.font;
    return content;
  }

  /** A date written out is a date even where no date format says so. */
  private dateContent(): CellContent {
    const { format } = this.style;
    const serial = serialFromIsoDate(this.value.toString(), this.sources.date1904);
    return this.numberContent(serial, format.code === GENERAL ? this.isoDate : format);
  }

  private numberContent(value: number, format: NumberFormat): CellContent {
    if (Number.isNaN(value)) throw this.xml.damaged("number");
    return format.content(value);
  }
}
