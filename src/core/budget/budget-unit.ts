import { fold } from "../text/fold";
import type { BudgetUnit } from "./budget";

/** A thousand written out before the đồng: "(1.000 đồng)", "1000đ". */
const THOUSAND = /(?:^|[^\d.,])1[., ]?000 ?(?:dong|d|vnd|₫)(?![a-z])/;
const MILLION = /(?:^|[^\d.,])1[., ]?000[., ]?000 ?(?:dong|d|vnd|₫)(?![a-z])/;
const WORD = /(?:^|[^a-z])(ty|ti|trieu|tr|trd|nghin|ngan|dong|d|vnd|₫)(?![a-z])/;

const UNITS: Readonly<Record<string, BudgetUnit>> = {
  ty: "billion",
  ti: "billion",
  trieu: "million",
  tr: "million",
  trd: "million",
  nghin: "thousand",
  ngan: "thousand",
  dong: "dong",
  d: "dong",
  vnd: "dong",
  "₫": "dong",
};

/**
 * What one figure of the column stands for: "Kinh phí (nghìn đồng)" -> thousand, "ĐVT: đồng" -> dong. The official form counts in
 * triệu đồng, so a label without a unit is "million".
 */
export function budgetUnitFromLabel(label: string): BudgetUnit {
  const folded = fold(label.slice(0, 500));
  if (MILLION.test(folded)) return "million";
  if (THOUSAND.test(folded)) return "thousand";
  const word = WORD.exec(folded)?.[1];
  return (word !== undefined && UNITS[word]) || "million";
}
