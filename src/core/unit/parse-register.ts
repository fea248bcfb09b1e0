import { AppError } from "../error/app-error";
import { foldSpace } from "../text/fold";
import type { Unit, UnitRegister, UnitStatus } from "./register";

const COLUMNS = [
  "name",
  "abbreviations",
  "variants",
  "status",
  "valid_from",
  "valid_to",
  "successor",
  "basis",
] as const;
const STATUSES: readonly UnitStatus[] = ["current", "abolished", "renamed", "group", "internal"];
const MAX_LINES = 20_000;
const MAX_NAME = 200;

/**
 * Reads the register file: UTF-8, tab-separated, one header line with the columns of `COLUMNS` in any order (`name` and
 * `status` must be there), lists separated by ";", days as YYYY-MM-DD. Empty lines and lines that begin with "#" are left out.
 * Throws AppError "bad-register" with the line number (1 is the header) and a reason:
 * `header | columns | name | status | date | period | duplicate | too-long`.
 */
export function parseRegister(tsv: string): UnitRegister {
  const lines = tsv.replace(/^\ufeff/, "").split(/\r\n|\r|\n/);
  if (lines.length > MAX_LINES) throw badLine(MAX_LINES + 1, "too-long");
  const headerAt = lines.findIndex((line) => !isSkipped(line));
  const header = headerAt < 0 ? [] : lines[headerAt]!.split("\t").map((label) => label.trim().toLowerCase());
  const places = new Map(COLUMNS.map((column) => [column, header.indexOf(column)]));
  if (places.get("name")! < 0 || places.get("status")! < 0) throw badLine(headerAt + 1 || 1, "header");
  const units: Unit[] = [];
  const seen = new Set<string>();
  for (let index = headerAt + 1; index < lines.length; index++) {
    const line = lines[index]!;
    if (isSkipped(line)) continue;
    const fields = line.split("\t");
    if (fields.length > header.length) throw badLine(index + 1, "columns");
    const field = (column: (typeof COLUMNS)[number]) => unquoted(fields[places.get(column)!] ?? "");
    const unit = unitFromFields(field, index + 1);
    const key = `${unit.name.toLowerCase()}\t${unit.validFrom ?? ""}`;
    if (seen.has(key)) throw badLine(index + 1, "duplicate");
    seen.add(key);
    units.push(unit);
  }
  return { units };
}

function unitFromFields(field: (column: (typeof COLUMNS)[number]) => string, line: number): Unit {
  const name = field("name");
  if (name === "" || name.length > MAX_NAME) throw badLine(line, "name");
  const status = STATUSES.find((known) => known === field("status"));
  if (!status) throw badLine(line, "status");
  const validFrom = dayOrNull(field("valid_from"), line);
  const validTo = dayOrNull(field("valid_to"), line);
  if (validFrom && validTo && validFrom > validTo) throw badLine(line, "period");
  return {
    name,
    abbreviations: listOf(field("abbreviations")),
    variants: listOf(field("variants")),
    status,
    validFrom,
    validTo,
    successor: field("successor") || null,
    basis: field("basis"),
  };
}

function isSkipped(line: string): boolean {
  return line.trim() === "" || line.startsWith("#");
}

/** A spreadsheet that saves tab-separated text puts quotes around fields that hold a quote or a separator. */
function unquoted(field: string): string {
  const quoted = /^\s*"(.*)"\s*$/s.exec(field);
  return foldSpace(quoted ? quoted[1]!.replace(/""/g, '"') : field);
}

function listOf(field: string): string[] {
  return field
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function dayOrNull(field: string, line: number): string | null {
  if (field === "") return null;
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(field);
  if (!parts) throw badLine(line, "date");
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) throw badLine(line, "date");
  return field;
}

function badLine(line: number, reason: string): AppError {
  return new AppError("bad-register", { line, reason });
}
