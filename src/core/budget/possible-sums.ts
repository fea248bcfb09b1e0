import type { Budget } from "./budget";
import { exact } from "./resolve-amount";

/** What the budgets of some rows may add up to. */
export interface PossibleSums {
  /** Each sum the amounts allow, the likeliest reading first; empty when there are too many to tell. */
  readonly sums: readonly number[];
  /** Rows whose amount is left to an estimate or has no reading: a stated total may count more than is written. */
  readonly open: boolean;
  /** How many rows hold an amount. */
  readonly amounts: number;
}

/** Doubled for each amount with two readings; beyond this nothing certain can be said. */
const MOST_SUMS = 64;

/**
 * The sums, in million đồng, that the budgets allow when every doubtful amount ("6.400", a stored 6.4) may be meant either way.
 * Zero and blank count nothing; text amounts count with what they say.
 */
export function possibleSums(budgets: readonly Budget[]): PossibleSums {
  let sums: readonly number[] = [0];
  let open = false;
  let amounts = 0;
  for (const budget of budgets) {
    const readings = readingsOf(budget);
    if (readings === null) open = true;
    else if (readings.length > 0) {
      amounts++;
      const grown = readings.flatMap((reading) => sums.map((sum) => exact(sum + reading)));
      sums = sums.length === 0 || grown.length > MOST_SUMS ? [] : [...new Set(grown)];
    }
  }
  return { sums, open, amounts };
}

/** What one budget may count: nothing, its readings, or (null) an amount that is not written. */
function readingsOf(budget: Budget): readonly number[] | null {
  switch (budget.kind) {
    case "number": {
      if (budget.doubt === "per-unit" || budget.doubt === "range" || budget.doubt === "bound") return null;
      if (budget.doubt !== "decimal-or-thousands") return [budget.millionVnd];
      return [budget.millionVnd, exact(budget.asText ? budget.millionVnd / 1000 : budget.millionVnd * 1000)];
    }
    case "ambiguous":
      return budget.readings.length > 0 ? budget.readings : null;
    case "deferred":
      return null;
    case "zero":
    case "source-only":
    case "blank":
      return [];
  }
}

/** Whether a stated figure is one of the sums, or one rounded to as many decimals as the figure shows. */
export function isOneOf(stated: number, sums: readonly number[]): boolean {
  const decimals = /\.(\d+)$/.exec(String(stated))?.[1]?.length ?? 0;
  const slack = 0.5 * 10 ** -decimals;
  return sums.some((sum) => sum === stated || (!isWholeTo(sum, decimals) && Math.abs(sum - stated) <= slack));
}

/** A sum that needs no rounding has to be met exactly. */
function isWholeTo(sum: number, decimals: number): boolean {
  return exact(sum * 10 ** decimals) === Math.round(exact(sum * 10 ** decimals));
}
