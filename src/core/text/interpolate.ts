import { shownValue } from "./shown-value";

/** "6,4" in Vietnamese, "6.4" in English. */
export type DecimalMark = "," | ".";

/**
 * Fills the `{name}` places of a sentence from `data`, once: a value that itself holds "{name}" stays as it is. A place without
 * a value shows "…". Values are made fit for a sentence by `shownValue`.
 */
export function interpolate(
  template: string,
  data: Readonly<Record<string, string | number>>,
  decimal: DecimalMark = ",",
): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(data, name) ? data[name] : undefined;
    if (value === undefined) return "…";
    return typeof value === "number" ? shownNumber(value, decimal) : shownValue(value);
  });
}

/** Years and counts stay plain ("2024"); from five figures on, groups of three ("25.000"). */
export function shownNumber(value: number, decimal: DecimalMark): string {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e15) return String(value);
  const [whole = "", fraction] = String(value).split(".");
  const grouped =
    Math.abs(value) < 10_000 ? whole : whole.replace(/(\d)(?=(\d{3})+$)/g, `$1${decimal === "," ? "." : ","}`);
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}
