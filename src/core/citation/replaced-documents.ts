import type { Citation } from "./citation";

export interface ReplacedDocument {
  readonly by: string;
  /** First plan year for which only the newer document counts. */
  readonly fromYear: number;
}

/**
 * Documents often copied from older plans, what took their place, and from which plan year on. Only whole replacements are
 * listed, each named in the final provisions of the newer document (the year is the first to lie wholly under it).
 */
const REPLACED: readonly (readonly [old: string, by: string, fromYear: number])[] = [
  ["30c/NQ-CP", "Nghị quyết số 76/NQ-CP ngày 15/7/2021", 2022],
  ["43/2011/NĐ-CP", "Nghị định số 42/2022/NĐ-CP", 2023],
  ["16/2015/NĐ-CP", "Nghị định số 60/2021/NĐ-CP", 2022],
  ["110/2004/NĐ-CP", "Nghị định số 30/2020/NĐ-CP", 2021],
  ["56/2015/NĐ-CP", "Nghị định số 90/2020/NĐ-CP", 2021],
  ["24/2010/NĐ-CP", "Nghị định số 138/2020/NĐ-CP", 2021],
  ["29/2012/NĐ-CP", "Nghị định số 115/2020/NĐ-CP", 2021],
  ["36/2013/NĐ-CP", "Nghị định số 62/2020/NĐ-CP", 2021],
  ["41/2012/NĐ-CP", "Nghị định số 106/2020/NĐ-CP", 2021],
  ["108/2014/NĐ-CP", "Nghị định số 29/2023/NĐ-CP", 2024],
  ["113/2018/NĐ-CP", "Nghị định số 29/2023/NĐ-CP", 2024],
  ["143/2020/NĐ-CP", "Nghị định số 29/2023/NĐ-CP", 2024],
  ["51/2005/QH11", "Luật Giao dịch điện tử số 20/2023/QH15", 2025],
  ["61/2018/NĐ-CP", "Nghị định số 118/2025/NĐ-CP", 2026],
  ["24/2014/NĐ-CP", "Nghị định số 150/2025/NĐ-CP", 2026],
  ["37/2014/NĐ-CP", "Nghị định số 150/2025/NĐ-CP", 2026],
  ["77/2015/QH13", "Luật Tổ chức chính quyền địa phương số 72/2025/QH15", 2026],
  ["80/2015/QH13", "Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15", 2026],
];
const BY_SYMBOL = new Map(REPLACED.map(([old, by, fromYear]) => [old, { by, fromYear }]));

/** What took the place of a cited document, where that is beyond doubt; null for all others. */
export function replacementOf({ number, year, type, issuer, form }: Citation): ReplacedDocument | null {
  if (issuer === null) return null;
  const tail = form === "assembly" ? issuer : `${type ?? ""}-${issuer}`;
  return BY_SYMBOL.get(`${number}/${year ?? ""}/${tail}`) ?? BY_SYMBOL.get(`${number}/${tail}`) ?? null;
}
