import type { AmountLiteral } from "./amount-literal";
import { asDecimal } from "./amount-literal";
import type { BudgetDoubt, BudgetUnit } from "./budget";
import { MILLION_PER } from "./money-unit";

/** An amount in million đồng: one reading is a number (perhaps with a doubt), two are ambiguous, none is no amount. */
export interface Resolved {
  readonly readings: readonly number[];
  readonly doubt: BudgetDoubt | null;
}

/** Above a thousand tỷ no activity of a reform plan costs that much: such a reading is dropped where another is left. */
const CEILING = 1_000_000;
/** From ten tỷ a bare figure is as likely typed in a smaller unit ("50.000" for 50.000 nghìn), or a slip. */
const LARGE = 10_000;
/** Below a thousand đồng nobody pays anything: "50 đồng" means 50 triệu. */
const FLOOR = 0.001;

/** Reads a figure behind which a unit stands: `factor` is million đồng in one of it. */
export function resolveWithUnit(literal: AmountLiteral, factor: number): Resolved {
  if (literal.shape === "malformed") return malformed(literal, factor);
  const first = exact(literal.value * factor);
  const doubt = literal.misread ? "misread" : null;
  if (literal.shape === "dot-three" || literal.shape === "comma-three") {
    const second = exact(asDecimal(literal) * factor);
    if (first > CEILING) return { readings: [second], doubt: "decimal-or-thousands" };
    if (literal.shape === "comma-three" && second >= 1)
      return { readings: [first, second], doubt: "decimal-or-thousands" };
    return belowFloor(first, literal.value) ?? { readings: [first], doubt };
  }
  return belowFloor(first, literal.value) ?? { readings: [first], doubt };
}

function belowFloor(million: number, figure: number): Resolved | null {
  if (million >= FLOOR || figure === 0) return null;
  return { readings: [figure, million], doubt: "unit-slip" };
}

/** Reads a bare figure under a column whose label says what one stands for. */
export function resolveBare(literal: AmountLiteral, unit: BudgetUnit): Resolved {
  const factor = MILLION_PER[unit];
  if (literal.shape === "malformed") return malformed(literal, factor);
  const oneSeparator = literal.shape === "dot-three" || literal.shape === "comma-three";
  if (oneSeparator && unit === "billion") return resolveWithUnit(literal, factor);
  if (oneSeparator && unit === "million") {
    const readings = [literal.value, asDecimal(literal)];
    // "6.400" is 6400 to a Vietnamese reader; "1,250" is 1250 to an English one; "50.000" is 50 tỷ or 50 triệu.
    const isThousands = literal.shape === "dot-three" && literal.value < LARGE;
    return { readings: isThousands ? readings.slice(0, 1) : readings, doubt: "decimal-or-thousands" };
  }
  const sized = bySize(literal.value, unit);
  return { readings: sized.readings, doubt: literal.misread ? "misread" : sized.doubt };
}

/** A bare figure may be in another unit than the label says; its size tells. */
export function bySize(figure: number, unit: BudgetUnit): Resolved {
  const million = exact(figure * MILLION_PER[unit]);
  const asDong = exact(figure * MILLION_PER.dong);
  switch (unit) {
    case "million":
      if (figure >= 1e7) return { readings: [asDong], doubt: "unit-slip" };
      if (figure >= 1e6) return { readings: [asDong, exact(figure * MILLION_PER.thousand)], doubt: "unit-slip" };
      return { readings: [million], doubt: figure >= LARGE ? "unit-slip" : null };
    case "billion":
      if (figure >= 1e7) return { readings: [asDong], doubt: "unit-slip" };
      return figure > 1000 ? { readings: [figure, million], doubt: "unit-slip" } : { readings: [million], doubt: null };
    case "thousand":
      if (figure !== 0 && figure < 100) return { readings: [million, figure], doubt: "unit-slip" };
      return figure >= 1e8 ? { readings: [asDong, million], doubt: "unit-slip" } : { readings: [million], doubt: null };
    case "dong":
      return figure !== 0 && figure < 1e5
        ? { readings: [figure, million], doubt: "unit-slip" }
        : { readings: [million], doubt: null };
  }
}

/** Never fewer than two readings, so that a figure nobody can read is never added up. */
function malformed(literal: AmountLiteral, factor: number): Resolved {
  return { readings: literal.guesses.map((value) => exact(value * factor)), doubt: "misread" };
}

/** 0.1 + 0.2 stays out of budgets: six decimals of a triệu are one đồng. */
export function exact(million: number): number {
  return Math.round(million * 1e6) / 1e6;
}
