import type { readingRules as vi } from "../../vi/rules/reading";

/** English of `vi/rules/reading.ts`; the compiler asks for the same rules and messages. */
export const readingRules: typeof vi = {};
