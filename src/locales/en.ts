import { cli } from "./en/cli";
import { errors, registerReasons } from "./en/errors";
import { fields, severities } from "./en/fields";
import { report } from "./en/report";
import { rules } from "./en/rules";
import type { Catalogue } from "./vi";

/** English. */
export const en: Catalogue = { errors, registerReasons, fields, severities, report, cli, rules };
