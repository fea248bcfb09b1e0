import { MAX_COL, sheetCol } from "../../core/grid/address";
import type { SheetCol } from "../../core/grid/address";
import type { XmlReader } from "../xml/xml-reader";

/** Hidden columns, gathered from the ranges of `col` elements. Linear, however many ranges overlap. */
export class HiddenColumns {
  /** By column: how many hidden ranges begin there, less those that ended before it. Null while there are none. */
  private changes: Int32Array | null = null;

  /** The `cols` element just opened (ECMA-376 part 1, 18.3.1.17). */
  read(xml: XmlReader): void {
    for (const list = xml.depth; xml.nextChild(list);) {
      if (!xml.isNamed("col") || !xml.flag("hidden")) continue;
      const from = Number(xml.attribute("min"));
      const to = Math.min(Number(xml.attribute("max")), MAX_COL);
      if (!(from >= 1 && to >= from)) continue;
      this.changes ??= new Int32Array(MAX_COL + 2);
      this.changes[from]!++;
      this.changes[to + 1]!--;
    }
  }

  toSet(): Set<SheetCol> {
    const hidden = new Set<SheetCol>();
    if (this.changes === null) return hidden;
    let ranges = 0;
    for (let col = 1; col <= MAX_COL; col++) {
      ranges += this.changes[col]!;
      if (ranges > 0) hidden.add(sheetCol(col));
    }
    return hidden;
  }
}
