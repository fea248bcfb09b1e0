import { parseRegister } from "../core/unit/parse-register";
import type { UnitRegister } from "../core/unit/register";
import units from "../data/units.tsv";

let parsed: UnitRegister | undefined;

/** The unit register of the product; an office replaces it with a file of its own. */
export function defaultRegister(): UnitRegister {
  return (parsed ??= parseRegister(units));
}
