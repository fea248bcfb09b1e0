import type { BudgetUnit } from "./budget";

/** What one of each unit is in million đồng. */
export const MILLION_PER: Readonly<Record<BudgetUnit, number>> = {
  billion: 1000,
  million: 1,
  thousand: 1e-3,
  dong: 1e-6,
};

const DONG = "(?:(?:vn |viet nam )?dong(?! (?:chi|thoi|bo|nghiep|y|nai|thap)\\b)|vnd|d|₫)(?![a-z0-9])";

/**
 * Unit words as they stand behind a figure, folded: "ty", "ti", "trieu", "tr", "trd", "tr.d", "tr. dong", "nghin", "ngan", "k",
 * "dong", "d", "vnd", and "tram trieu" (hundred million). The same letters are no unit in "dong chi" (comrade: "05 đồng chí"),
 * "ngan sach" (the State budget) and "ty le" (share).
 */
const UNIT = new RegExp(
  `(?:(tram|chuc|muoi|nghin|ngan) )?(?:(ty(?! le)|ti(?! le)|trieu|tr|nghin|ngan(?! sach)|k)(?:\\.? ?${DONG}|\\.?(?![a-z])))|${DONG}`,
  "y",
);

const MULTIPLE: Readonly<Record<string, number>> = { tram: 100, chuc: 10, muoi: 10, nghin: 1000, ngan: 1000 };
const SCALE: Readonly<Record<string, number>> = {
  ty: 1000,
  ti: 1000,
  trieu: 1,
  tr: 1,
  nghin: 1e-3,
  ngan: 1e-3,
  k: 1e-3,
};

export interface MoneyUnitAt {
  readonly length: number;
  /** Million đồng in one of it. */
  readonly factor: number;
}

/** The money unit that begins at `at` of a folded text; null when none does. Meant for the place behind a figure. */
export function moneyUnitAt(folded: string, at: number): MoneyUnitAt | null {
  UNIT.lastIndex = at;
  const match = UNIT.exec(folded);
  if (!match) return null;
  const scale = match[2] === undefined ? MILLION_PER.dong : (SCALE[match[2]] ?? 1);
  return { length: match[0].length, factor: scale * (match[1] === undefined ? 1 : (MULTIPLE[match[1]] ?? 1)) };
}
