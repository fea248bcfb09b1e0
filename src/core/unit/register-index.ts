import { fold, foldSpace } from "../text/fold";
import type { CellWord } from "./cell-words";
import type { Unit, UnitRegister } from "./register";

/** "spelling": the name but for case, marks, a dash or "và" written "&". */
export type UnitMatch = "exact" | "abbreviation" | "variant" | "spelling";

interface Entry {
  readonly unit: Unit;
  readonly name: string;
  readonly match: Exclude<UnitMatch, "spelling">;
}

export interface RegisterHit {
  readonly unit: Unit;
  readonly match: UnitMatch;
  /** Words of the text the name takes. */
  readonly length: number;
}

/** No registered name is longer, in words; the scan from one word stays bounded. */
const MAX_WORDS = 24;

export class RegisterIndex {
  private readonly entries = new Map<string, Entry>();
  private readonly longest: number;

  constructor(register: UnitRegister) {
    let longest = 0;
    const add = (entry: Entry) => {
      const key = keyOf(fold(entry.name));
      if (key === "") return;
      longest = Math.max(longest, key.length);
      if (!this.entries.has(key)) this.entries.set(key, entry);
    };
    for (const unit of register.units) add({ unit, name: unit.name, match: "exact" });
    for (const unit of register.units) for (const name of unit.variants) add({ unit, name, match: "variant" });
    for (const unit of register.units)
      for (const name of unit.abbreviations) add({ unit, name, match: "abbreviation" });
    this.longest = longest;
  }

  /** The unit of this name, however it is spelled; null when the register has none. */
  unitNamed(name: string): Unit | null {
    return this.entries.get(keyOf(fold(name)))?.unit ?? null;
  }

  /**
   * The longest registered name that begins at word `at`. Names hold commas, dashes and "và", and are typed with "&" or none, so
   * the letters alone are compared; a line break or ";" ends a name.
   */
  longestAt(text: string, words: readonly CellWord[], at: number): RegisterHit | null {
    let key = "";
    let best: RegisterHit | null = null;
    for (let length = 1; length <= MAX_WORDS && at + length <= words.length; length++) {
      const word = words[at + length - 1]!;
      if (length > 1 && /[\n;\u0001:]/.test(word.gap)) break;
      // "P.TCHC" is Phòng TCHC.
      key += word.folded === "va" ? "" : length === 1 && word.lower === "p" ? "phong" : word.folded;
      if (key.length > this.longest) break;
      const entry = word.folded === "va" ? undefined : this.entries.get(key);
      if (!entry) continue;
      const typed = text.slice(words[at]!.start, word.end);
      if (entry.match === "abbreviation" && !looksAbbreviated(typed)) continue;
      best = { unit: entry.unit, match: matchOf(entry, typed), length };
    }
    return best;
  }
}

const indexes = new WeakMap<UnitRegister, RegisterIndex>();

/** The index of a register, made once. */
export function registerIndex(register: UnitRegister): RegisterIndex {
  const known = indexes.get(register);
  if (known) return known;
  const index = new RegisterIndex(register);
  indexes.set(register, index);
  return index;
}

function keyOf(folded: string): string {
  return folded
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "va")
    .join("");
}

/** "tt", "vp" in small letters are words or slips, not the abbreviation. */
function looksAbbreviated(typed: string): boolean {
  return /\p{Lu}.*\p{Lu}/su.test(typed);
}

function matchOf(entry: Entry, typed: string): UnitMatch {
  const same = foldSpace(entry.name) === foldSpace(typed);
  if (entry.match === "exact") return same ? "exact" : "spelling";
  if (entry.match === "abbreviation") return "abbreviation";
  return "variant";
}
