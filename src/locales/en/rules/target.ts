import type { targetRules as vi } from "../../vi/rules/target";

/** English of `vi/rules/target.ts`; the compiler asks for the same rules and messages. */
export const targetRules: typeof vi = {};
