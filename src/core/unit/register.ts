/** What a unit is to the plan owner. "group" is a collective name ("Các sở, ngành"), right as it stands. */
export type UnitStatus = "current" | "abolished" | "renamed" | "group" | "internal";

/** One line of the unit register, which the home-affairs department edits. */
export interface Unit {
  readonly name: string;
  readonly abbreviations: readonly string[];
  readonly variants: readonly string[];
  readonly status: UnitStatus;
  /** First and last day on which the name is right (ISO); null: open. A unit is right or wrong as of the plan year. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** Who took over, where the unit is gone. */
  readonly successor: string | null;
  /** Where the entry is from. */
  readonly basis: string;
}

export interface UnitRegister {
  readonly units: readonly Unit[];
}
