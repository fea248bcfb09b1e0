import type { planRules as vi } from "../../vi/rules/plan";

/** English of `vi/rules/plan.ts`; the compiler asks for the same rules and messages. */
export const planRules: typeof vi = {};
