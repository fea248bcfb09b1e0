import type { Field, Plan } from "./plan";

/** Whether the form has a column for every one of the fields. */
export function hasColumns(plan: Plan, ...fields: readonly Field[]): boolean {
  return fields.every((field) => plan.columns.some((column) => column.field === field));
}
