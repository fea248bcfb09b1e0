import type { CellContent } from "../grid/snapshot";
import type { Budget, BudgetUnit } from "./budget";

/** First version: numbers only. */
export function parseBudget(content: CellContent | string | null, _unit: BudgetUnit = "million"): Budget {
  const text = (typeof content === "string" ? content : content?.kind === "text" ? content.text : content?.kind === "number" ? content.shown : "").trim();
  if (text === "") return { kind: "blank", text };
  const value = Number(text.replace(/\.(?=\d{3}\b)/g, "").replace(",", "."));
  if (Number.isFinite(value)) return { kind: "number", text, millionVnd: value, asText: true, doubt: null };
  return { kind: "deferred", text, reference: null };
}
