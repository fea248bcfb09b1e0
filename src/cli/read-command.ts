import { openPlan, type PlanChoice } from "../app/open-plan";
import { outcomeOf } from "../app/outcome";
import type { Words } from "../app/words";
import { planJson } from "../core/plan/plan-json";
import { complain } from "./complaint";
import type { ExitCode, Io } from "./io";
import { readBook } from "./read-book";

/** `phu-luc read`: the plan as one JSON object. */
export async function readCommand(file: string, choice: PlanChoice, words: Words, io: Io): Promise<ExitCode> {
  const outcome = outcomeOf(() => planJson(openPlan(readBook(io.readBytes(file)), choice).plan));
  if (!outcome.ok) {
    await complain(outcome.error, words, io, file);
    return 2;
  }
  await io.stdout.write(`${JSON.stringify(outcome.value, null, 2)}\n`);
  return 0;
}
