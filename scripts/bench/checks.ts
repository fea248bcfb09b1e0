/** The three checks every contestant makes, so that all of them have really read the cells. Columns count from 0. */
export const DEADLINE_COLUMN = 7;
export const BUDGET_COLUMN = 8;

export interface Checks {
  rows: number;
  deadlineBlank: number;
  budgetBlank: number;
  budgetSum: number;
}

export function noChecks(): Checks {
  return { rows: 0, deadlineBlank: 0, budgetBlank: 0, budgetSum: 0 };
}

/** Counts one row under the header. */
export function countRow(checks: Checks, deadline: unknown, budget: unknown): void {
  checks.rows++;
  if (isBlank(deadline)) checks.deadlineBlank++;
  if (isBlank(budget)) checks.budgetBlank++;
  else if (typeof budget === "number") checks.budgetSum += budget;
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || value === "";
}
