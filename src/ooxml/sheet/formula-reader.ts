import { AppError } from "../../core/error/app-error";
import { unescaped } from "../text-batch";
import type { XmlReader } from "../xml/xml-reader";
import { SharedFormula } from "./shared-formula";

/** Characters that all copies of shared formulas may have together: one long formula shared by a column is a bomb of its own. */
const MOST_SHARED_CHARACTERS = 64 * 1024 * 1024;

/** Reads the `f` elements of one sheet; shared formulas are expanded. */
export class FormulaReader {
  private readonly shared = new Map<string, SharedFormula>();
  private sharedCharacters = 0;

  /** The formula of the `f` element just opened, with its "=", for the cell at row, col; undefined when it says nothing. */
  read(xml: XmlReader, row: number, col: number): string | undefined {
    const type = xml.attribute("t");
    if (type === "dataTable") return dataTableFormula(xml);
    const index = type === "shared" ? xml.attribute("si") : null;
    const text = unescaped(xml.text());
    if (index === null) return text === "" ? undefined : `=${text}`;
    if (text !== "") {
      this.shared.set(index, new SharedFormula(text, row, col));
      return `=${text}`;
    }
    return this.copy(index, row, col);
  }

  private copy(index: string, row: number, col: number): string | undefined {
    const formula = this.shared.get(index)?.at(row, col);
    if (formula === undefined) return undefined;
    this.sharedCharacters += formula.length;
    if (this.sharedCharacters > MOST_SHARED_CHARACTERS)
      throw new AppError("too-many-cells", { limit: MOST_SHARED_CHARACTERS });
    return `=${formula}`;
  }
}

/** What Excel shows for a what-if table: its row input cell, then its column input cell. */
function dataTableFormula(xml: XmlReader): string {
  const first = xml.attribute("r1") ?? "";
  if (xml.flag("dt2D")) return `=TABLE(${first},${xml.attribute("r2") ?? ""})`;
  return xml.flag("dtr") ? `=TABLE(${first},)` : `=TABLE(,${first})`;
}
