import type { BudgetUnit } from "./budget";

/** First version: triệu đồng whatever the label says. */
export function budgetUnitFromLabel(_label: string): BudgetUnit {
  return "million";
}
