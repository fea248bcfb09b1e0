import type { Unit, UnitRegister } from "./register";

export type UnitMatch = "exact" | "abbreviation" | "variant" | "spelling";
/** "group" is a collective name ("Các sở, ngành"); "unknown" is a name the register does not hold. */
export type UnitMentionKind = "body" | "internal" | "group" | "person" | "unknown";

/** One unit named in a cell. */
export interface UnitMention {
  /** As typed, without list marks and brackets. */
  readonly text: string;
  /** Offset of `text` in the cell. */
  readonly start: number;
  readonly unit: Unit | null;
  readonly match: UnitMatch | null;
  readonly kind: UnitMentionKind;
  /** What stands in brackets behind the name ("đối với nhiệm vụ tự kiểm tra"); null without. */
  readonly scope: string | null;
}

export interface ParsedUnits {
  readonly units: readonly UnitMention[];
}

/** First version: splits at line breaks and semicolons. */
export function parseUnits(text: string, _register: UnitRegister): ParsedUnits {
  const units = text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => ({ text: part, start: text.indexOf(part), unit: null, match: null, kind: "unknown" as const, scope: null }));
  return { units };
}
