import type { Plan } from "../plan/plan";
import { fold } from "../text/fold";
import { parseUnits } from "./parse-units";
import type { UnitRegister } from "./register";

/** Codes that the plan owner's own documents bear ("SKHĐT", "SKH"), and those of offices that were merged into it; folded. */
export class OwnCodes {
  private readonly codes = new Set<string>();

  constructor(plan: Plan, register: UnitRegister) {
    const issuer = /[-/]([^-/]+)$/.exec(plan.title.number ?? "")?.[1];
    if (issuer) this.add(issuer);
    if (plan.unit === null) return;
    const unit = parseUnits(plan.unit, register).units[0]?.unit ?? null;
    for (const each of register.units) {
      if (!unit || (each !== unit && each.successor !== unit.name)) continue;
      this.add(initialsOf(each.name));
      for (const abbreviation of each.abbreviations) this.add(abbreviation.replace(/^Sở\s*/u, "S"));
    }
    if (!unit) this.add(initialsOf(plan.unit));
  }

  /** Whether a document with this issuer's code may be the owner's own; short forms of the code count ("SKH"). */
  has(issuer: string): boolean {
    const code = codeOf(issuer);
    return [...this.codes].some((own) => own.startsWith(code) || code.startsWith(own));
  }

  private add(code: string): void {
    const bare = codeOf(code);
    if (bare.length >= 2) this.codes.add(bare);
  }
}

function codeOf(text: string): string {
  return fold(text).replace(/[^a-z0-9]/g, "");
}

/** "Sở Kế hoạch và Đầu tư": SKHĐT. */
function initialsOf(name: string): string {
  return name
    .split(/[\s,–-]+/)
    .filter((word) => word !== "" && fold(word) !== "va")
    .map((word) => word.charAt(0))
    .join("");
}
