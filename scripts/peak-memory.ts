import { readFileSync } from "node:fs";

/**
 * The most memory this process has held, in MB. Linux hands the figure of `getrusage` on from the parent to the program it
 * starts, so a small child of a large parent would look large; /proc knows better.
 */
export function peakMegabytes(): number {
  try {
    const peak = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8"));
    if (peak) return Number(peak[1]) / 1024;
  } catch {
    // Not Linux.
  }
  return process.resourceUsage().maxRSS / 1024;
}
