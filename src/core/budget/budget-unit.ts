import { foldCase } from "../text/fold";
import type { BudgetUnit } from "./budget";

/** A thousand or a million written out before the đồng: "(1.000 đồng)", "1000đ". */
const WRITTEN_OUT = /(?<![\d.,])1((?:[., ]?000){1,2}) ?(?:đồng|đ|vnđ|vnd|₫)(?!\p{L})/u;
/** Marks are kept, because "hoạt động" is no đồng; nor is the one of "hợp đồng". */
const WORD =
  /(?<!\p{L})(?:(tỷ|tỉ)|(triệu|trieu|trđ|trd|tr)|(nghìn|nghin|ngàn|ngan)|(?<!(?:hội|hợp|cộng) )(đồng|dong|vnđ|vnd|đ|₫))(?!\p{L})/u;
const UNITS: readonly BudgetUnit[] = ["billion", "million", "thousand", "dong"];

/**
 * What one figure of the column stands for: "Kinh phí (nghìn đồng)" -> thousand, "ĐVT: đồng" -> dong. The official form counts in
 * triệu đồng, so a label without a unit is "million".
 */
export function budgetUnitFromLabel(label: string): BudgetUnit {
  const text = foldCase(label.slice(0, 500));
  const writtenOut = WRITTEN_OUT.exec(text)?.[1];
  if (writtenOut !== undefined) return writtenOut.replace(/\D/g, "").length > 3 ? "million" : "thousand";
  const word = WORD.exec(text);
  const group = word ? UNITS.findIndex((_, i) => word[i + 1] !== undefined) : -1;
  return UNITS[group] ?? "million";
}
