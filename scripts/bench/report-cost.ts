import { peakMegabytes } from "../peak-memory";
import type { Checks } from "./checks";

/** What one measured process says on its standard output. */
export interface Cost {
  /** CPU seconds (user and system) of the whole process, start included. */
  cpuSeconds: number;
  peakMegabytes: number;
  checks: Checks | null;
}

/** Called by a contestant when its work is done. */
export function reportCost(checks: Checks | null): void {
  const { user, system } = process.cpuUsage();
  const cost: Cost = { cpuSeconds: (user + system) / 1e6, peakMegabytes: peakMegabytes(), checks };
  process.stdout.write(JSON.stringify(cost));
}
