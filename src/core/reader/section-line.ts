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

/** How a table marks its sections, told by the whole table. */
export interface SectionStyle {
  /** "1. Cải cách thể chế": Arabic numbers head sections where no Roman ones do. */
  readonly arabic: boolean;
  /** Roman numerals head sections of known names: a letter heads a part of the plan above them, or a group below. */
  readonly roman: boolean;
  /** Where a section's subtotal may stand. */
  readonly budgetCol: SheetCol | undefined;
}

const LONGEST_HEADING = 200;

/**
 * The section a line heads, or null: "II" + "Cải cách TTHC", "I. Cải cách thể chế" in one cell, "III CẢI CÁCH ..." merged
 * across (or repeated in each cell of the row), "A" + "CẢI CÁCH ...", or the bare name of a known section. The section's
 * subtotal may stand in the budget column; a line that carries anything else (a unit, a deadline) is no heading.
 */
export function sectionFromLine(line: Line, style: SectionStyle): SectionHeading | null {
  const cells = ownCells(line, style.budgetCol);
  const [first, second] = cells;
  if (!first || cells.length > 2) return null;
  const text = foldSpace(first.text);
  if (text.length > LONGEST_HEADING) return null;
  const at = line.cells.filter((cell) => cell.text === first.text || cell === second).map((cell) => cell.at);
  const numbered = numberedHeading(text, second ? foldSpace(second.text) : "", style);
  if (numbered) return { ...numbered, at };
  if (second) return null;
  return isKnownSectionHeading(text) && (isShouting(text) || text.length < 80) ? { code: "", name: text, at } : null;
}

/** Whether Arabic numbers head the sections: two known names at least, and no Roman numeral before a known one. */
export function sectionStyle(lines: readonly Line[], budgetCol: SheetCol | undefined): SectionStyle {
  const plain: SectionStyle = { arabic: false, roman: false, budgetCol };
  const arabicTopics = new Set<string>();
  for (const line of lines) {
    if (line.cells.length > 3 || line.cells.every((cell) => cell.text.length > LONGEST_HEADING)) continue;
    const heading = sectionFromLine(line, plain);
    if (heading && topicOfSectionName(heading.name) !== null) {
      if (romanValue(heading.code) !== null) return { ...plain, roman: true };
      if (heading.code !== "") return plain;
    }
    const arabic = heading ? null : sectionFromLine(line, { ...plain, arabic: true });
    if (arabic) arabicTopics.add(topicOfSectionName(arabic.name) ?? "");
  }
  return { ...plain, arabic: arabicTopics.size >= 2 };
}

/** "A. NHIỆM VỤ CHUNG" beside Roman sections: no section, but a part of the plan or a group of rows. */
export function isLetterHeading(line: Line, style: SectionStyle): boolean {
  const cells = ownCells(line, style.budgetCol);
  if (!style.roman || cells.length > 2) return false;
  const heading = sectionFromLine(line, { ...style, roman: false });
  return heading !== null && /^[A-HK]$/.test(heading.code) && topicOfSectionName(heading.name) === null;
}

/** Cells that count: without a subtotal, and once where an undone merge left the same text in every cell. */
function ownCells(line: Line, budgetCol: SheetCol | undefined): readonly LineCell[] {
  const cells = line.cells.filter((cell) => cell.col !== budgetCol || !isAmount(cell));
  const first = cells[0];
  return first && cells.length > 1 && cells.every((cell) => cell.text === first.text) ? [first] : cells;
}

/** "I", "II.", "Mục III", "A." and then the name, in one cell or in two. */
const ROMAN = /^(?:(?:phần|mục|chương)\s+)?([IVX]{1,6})\s*(?:[.):/–-]\s*|\s+|$)(.*)$/isu;
const LETTER = /^(?:phần\s+)?([A-HK])(?:\s*[.):/–-]\s*|\s+(?=\p{Lu}{2})|$)(.*)$/su;
const ARABIC = /^(\d{1,2})(?:\s*[.):/–-]\s*|$)(.*)$/su;

function numberedHeading(
  text: string,
  beside: string,
  { arabic, roman }: SectionStyle,
): { code: string; name: string } | null {
  for (const pattern of arabic ? [ROMAN, LETTER, ARABIC] : [ROMAN, LETTER]) {
    const match = pattern.exec(text);
    if (!match) continue;
    const inCell = (match[2] ?? "").trim();
    const name = [inCell, beside].filter((part) => part !== "").join(" ");
    if (name === "" || name.length > LONGEST_HEADING || !/^[\p{Lu}\d"“(]/u.test(name)) continue;
    const code = match[1] ?? "";
    if (pattern === LETTER && roman && topicOfSectionName(name) === null) continue;
    if (pattern === ARABIC ? isKnownSectionHeading(name) : isBroken(pattern, text, code, inCell, name))
      return { code: code.toUpperCase(), name };
  }
  return null;
}

/** One capital before prose ("V iệc", "A dua") would be a cut word: a lone numeral needs a break, capitals or a known name. */
function isBroken(pattern: RegExp, text: string, code: string, inCell: string, name: string): boolean {
  const known = isShouting(name) || topicOfSectionName(name) !== null;
  if (pattern === LETTER) return inCell === "" || known;
  if (romanValue(code.toUpperCase()) === null || !/[IVX]/.test(code)) return false;
  return inCell === "" || /^[IVX]+\s*[.):/–-]/i.test(text) || known;
}

function isAmount(cell: LineCell): boolean {
  return cell.content.kind === "number" || /^[\d.,\s]{1,40}$/.test(cell.text) || looksLikeMoney(cell.text);
}
