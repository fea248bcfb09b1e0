import type { XmlReader } from "../xml/xml-reader";
import { builtinFormat } from "./builtin-formats";
import type { NumberFormat, NumberFormats } from "./number-format";

/** What a cell's style index says, as far as reading needs it. */
export interface CellStyle {
  readonly format: NumberFormat;
  /** Font name, undefined when the file names none. */
  readonly font: string | undefined;
}

export interface Styles {
  /** The style of a cell by its `s` index; an index the file does not have gives the plain style. */
  style(index: number): CellStyle;
}

interface StyleXf {
  readonly formatId: number;
  readonly fontId: number;
}

/** Number formats and font names of a styles part (ECMA-376 part 1, 18.8); without a part every cell is plain. */
export function readStyles(xml: XmlReader | null, formats: NumberFormats): Styles {
  const codes = new Map<number, string>();
  const fonts: (string | undefined)[] = [];
  const xfs: StyleXf[] = [];
  if (xml?.openRoot("styleSheet")) {
    for (const root = xml.depth; xml.nextChild(root);) {
      if (xml.isNamed("numFmts")) readNumberFormats(xml, codes);
      else if (xml.isNamed("fonts")) readFonts(xml, fonts);
      else if (xml.isNamed("cellXfs")) readCellXfs(xml, xfs);
    }
  }
  const formatOf = (id: number): NumberFormat => formats.of(codes.get(id) ?? builtinFormat(id));
  const styles = xfs.map((xf): CellStyle => ({ format: formatOf(xf.formatId), font: fonts[xf.fontId] }));
  const plain: CellStyle = { format: formatOf(0), font: fonts[0] };
  return { style: (index) => styles[index] ?? plain };
}

function readNumberFormats(xml: XmlReader, codes: Map<number, string>): void {
  for (const list = xml.depth; xml.nextChild(list);) {
    if (!xml.isNamed("numFmt")) continue;
    const code = xml.attribute("formatCode");
    if (code) codes.set(Number(xml.attribute("numFmtId")), code);
  }
}

function readFonts(xml: XmlReader, fonts: (string | undefined)[]): void {
  for (const list = xml.depth; xml.nextChild(list);) {
    if (!xml.isNamed("font")) continue;
    let name: string | undefined;
    for (const font = xml.depth; xml.nextChild(font);)
      if (xml.isNamed("name")) name = xml.attribute("val") ?? undefined;
    fonts.push(name);
  }
}

function readCellXfs(xml: XmlReader, xfs: StyleXf[]): void {
  for (const list = xml.depth; xml.nextChild(list);) {
    if (!xml.isNamed("xf")) continue;
    xfs.push({ formatId: Number(xml.attribute("numFmtId") ?? 0), fontId: Number(xml.attribute("fontId") ?? 0) });
  }
}
