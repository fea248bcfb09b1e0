import { AppError } from "../core/error/app-error";
import { TextBatch } from "./text-batch";
import type { XmlReader } from "./xml/xml-reader";

/** A text as the content of every cell that shows it; null when it is empty. */
export type SharedText = { readonly kind: "text"; readonly text: string } | null;

export interface SharedStrings {
  readonly texts: readonly SharedText[];
  /** Fonts of rich texts by index, where all their runs name one: it then stands above the font of the cell. */
  readonly fonts: ReadonlyMap<number, string>;
}

/**
 * The shared strings in order (ECMA-376 part 1, 18.4). Rich runs are put together, phonetic hints left out. Throws
 * too-many-cells when there are more than `limit`.
 */
export function readSharedStrings(xml: XmlReader | null, limit: number): SharedStrings {
  const texts: SharedText[] = [];
  const fonts = new Map<number, string>();
  if (!xml?.openRoot("sst")) return { texts, fonts };
  const batch = new TextBatch();
  for (const root = xml.depth; xml.nextChild(root);) {
    if (!xml.isNamed("si")) continue;
    if (texts.length >= limit) throw new AppError("too-many-cells", { limit });
    const font = readRichText(xml, batch);
    if (font !== null) fonts.set(texts.length, font);
    texts.push(endText(batch));
  }
  batch.flush();
  return { texts, fonts };
}

/**
 * Adds the text of an `si` or `is` element just opened: its `t`, or the `t` of its runs; `rPh` (how it is pronounced) is no
 * text. Gives the font that all its runs name, null when there is none.
 */
export function readRichText(xml: XmlReader, batch: TextBatch): string | null {
  let font: string | null | undefined;
  for (const item = xml.depth; xml.nextChild(item);) {
    if (xml.isNamed("t")) readPlainText(xml, batch);
    else if (xml.isNamed("r")) {
      const runFont = readRun(xml, batch);
      font = font === undefined || font === runFont ? runFont : null;
    }
  }
  return font ?? null;
}

/** The text being written as the content of a cell, or null when nothing was written. */
export function endText(batch: TextBatch): SharedText {
  if (batch.pending === 0) return null;
  const content = { kind: "text" as const, text: "" };
  batch.end(content);
  return content;
}

/** Adds the text of a run and gives its font, null when it names none. */
function readRun(xml: XmlReader, batch: TextBatch): string | null {
  let font: string | null = null;
  for (const run = xml.depth; xml.nextChild(run);) {
    if (xml.isNamed("t")) readPlainText(xml, batch);
    else if (xml.isNamed("rPr")) {
      for (const properties = xml.depth; xml.nextChild(properties);) {
        if (xml.isNamed("rFont")) font = xml.attribute("val");
      }
    }
  }
  return font;
}

function readPlainText(xml: XmlReader, batch: TextBatch): void {
  const from = batch.bytes.length;
  const preserve = xml.attributes.is("space", "preserve");
  xml.readText(batch.bytes);
  if (!preserve) batch.trim(from);
}
