import type { Plan } from "../plan/plan";
import { parseTargets } from "./parse-targets";
import type { Target } from "./target";

const remembered = new WeakMap<Plan, Map<string, readonly Target[]>>();

/** The targets of one of a plan's texts. Several rules ask, and rows share objectives and tasks: each text is parsed once. */
export function targetsIn(plan: Plan, text: string): readonly Target[] {
  const known = remembered.get(plan) ?? new Map<string, readonly Target[]>();
  remembered.set(plan, known);
  const targets = known.get(text) ?? parseTargets(text);
  known.set(text, targets);
  return targets;
}
