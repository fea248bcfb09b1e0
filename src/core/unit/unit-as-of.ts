import { registerIndex } from "./register-index";
import type { Unit, UnitRegister } from "./register";

/** Whether a unit may be named in a plan of a year. */
export type UnitAsOf =
  | { readonly kind: "right" }
  /** It ended before the year; who took over where the register says so. */
  | {
      readonly kind: "gone";
      readonly until: string;
      readonly successorName: string | null;
      readonly successor: Unit | null;
    }
  /** It begins after the year. */
  | { readonly kind: "not-yet"; readonly from: string };

/**
 * A unit is right when it exists on any day of the plan year: a plan for 2025 may name Sở Thông tin và Truyền thông, which ended
 * that February; one for 2026 may not.
 */
export function unitAsOf(register: UnitRegister, unit: Unit, year: number): UnitAsOf {
  if (unit.validTo !== null && unit.validTo < `${year}-01-01`) {
    const successor = unit.successor === null ? null : registerIndex(register).unitNamed(unit.successor);
    return { kind: "gone", until: unit.validTo, successorName: unit.successor, successor };
  }
  if (unit.validFrom !== null && unit.validFrom > `${year}-12-31`) return { kind: "not-yet", from: unit.validFrom };
  return { kind: "right" };
}
