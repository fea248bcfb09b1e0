import type { CellContent } from "../grid/snapshot";
import { fold } from "../text/fold";
import type { Budget, BudgetUnit } from "./budget";
import { MILLION_PER, moneyUnitAt } from "./money-unit";
import { bySize, exact } from "./resolve-amount";

type NumberContent = Extract<CellContent, { kind: "number" }>;

/** A reading above ten tỷ for one activity is far-fetched, so a figure is not questioned for its sake. */
const FAR_FETCHED = 10_000;

/**
 * A cell that holds a number. "6.400" typed into an en-US Excel is stored as 6.4 and nothing is left of the zeros. So a number
 * that has a fraction of at most three decimals and a whole part from 1 to 999 may be thousands: it is ambiguous while that
 * reading is believable (below ten tỷ), and a number with a doubt up to a hundred. A format that fixes one or two decimals says
 * that the fraction is meant. Dates are amounts that Excel took for a day ("1.5", "1-5").
 */
export function numericBudget(content: NumberContent, unit: BudgetUnit): Budget {
  const { value, format } = content;
  const text = content.shown;
  if (isDateFormat(format)) return { kind: "ambiguous", text, doubt: "date", readings: [] };
  if (format.includes("%") || !Number.isFinite(value))
    return { kind: "ambiguous", text, doubt: "not-money", readings: [] };
  if (value === 0) return { kind: "zero", text, millionVnd: 0 };
  if (value < 0) return { kind: "ambiguous", text, doubt: "negative", readings: [exact(-value * MILLION_PER[unit])] };
  const thousands = thousandsReading(content, unit);
  if (thousands !== null && thousands < FAR_FETCHED) {
    const literal = exact(value * MILLION_PER[unit]);
    return { kind: "ambiguous", text, doubt: "decimal-or-thousands", readings: [literal, thousands] };
  }
  const shownUnit = shownFactor(text);
  const sized = shownUnit === null ? bySize(value, unit) : { readings: [exact(value * shownUnit)], doubt: null };
  if (sized.readings.length !== 1)
    return { kind: "ambiguous", text, doubt: sized.doubt ?? "unit-slip", readings: sized.readings };
  const doubt = sized.doubt ?? (thousands !== null && value < 100 ? "decimal-or-thousands" : null);
  return { kind: "number", text, millionVnd: sized.readings[0]!, asText: false, doubt };
}

/** Million đồng if the lost zeros are put back; null when the number cannot have lost any. */
function thousandsReading({ value, format }: NumberContent, unit: BudgetUnit): number | null {
  const decimals = /0\.(0+)/.exec(format)?.[1]?.length ?? 0;
  if (unit === "billion" || value < 1 || value >= 1000 || decimals === 1 || decimals === 2) return null;
  const thousand = Math.round(value * 1000);
  const isExact = Math.abs(value * 1000 - thousand) < 1e-6;
  return !Number.isInteger(value) && isExact ? exact(thousand * MILLION_PER[unit]) : null;
}

/** The unit a number format writes behind the figure (`#,##0 "đồng"`); null when it writes none. */
function shownFactor(shown: string): number | null {
  if (/^[\d.,\s]*$/.test(shown)) return null;
  const folded = fold(shown);
  const words = /^[\d.,\s]+/.exec(folded);
  return words && words[0].length < folded.length ? (moneyUnitAt(folded, words[0].length)?.factor ?? null) : null;
}

/** A number format that shows a day, month or year: y, m, d outside quotes and brackets. Hours alone count too. */
function isDateFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|_.|\*./g, "").replace(/\[[^\]]*\]/g, "");
  return bare.toLowerCase() !== "general" && /[ymdh]/i.test(bare);
}
