import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CheckOptions } from "../../src/core/engine/check-options";
import { parseRegister } from "../../src/core/unit/parse-register";

const register = parseRegister(readFileSync(join(__dirname, "../../src/data/units.tsv"), "utf8"));

/** Options of a check on 5 January 2024 with the product's own unit register. */
export function checkOptions(options: Partial<CheckOptions> = {}): CheckOptions {
  return { today: "2024-01-05", profile: "default", register, severities: {}, showHidden: true, ...options };
}
