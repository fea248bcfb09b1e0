import { cli } from "./vi/cli";
import { errors, registerReasons } from "./vi/errors";
import { fields, severities } from "./vi/fields";
import { report } from "./vi/report";
import { rules } from "./vi/rules";

/** Every word a person reads, in Vietnamese; the other catalogues must have the same keys. */
export const vi = { errors, registerReasons, fields, severities, report, cli, rules };

export type Catalogue = typeof vi;
