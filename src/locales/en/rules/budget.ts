import type { budgetRules as vi } from "../../vi/rules/budget";

/** English of `vi/rules/budget.ts`; the compiler asks for the same rules and messages. */
export const budgetRules: typeof vi = {};
