import { nodeHost } from "../../src/adapters/xlsx/node-host";
import { checkSheet } from "../../src/app/check-sheet";
import { defaultRegister } from "../../src/app/default-register";
import { wordsOf } from "../../src/app/words";
import { readPlan } from "../../src/core/reader/read-plan";
import { DEFAULT_LIMITS } from "../../src/ooxml/limits";
import { openWorkbook } from "../../src/ooxml/open-workbook";
import { growthExponent } from "./growth";
import type { BenchOptions } from "./options";
import { planFile } from "./plan-file";
import { tableLines } from "./table";

const SHEET = "Phụ lục";
/** The sheet a clerk has: checked in this process again and again until it is warm. */
const USUAL_ROWS = 300;
const WARM_RUNS = 15;
const LARGE_RUNS = 3;
/** CPU seconds that one check of the usual sheet may take, from bytes to findings, in a warm process. */
const ALLOWED_SECONDS = 0.15;

interface Steps {
  readonly bytesToSnapshot: number;
  readonly snapshotToPlan: number;
  readonly planToReport: number;
}

/**
 * What a whole check costs: bytes to snapshot, snapshot to plan, all rules and the report; CPU seconds in this process,
 * medians. Says whether the usual sheet stays within what is allowed.
 */
export function benchChecking({ sizes, form }: BenchOptions): boolean {
  const rows = [USUAL_ROWS, ...sizes.filter((size) => size > USUAL_ROWS && size <= 10_000)];
  const costs = rows.map((size) => {
    const bytes = planFile(size, form);
    return medianSteps(bytes, size === USUAL_ROWS ? WARM_RUNS : LARGE_RUNS);
  });
  console.log("\nA whole check in a warm process: CPU seconds, medians");
  const cells = costs.map((cost, index) => [
    String(rows[index]),
    ...[cost.bytesToSnapshot, cost.snapshotToPlan, cost.planToReport, total(cost)].map((seconds) => seconds.toFixed(3)),
  ]);
  console.log(tableLines(["rows", "read", "plan", "all rules", "in all"], cells).join("\n"));
  const growth = growthExponent(costs.map((cost, index) => ({ rows: rows[index]!, seconds: cost.planToReport })));
  console.log(`Growth of all rules: rows to the power of ${growth.toFixed(2)}`);
  const usual = total(costs[0]!);
  const within = usual <= ALLOWED_SECONDS;
  console.log(
    `${USUAL_ROWS} rows: ${(usual * 1000).toFixed(0)} ms of ${ALLOWED_SECONDS * 1000} allowed${within ? "" : " - NO"}`,
  );
  return within;
}

function total(steps: Steps): number {
  return steps.bytesToSnapshot + steps.snapshotToPlan + steps.planToReport;
}

/** The first half of the runs warms the process up and does not count. */
function medianSteps(bytes: Uint8Array, runs: number): Steps {
  const all = Array.from({ length: runs * 2 }, () => checkOnce(bytes)).slice(runs);
  const median = (of: (steps: Steps) => number) => all.map(of).sort((a, b) => a - b)[Math.floor(all.length / 2)]!;
  return {
    bytesToSnapshot: median((steps) => steps.bytesToSnapshot),
    snapshotToPlan: median((steps) => steps.snapshotToPlan),
    planToReport: median((steps) => steps.planToReport),
  };
}

function checkOnce(bytes: Uint8Array): Steps {
  const [bytesToSnapshot, snapshot] = timed(() => openWorkbook(bytes, nodeHost, DEFAULT_LIMITS).readSheet(SHEET));
  const [snapshotToPlan, plan] = timed(() => readPlan(snapshot));
  const [planToReport] = timed(() =>
    checkSheet(
      { snapshot, plan },
      {
        file: null,
        today: "2024-01-05",
        register: defaultRegister(),
        waivers: [],
        settings: {},
        profile: "default",
        words: wordsOf("vi"),
      },
    ),
  );
  return { bytesToSnapshot, snapshotToPlan, planToReport };
}

function timed<Value>(work: () => Value): [seconds: number, value: Value] {
  const before = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(before);
  return [(user + system) / 1e6, value];
}
