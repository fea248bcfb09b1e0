import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { benchChecking } from "./bench/checking";
import { benchOptions } from "./bench/options";
import { benchReading } from "./bench/reading";

/**
 * `npm run bench`: what reading costs, beside others, and what a whole check costs. Exits with 1 when we are not ahead, or a check takes
 * longer than allowed (not asked of `--short`: one run says little).
 */
async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const folder = mkdtempSync(join(tmpdir(), "phu-luc-bench-"));
  try {
    const options = benchOptions(args, folder);
    console.log(`Node ${process.versions.node}, ${cpus().length} x ${cpus()[0]?.model ?? "?"}`);
    console.log(
      "CPU: user and system seconds of the whole process, its start included; each measurement is a process of its own.",
    );
    const ahead = await benchReading(options);
    const within = benchChecking(options);
    if (!(ahead && within) && !args.includes("--short")) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

void main();
