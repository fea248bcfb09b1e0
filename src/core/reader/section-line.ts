import { looksLikeMoney } from "../budget/looks-like-money";
import type { A1, SheetCol } from "../grid/address";
import { foldSpace } from "../text/fold";
import { romanValue } from "../text/ordinal";
import { isShouting } from "../text/vietnamese";
import { isKnownSectionHeading, topicOfSectionName } from "./section-names";
import type { Line, LineCell } from "./line";

export interface SectionHeading {
  readonly code: string;
  readonly name: string;
  readonly at: readonly A1[];
}

/** "I", "II.", "Mục III" and then the name, in one cell or in two. */
const NUMBERED = /^(?:(?:phần|mục|chương)\s+)?([IVX]{1,6})\s*(?:[.):/–-]\s*|\s+|$)(.*)$/isu;
const LONGEST_HEADING = 200;

/**
 * The section a line heads, or null: "II" + "Cải cách TTHC", "I. Cải cách thể chế" in one cell, "III CẢI CÁCH ..." merged
 * across, or the bare name of a known section. The section's subtotal may stand in the budget column; a line that carries
 * anything else (a unit, a deadline) is no heading.
 */
export function sectionFromLine(line: Line, budgetCol?: SheetCol): SectionHeading | null {
  const cells = line.cells.filter((cell) => cell.col !== budgetCol || !isAmount(cell));
  const [first, second] = cells;
  if (!first || cells.length > 2) return null;
  const text = foldSpace(first.text);
  if (text.length > LONGEST_HEADING) return null;
  const match = NUMBERED.exec(text);
  const code = match?.[1]?.toUpperCase() ?? "";
  if (match && romanValue(code) !== null && /[IVX]/.test(match[1] ?? "")) {
    const inCell = (match[2] ?? "").trim();
    const name = [inCell, second ? foldSpace(second.text) : ""].filter((part) => part !== "").join(" ");
    const isName = name !== "" && name.length <= LONGEST_HEADING && /^[\p{Lu}\d"“(]/u.test(name);
    // One capital I or V before prose ("V iệc") would be a cut word: a lone numeral needs a break or a known name.
    const broken =
      inCell === "" || /^[IVX]+\s*[.):/–-]/i.test(text) || isShouting(name) || topicOfSectionName(name) !== null;
    return isName && broken ? { code, name, at: cells.map((cell) => cell.at) } : null;
  }
  if (second) return null;
  return isKnownSectionHeading(text) && (isShouting(text) || text.length < 80)
    ? { code: "", name: text, at: [first.at] }
    : null;
}

function isAmount(cell: LineCell): boolean {
  return cell.content.kind === "number" || /^[\d.,\s]{1,40}$/.test(cell.text) || looksLikeMoney(cell.text);
}
