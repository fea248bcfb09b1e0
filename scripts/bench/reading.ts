import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "../bundle";
import { commandOf, CONTESTANTS, nodeEntries, OURS } from "./contestants";
import type { Contestant } from "./contestants";
import { growthExponent } from "./growth";
import { medianCosts } from "./measure";
import type { BenchOptions } from "./options";
import { planFile } from "./plan-file";
import type { Cost } from "./report-cost";
import { tableLines } from "./table";

/** Seconds below which the floor itself is lost in the noise of starting Node. */
const MEASURABLE = 0.03;

type Costs = ReadonlyMap<Contestant, Cost | null>;

/**
 * Reading a plan and three checks on it, beside other readers. Prints a table a size and says whether we are ahead of every
 * rival at every size; true when we are. Throws when two contestants do not find the same.
 */
export async function benchReading({ sizes, runs, form, folder }: BenchOptions): Promise<boolean> {
  await bundle(nodeEntries(), folder);
  const bySize = new Map<number, Costs>();
  for (const rows of sizes) {
    const file = join(folder, `${rows}.xlsx`);
    const bytes = planFile(rows, form);
    writeFileSync(file, bytes);
    const costs = medianCosts(new Map(CONTESTANTS.map((one) => [one, commandOf(one, folder, file)])), runs(rows));
    assertSameChecks(costs);
    bySize.set(rows, costs);
    printSize(
      `${rows} rows x 9 columns, ${(bytes.length / 1024).toFixed(0)} KB, texts ${form}, medians of ${runs(rows)}`,
      costs,
    );
  }
  printGrowth(bySize);
  const ahead = [...bySize.values()].every(isAhead);
  console.log(`\nAhead of every rival at every size: ${ahead ? "yes" : "NO"}.`);
  return ahead;
}

function printSize(title: string, costs: Costs): void {
  const ours = costOf(costs, (one) => one.id === OURS);
  const floor = costOf(costs, (one) => one.role === "floor");
  const start = costOf(costs, (one) => one.role === "start");
  const net = (cost: Cost) => cost.cpuSeconds - start.cpuSeconds;
  const lines = [...costs].map(([{ label, role }, cost]) => {
    if (!cost) return [label, "did not run", "", "", ""];
    return [
      label,
      cost.cpuSeconds.toFixed(3),
      cost.peakMegabytes.toFixed(0),
      role === "rival" ? `${(cost.cpuSeconds / ours.cpuSeconds).toFixed(2)} x` : "",
      role === "start" || net(floor) < MEASURABLE ? "" : `${(net(cost) / net(floor)).toFixed(1)} x`,
    ];
  });
  console.log(`\n${title}`);
  console.log(tableLines(["", "CPU s", "peak MB", "phu-luc is faster", "over floor, net"], lines).join("\n"));
}

/** Of the net cost: what a size takes beyond the start of Node. */
function printGrowth(bySize: ReadonlyMap<number, Costs>): void {
  console.log("\nCost grows with rows to the power of (1 is linear; net of the start of Node)");
  for (const contestant of CONTESTANTS.filter((one) => one.role === "ours" || one.role === "floor")) {
    const points = [...bySize].map(([rows, costs]) => {
      const start = costOf(costs, (one) => one.role === "start");
      return { rows, seconds: (costs.get(contestant)?.cpuSeconds ?? 0) - start.cpuSeconds };
    });
    console.log(
      `  ${contestant.label}: ${growthExponent(points).toFixed(2)} in all, ${growthExponent(points.slice(-2)).toFixed(2)} at the last step`,
    );
  }
}

function isAhead(costs: Costs): boolean {
  const ours = costOf(costs, (one) => one.id === OURS);
  return [...costs].every(([one, cost]) => one.role !== "rival" || !cost || ours.cpuSeconds < cost.cpuSeconds);
}

function assertSameChecks(costs: Costs): void {
  const found = [...costs].flatMap(([{ label }, cost]) =>
    cost?.checks ? [[label, JSON.stringify(cost.checks)] as const] : [],
  );
  const different = found.filter(([, checks]) => checks !== found[0]?.[1]);
  if (different.length > 0) throw new Error(`not the same results: ${found.map((one) => one.join(" ")).join("; ")}`);
}

function costOf(costs: Costs, wanted: (contestant: Contestant) => boolean): Cost {
  const cost = [...costs].find(([contestant]) => wanted(contestant))?.[1];
  if (!cost) throw new Error("a contestant of ours did not run");
  return cost;
}
