import { AppError } from "../core/error/app-error";
import { TextBatch } from "./text-batch";
import type { XmlReader } from "./xml/xml-reader";

/** A shared string as the content of every cell that shows it; null when it is empty. */
export type SharedText = { readonly kind: "text"; readonly text: string } | null;

/**
 * The shared strings in order (ECMA-376 part 1, 18.4). Rich runs are put together, phonetic hints left out. Throws
 * too-many-cells when there are more than `limit`.
 */
export function readSharedStrings(xml: XmlReader | null, limit: number): SharedText[] {
  const strings: SharedText[] = [];
  if (!xml?.openRoot("sst")) return strings;
  const batch = new TextBatch();
  for (const root = xml.depth; xml.nextChild(root);) {
    if (!xml.isNamed("si")) continue;
    if (strings.length >= limit) throw new AppError("too-many-cells", { limit });
    readRichText(xml, batch);
    strings.push(endText(batch));
  }
  batch.flush();
  return strings;
}

/**
 * Adds the text of an `si` or `is` element just opened: its `t`, or the `t` of its runs. `rPh` (how it is pronounced) is no text.
 */
export function readRichText(xml: XmlReader, batch: TextBatch): void {
  for (const item = xml.depth; xml.nextChild(item);) {
    if (xml.isNamed("t")) readPlainText(xml, batch);
    else if (xml.isNamed("r")) {
      for (const run = xml.depth; xml.nextChild(run);) if (xml.isNamed("t")) readPlainText(xml, batch);
    }
  }
}

/** The text being written as the content of a cell, or null when nothing was written. */
export function endText(batch: TextBatch): SharedText {
  if (batch.pending === 0) return null;
  const content = { kind: "text" as const, text: "" };
  batch.end(content);
  return content;
}

function readPlainText(xml: XmlReader, batch: TextBatch): void {
  const from = batch.bytes.length;
  const preserve = xml.attributeIs("space", "preserve");
  xml.readText(batch.bytes);
  if (!preserve) batch.trim(from);
}
