import { spawnSync } from "node:child_process";
import type { Cost } from "./report-cost";

export type Command = readonly [program: string, ...args: string[]];

/**
 * Measures commands, each run in a process of its own, and gives for each the medians over the runs; null for one that is not
 * there (Python without openpyxl). They take turns, so that a busy spell of the machine falls on all of them.
 */
export function medianCosts<Name>(commands: ReadonlyMap<Name, Command>, runs: number): Map<Name, Cost | null> {
  const costs = new Map([...commands.keys()].map((name): [Name, Cost[]] => [name, []]));
  for (let run = 0; run < runs; run++) {
    for (const [name, command] of commands) {
      const cost = costOf(command);
      if (cost) costs.get(name)?.push(cost);
    }
  }
  return new Map([...costs].map(([name, list]) => [name, medianOf(list)]));
}

function costOf(command: Command): Cost | null {
  const [program, ...args] = command;
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: "utf8", maxBuffer: 1 << 20 });
  if (error || stderr.includes("ModuleNotFoundError")) return null;
  if (status !== 0) throw new Error(`${command.join(" ")} ended with ${status}\n${stderr}`);
  return JSON.parse(stdout) as Cost;
}

function medianOf(costs: readonly Cost[]): Cost | null {
  const [first] = costs;
  if (!first) return null;
  return {
    cpuSeconds: median(costs.map((cost) => cost.cpuSeconds)),
    peakMegabytes: median(costs.map((cost) => cost.peakMegabytes)),
    checks: first.checks,
  };
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}
