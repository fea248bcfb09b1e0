/** Million Vietnamese đồng (triệu đồng), the unit of the Kinh phí column. */
export type MillionVnd = number & { readonly __millionVnd?: never };

/** Why an amount is worth a question, or null. */
export type BudgetDoubt =
  | "decimal-or-thousands"
  | "unit-slip"
  | "range"
  | "bound"
  | "several"
  | "per-unit"
  | "negative"
  | "currency"
  | "date"
  | "not-money"
  | "abbreviation"
  | "tentative"
  | "computed"
  | "misread";

interface BudgetBase {
  /** As typed, after cleaning; "" for an empty cell. */
  readonly text: string;
}

export type Budget =
  | (BudgetBase & {
      readonly kind: "number";
      readonly millionVnd: MillionVnd;
      /** True when the cell holds text, so that Excel's SUM does not count it. */
      readonly asText: boolean;
      readonly doubt: BudgetDoubt | null;
    })
  | (BudgetBase & { readonly kind: "zero"; readonly millionVnd: 0 })
  | (BudgetBase & {
      readonly kind: "deferred";
      /** The estimate or document that is named, with its number; null when none is. */
      readonly reference: string | null;
    })
  | (BudgetBase & { readonly kind: "source-only" })
  | (BudgetBase & { readonly kind: "blank" })
  | (BudgetBase & {
      readonly kind: "ambiguous";
      readonly doubt: BudgetDoubt;
      readonly readings: readonly MillionVnd[];
    });

export type BudgetKind = Budget["kind"];

/** What one figure of the column stands for when the header says so: "Kinh phí (nghìn đồng)". */
export type BudgetUnit = "million" | "thousand" | "dong" | "billion";
