import type { A1 } from "../grid/address";
import type { CellContent } from "../grid/snapshot";

/** What to put into a cell. Text is never taken for a formula, whatever it starts with; a date is a serial with a format. */
export type CellWrite =
  | { readonly kind: "blank" }
  /** `font`: the cell's font is changed too (a text that leaves a legacy encoding would not be legible in its old font). */
  | { readonly kind: "text"; readonly text: string; readonly font?: string }
  | { readonly kind: "number"; readonly value: number; readonly format?: string }
  | { readonly kind: "formula"; readonly formula: string; readonly cached: number | string };

/**
 * One change of one cell. `expect` is what the core saw (null: empty); when the cell no longer holds it the edit is refused
 * and reported, so that a co-author's change is never overwritten.
 */
export interface Edit {
  readonly at: A1;
  readonly expect: CellContent | null;
  readonly write: CellWrite;
}
