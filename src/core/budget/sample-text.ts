import type { CellContent } from "../grid/snapshot";

/** How a line of text stands for a cell: `text | number | date | error` as in a labelled table; null when nothing says so. */
export type SampleType = "text" | "number" | "date" | "error";

const BLANK = /^\((?:blank|empty|no budget column)\)$|^$/;
const DATE = /^\[date (\d{4})-(\d{2})-(\d{2})\]$/;
const NUMBER = /^\[number (-?\d+(?:\.\d+)?)\]$/;
const ERROR = /^#(?:VALUE!|REF!|NAME\?|DIV\/0!|N\/A|NULL!|NUM!|SPILL!|CALC!)$/;

/**
 * A cell from one line, for the command line and labelled tables: "(blank)" is empty, "[date 2024-05-01]" a date cell,
 * "[number 6.4]" a number cell, "#VALUE!" an error. Where no type is given, a line that Excel itself would store as a number and
 * show unchanged ("6.4", "150", not "6.400") is a number cell. A literal \n stands for a line break.
 */
export function cellFromSample(line: string, type: SampleType | null = null): CellContent | null {
  if (BLANK.test(line)) return null;
  const date = DATE.exec(line);
  if (date) return dateCell(Number(date[1]), Number(date[2]), Number(date[3]));
  const number = NUMBER.exec(line)?.[1] ?? (type === "number" || (type === null && isStoredNumber(line)) ? line : null);
  if (number !== null && Number.isFinite(Number(number))) return numberCell(Number(number), "General", number);
  if (type === "error" || (type === null && ERROR.test(line))) return { kind: "error", code: line };
  return { kind: "text", text: line.replace(/\\n/g, "\n") };
}

function isStoredNumber(line: string): boolean {
  return /^-?\d{1,15}(?:\.\d{1,10})?$/.test(line) && String(Number(line)) === line;
}

const DAY = 86_400_000;

function dateCell(year: number, month: number, day: number): CellContent {
  const serial = (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / DAY;
  return numberCell(serial, "d/m/yyyy", `${day}/${month}/${year}`);
}

function numberCell(value: number, format: string, shown: string): CellContent {
  return { kind: "number", value, format, shown };
}
