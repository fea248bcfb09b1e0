import type { citationRules as vi } from "../../vi/rules/citation";

/** English of `vi/rules/citation.ts`; the compiler asks for the same rules and messages. */
export const citationRules: typeof vi = {};
