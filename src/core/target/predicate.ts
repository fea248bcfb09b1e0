import { fold } from "../text/fold";
import { comparableWords } from "../text/comparable-words";

/**
 * Nouns, levels and joining words of the trade, folded and shortened as `comparableWords` gives them. An indicator made of nothing
 * else names a thing and does not say what shall happen to it. A word that is not listed is taken for a predicate, so that a
 * missing noun costs a finding and never makes a false one.
 */
const NOUN_PHRASES = [
  "ho so cong viec",
  "ho so",
  "cong viec",
  "noi bo",
  "van ban dien tu",
  "van ban di",
  "van ban den",
  "van ban",
  "giay to",
  "tai lieu",
  "nguoi lao dong",
  "nguoi dan",
  "nguoi",
  "doanh nghiep",
  "to chuc",
  "ca nhan",
  "can bo",
  "cong chuc",
  "vien chuc",
  "lanh dao quan ly",
  "lanh dao",
  "don vi truc thuoc",
  "don vi",
  "co quan",
  "dia phuong",
  "phong chuyen mon",
  "phong",
  "ban",
  "so nganh",
  "so",
  "nganh",
  "cap tinh",
  "cap huyen",
  "cap xa",
  "cac cap",
  "tinh",
  "huyen",
  "xa",
  "phuong",
  "thi tran",
  "thi xa",
  "thanh pho",
  "tren dia ban",
  "nhiem vu",
  "linh vuc",
  "nha nuoc",
  "hanh chinh",
  "cong lap",
  "truc thuoc",
  "thuoc",
  "toan",
  "ty le",
  "tong so",
  "tat ca",
  "ket qua",
  "tthc",
  "dvctt",
  "dvc",
  "cbccvc",
  "cbcc",
  "ccvc",
  "cqhcnn",
  "dvsn",
  "qppl",
  "csdl",
  "ubnd",
  "hdnd",
  "cac",
  "nhung",
  "cua",
  "tai",
  "va",
  "o",
  "cho",
  "doi voi",
];
const PHRASES = new Map<string, true>(NOUN_PHRASES.map((phrase) => [phrase, true]));
const LONGEST = 4;

/** Whether an indicator only names things: "hồ sơ công việc tại cấp tỉnh" does; "hồ sơ được xử lý trên mạng" does not. */
export function lacksPredicate(indicator: string): boolean {
  const words = comparableWords(withoutNames(withoutAsides(indicator)));
  if (words.length < 2 && !/^(?:tthc|dvctt|dvc|cbccvc)$/.test(words[0] ?? "")) return false;
  for (let at = 0; at < words.length;) {
    let length = Math.min(LONGEST, words.length - at);
    while (length > 0 && !PHRASES.has(words.slice(at, at + length).join(" "))) length--;
    if (length === 0) return false;
    at += length;
  }
  return true;
}

function withoutAsides(text: string): string {
  return text.replace(/\([^()]{0,300}\)?/g, " ");
}

/** "tỉnh Sông Lam": a name behind a level is part of it. Words in small letters and abbreviations stay. */
function withoutNames(text: string): string {
  return text.replace(/(\p{Ll}\s+)((?:\p{Lu}\p{Ll}+\s?){2,4})/gu, (whole, before: string, name: string) =>
    /^(?:so|phong|ban|trung tam|chi cuc)\b/.test(fold(name)) ? whole : before,
  );
}
