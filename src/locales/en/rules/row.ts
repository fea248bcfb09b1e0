import type { rowRules as vi } from "../../vi/rules/row";

/** English of `vi/rules/row.ts`; the compiler asks for the same rules and messages. */
export const rowRules: typeof vi = {};
