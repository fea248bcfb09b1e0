import type { Citation } from "./citation";
import { foldCase } from "../text/fold";

/** "Nghị định 107, 108, 120", "Thông tư số 01 và 02": numbers that no symbol follows. Other kinds need the word "số". */
const LIST =
  /(?<!\p{L})(?:(nghị định|thông tư|nghị quyết)(?:\s+số)?|(quyết định|chỉ thị)\s+số)[\s:]+(\d{1,4}[a-dđ]?(?:(?:\s*[,;]\s*|\s+và\s+)(?:số\s+)?\d{1,4}[a-dđ]?(?![\d/]|[ \u00a0]?[/-])){0,20})(?![\p{L}\d/]|[ \u00a0]{0,2}[/-])/giu;
/** The last of the list bears the symbol for all: "Thông tư số 01, 02/2019/TT-BNV". */
const SHARED_SYMBOL = /^(?:\s*[,;]\s*|\s+và\s+)(?:số\s+)?\d{1,4}[a-dđ]?[ \u00a0]{0,2}[/-]/u;
const TYPES: Readonly<Record<string, string>> = {
  "nghị định": "NĐ",
  "thông tư": "TT",
  "nghị quyết": "NQ",
  "quyết định": "QĐ",
  "chỉ thị": "CT",
};

/** Documents cited by kind and number alone, so that nobody can find them. One citation for a list. */
export function unnamedCitations(text: string): Citation[] {
  const found: Citation[] = [];
  for (const match of text.matchAll(LIST)) {
    const numbers = match[3]!;
    const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 30);
    const isYear = /^(?:19|20)\d\d$/.test(numbers) && !/số/iu.test(match[0]);
    if (SHARED_SYMBOL.test(behind) || isYear || /^\s*(?:%|[:.]\d)/.test(behind)) continue;
    const named = /^\s*năm\s+((?:19|20)\d\d)/iu.exec(behind);
    found.push({
      text: match[0],
      start: match.index,
      symbol: numbers,
      symbolStart: match.index + match[0].length - numbers.length,
      number: /^\d+[a-dđ]?/u.exec(numbers)![0],
      year: named ? Number(named[1]) : null,
      type: TYPES[foldCase(match[1] ?? match[2]!)] ?? null,
      issuer: null,
      form: "unnamed",
      date: null,
      faults: [{ kind: "symbol-missing", fix: null, against: null }],
    });
  }
  return found;
}
