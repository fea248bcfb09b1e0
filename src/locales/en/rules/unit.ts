import type { unitRules as vi } from "../../vi/rules/unit";

/** English of `vi/rules/unit.ts`; the compiler asks for the same rules and messages. */
export const unitRules: typeof vi = {};
