import { fold, foldSpace } from "../text/fold";
import { withTonesLast } from "../text/tone-place";
import type { UnitMention } from "./parse-units";
import type { Unit } from "./register";
import type { PlanMention } from "./units-of-plan";

/** One spelling of a name as its cell shows it, with a full stop that ends the cell. */
export interface Spelling {
  readonly text: string;
  readonly mention: PlanMention;
}

/** A unit that the plan writes in several ways, or in a way that is not the register's. */
export interface MixedName {
  /** The register's spelling, or the one the plan uses most. */
  readonly name: string;
  /** The other spellings, each place of each. */
  readonly others: readonly Spelling[];
  /** Whether `name` is beyond doubt the name of all of them: the register's own spelling, and the same letters. */
  readonly registered: boolean;
}

/**
 * Names that differ in capitals, tone marks, dashes, a full stop, or are now written out and now shortened. Collectives are left
 * out: "các sở, ngành" and "các sở, ban, ngành" are both right. Linear in the mentions.
 */
export function mixedNames(mentions: readonly PlanMention[]): MixedName[] {
  const names = new Map<string, Spelling[]>();
  for (const each of mentions) {
    if (each.mention.kind === "group" || each.mention.kind === "person") continue;
    const key = identityOf(each.mention);
    const spellings = names.get(key) ?? [];
    names.set(key, spellings);
    spellings.push({ text: spellingOf(each), mention: each });
  }
  return [...names.values()].map(mixedName).filter((mixed) => mixed !== null);
}

function mixedName(spellings: readonly Spelling[]): MixedName | null {
  const { mention } = spellings[0]!.mention;
  const official = isPublicBody(mention.unit) && restOf(mention, mention.unit) === "" ? mention.unit.name : null;
  const distinct = new Set(spellings.map(({ text }) => bare(text)));
  if (distinct.size === 1 && !(official !== null && isMisspelt(spellings[0]!, official))) return null;
  const known = official ?? registeredSpelling(mention.unit, spellings);
  const chosen = known ?? mostUsed(spellings);
  const others = spellings.filter(({ text }) => bare(text) !== bare(chosen));
  const registered = known !== null && others.every(({ text }) => letters(text) === letters(known));
  return others.length > 0 ? { name: chosen, others, registered } : null;
}

/** The one of the spellings that the register has too. */
function registeredSpelling(unit: Unit | null, spellings: readonly Spelling[]): string | null {
  const known = new Set(unit ? [unit.name, ...unit.variants, ...unit.abbreviations] : []);
  return spellings.map(({ text }) => text.replace(/\s*[.;,]$/, "")).find((text) => known.has(text)) ?? null;
}

/** The register's name in other letters; both places of a tone mark are right as long as the plan keeps to one. */
function isMisspelt({ mention: { mention } }: Spelling, official: string): boolean {
  if (mention.match !== "spelling" || letters(mention.text) !== letters(official)) return false;
  const typed = mention.start > 0 ? withCapital(mention.text) : mention.text;
  return withTonesLast(foldSpace(typed)) !== withTonesLast(official);
}

function spellingOf({ mention, row, field }: PlanMention): string {
  const cell = foldSpace(row[field] ?? "");
  const text = foldSpace(mention.text);
  // Inside a list a name may begin small, and the full stop is the list's.
  if (mention.start > 0 && cell !== text) return withCapital(text);
  return /^\s*[.;,]$/.test(cell.slice(text.length)) ? cell : text;
}

/** "Cục Thuế" and "Cục Thuế tỉnh" are no two spellings. */
function bare(spelling: string): string {
  return spelling.replace(/ tỉnh$/iu, "");
}

/** Which unit a name means: the register's with the place behind it, or the letters alone. */
function identityOf(mention: UnitMention): string {
  const { unit, match } = mention;
  // Variants of an internal office are often other offices ("Bệnh viện đa khoa tỉnh", "Bệnh viện đa khoa khu vực").
  if (unit === null || (match === "variant" && (!isPublicBody(unit) || hasOtherLevel(mention.text, unit.name)))) {
    return letters(mention.text);
  }
  return `${unit.name}|${restOf(mention, unit)}`;
}

const LEVELS = /\b(?:cap huyen|cap xa|huyen|xa|phuong|khu vuc|thanh pho|chi cuc|chi nhanh)\b/g;

/** "Bộ phận một cửa cấp xã" is registered with "Bộ phận Một cửa", but is not the one at the province. */
function hasOtherLevel(typed: string, registered: string): boolean {
  const known = new Set(fold(registered).match(LEVELS));
  return (fold(typed).match(LEVELS) ?? []).some((level) => !known.has(level));
}

function isPublicBody(unit: Unit | null): unit is Unit {
  return unit !== null && unit.status !== "internal" && unit.status !== "group";
}

/** What stands behind the register's name, as letters: "lucngan" of "TTYT Lục Ngạn". */
function restOf(mention: UnitMention, unit: Unit): string {
  const typed = letters(mention.text);
  let longest = 0;
  for (const name of [unit.name, ...unit.variants, ...unit.abbreviations]) {
    const key = letters(name);
    if (key.length > longest && typed.startsWith(key)) longest = key.length;
  }
  return typed.slice(longest).replace(/^tinh$/, "");
}

/** Letters and digits of the folded text, without "và". */
function letters(text: string): string {
  return fold(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "va")
    .join("");
}

function withCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The spelling with the most places, of equals the first; one with a full stop only when there is no other. */
function mostUsed(spellings: readonly Spelling[]): string {
  const counts = new Map<string, number>();
  for (const { text } of spellings) counts.set(text, (counts.get(text) ?? 0) + (/[.;,]$/.test(text) ? 0.001 : 1));
  let best = spellings[0]!.text;
  for (const [text, count] of counts) if (count > counts.get(best)!) best = text;
  return best;
}
