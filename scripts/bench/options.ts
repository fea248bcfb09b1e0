import type { TextForm } from "./plan-file";

export interface BenchOptions {
  readonly sizes: readonly number[];
  /** Measurements of which the median counts, by rows. */
  readonly runs: (rows: number) => number;
  readonly form: TextForm;
  /** Where bundles and files go; removed afterwards. */
  readonly folder: string;
}

/** A small file takes hardly longer than starting Node, so that more runs are needed to tell two readers apart. */
const SMALL_ROWS = 1000;
const [RUNS, SMALL_RUNS] = [5, 15];

/**
 * `--short` for a look in seconds, of one run and small sizes; `--inline` for texts that stand in their cells, as openpyxl
 * writes them, instead of in the shared strings, as Excel does.
 */
export function benchOptions(args: readonly string[], folder: string): BenchOptions {
  const form = args.includes("--inline") ? "inline" : "shared";
  if (args.includes("--short")) return { sizes: [100, 1000], runs: () => 1, form, folder };
  const runs = (rows: number) => (rows <= SMALL_ROWS ? SMALL_RUNS : RUNS);
  return { sizes: [100, 1000, 10_000, 100_000], runs, form, folder };
}
