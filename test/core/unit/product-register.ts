import { parseRegister } from "../../../src/core/unit/parse-register";
import units from "../../../src/data/units.tsv";

/** The register that ships with the product. */
export const productRegister = parseRegister(units);
