/** A term that a plan of a later year must not use any more. */
export interface ObsoleteTerm {
  /** Matches the term in NFC lower-case text with single blanks. Global. */
  readonly pattern: RegExp;
  /** A word in lower case that every match has: most texts are done with after looking for it. */
  readonly hint: string;
  /** First plan year in which the term is wrong. */
  readonly fromYear: number;
  /** What to write, or what to write for each matched text (lower case, "oà" as "òa"). */
  readonly instead: string | ReadonlyMap<string, string>;
  /** The document that ended it. */
  readonly basis: string;
  /** What the text or its row has to speak of, where the same words are right in other company. */
  readonly company?: RegExp;
}

/** A pattern that begins and ends with a word; `\b` knows no Vietnamese letters. */
export const wordPattern = (pattern: string, flags = "gu") =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, flags);

/**
 * Nghị định 42/2022/NĐ-CP of 24/6/2022 (in force 15/8/2022) replaced the four levels of online services of Nghị định
 * 43/2011/NĐ-CP by "toàn trình" and "một phần". The plans of 2023 are the first made under it. "Mức độ 3" stays right for
 * other things (literacy, autonomy of public units), hence the company.
 */
const SERVICE_LEVEL: ObsoleteTerm = {
  pattern: wordPattern("mức(?: độ)? ?[34](?: ?(?:,|và|hoặc|hay|/|-|&) ?(?:mức(?: độ)? ?)?4)?"),
  hint: "mức",
  fromYear: 2023,
  instead: "dịch vụ công trực tuyến toàn trình, một phần",
  basis: "Nghị định số 42/2022/NĐ-CP",
  company: wordPattern("trực tuyến|dịch vụ công|dvc|dvctt", "u"),
};

/**
 * Local government has two levels since 01/7/2025: Luật Tổ chức chính quyền địa phương số 72/2025/QH15 and Nghị quyết số
 * 203/2025/QH15. The plans of 2026 are the first that lie wholly under it.
 */
const district = (name: string, instead: string): ObsoleteTerm => ({
  pattern: wordPattern(name),
  hint: name,
  fromYear: 2026,
  instead,
  basis: "Luật Tổ chức chính quyền địa phương số 72/2025/QH15",
});

/** "Cấp huyện" before "huyện": of two terms on one spot the first in the list is the one reported. */
export const OBSOLETE_TERMS: readonly ObsoleteTerm[] = [
  SERVICE_LEVEL,
  district("cấp huyện", "cấp xã"),
  district("huyện", "xã, phường, đặc khu"),
  district("quận", "phường"),
  district("thị xã", "phường"),
  district("thị trấn", "xã"),
];
