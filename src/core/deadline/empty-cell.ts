import type { FoundPart } from "./scan-parts";
import { isMark, isNumber, wordAt, type Tokens } from "./tokens";
import { afterAny, phrases } from "./phrases";

const OTHER_PLACE = phrases(
  "tren",
  "muc",
  "dong tren",
  "dong",
  "o tren",
  "hoat dong",
  "nhiem vu",
  "noi dung tren",
  "phan tren",
  "hang tren",
  "hang",
  "diem",
);
const AS = phrases("nhu", "cung thoi gian", "thoi gian nhu", "giong");
const NOW = phrases("thoi gian", "hien", "hien nay");
const NOT_GIVEN = phrases("khong xac dinh", "khong co");

/** Cells that hold no time of their own: open places, a status, signs for "as above". */

const DITTO_SIGNS = /^[\s"'“”„″〃´`’‘,]{1,8}$|^[-–—\s]*\/{1,2}[-–—\s]*\/{0,2}[-–—\s]*$/;

/** `"`, `〃`, `-//-`, "-nt-", "nt", "như trên", "như mục 1": the time of the row above or of another row. */
export function isDitto(plain: string, tokens: Tokens): boolean {
  if (DITTO_SIGNS.test(plain) && /["'“”„″〃´`’‘]|\//.test(plain)) return true;
  const words = tokens.filter(({ kind }) => kind !== "mark" && kind !== "break");
  const first = words[0]?.w;
  if (words.length === 1 && (first === "nt" || first === "nhtr" || first === "nttr")) return true;
  if (words.length === 2 && first === "n" && words[1]?.w === "t") return true;
  const at = tokens.findIndex(({ kind }) => kind === "word");
  const as = at < 0 ? null : afterAny(tokens, at, AS);
  return as !== null && at <= 3 && afterAny(tokens, as, OTHER_PLACE) !== null;
}

const STATUS = phrases(
  "dang",
  "da",
  "chua",
  "xin y kien",
  "khong xac dinh",
  "khong co",
  "khong",
  "cho xin y kien",
  "tam dung",
  "tam hoan",
  "huy",
  "bo",
  "xem xet sau",
  "se bo sung",
  "bo sung sau",
  "bao cao sau",
  "thong bao sau",
  "co thong bao sau",
  "se thong bao",
  "se",
  "xac dinh sau",
  "cap nhat sau",
  "hoan thanh",
  "xong",
  "n",
);

/** "Đang xin ý kiến", "Chưa xác định", "Đã hoàn thành": how the work stands, not when it ends. */
export function isStatus(tokens: Tokens): boolean {
  let at = 0;
  while (at < tokens.length && tokens[at]?.kind === "mark") at += 1;
  const from = afterAny(tokens, at, NOW) ?? at;
  const next = afterAny(tokens, from, STATUS);
  if (next === null) return false;
  const word = wordAt(tokens, from);
  if (word === "n") return isMark(tokens, next, "/") && wordAt(tokens, next + 1) === "a" && tokens.length <= 3;
  if (word === "hoan" || word === "xong" || word === "khong" || word === "bo" || word === "huy")
    return next >= tokens.length || afterAny(tokens, from, NOT_GIVEN) !== null;
  return true;
}

const UNITS: ReadonlySet<string> = new Set(["ngay", "thang", "quy"]);

/**
 * Something was to be filled in: "…", "…/2024", "Quý … năm 2024", "ngày   tháng   năm 2024", "Tháng   /2024", "Tháng x/2024".
 * Only asked where the parts found are none, or years, or what stands beside the open place.
 */
export function hasOpenPlace(tokens: Tokens, found: readonly FoundPart[]): boolean {
  if (found.some(({ part }) => part.type !== "dated")) return false;
  const onlyYears = found.every(
    ({ part }) => part.type === "dated" && part.entries.every(({ from }) => from.unit === "year"),
  );
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (token.kind === "dots" && dotsStandForTime(tokens, at)) return true;
    if (!onlyYears) continue;
    if (token.kind === "word" && UNITS.has(token.w) && isOpenAfter(tokens, at + 1)) return true;
    if (token.kind === "word" && token.w === "nam" && at + 1 === tokens.length && found.length === 0) return true;
    if (token.kind === "mark" && token.w === "/" && !isNumber(tokens, at - 1) && isNumber(tokens, at + 1)) return true;
  }
  return false;
}

function dotsStandForTime(tokens: Tokens, at: number): boolean {
  const before = wordAt(tokens, at - 1);
  if (UNITS.has(before) || before === "nam") return true;
  if (isMark(tokens, at - 1, "/") || isMark(tokens, at + 1, "/")) return true;
  if (["thang", "nam", "quy"].includes(wordAt(tokens, at + 1)) && (at === 0 || isNumber(tokens, at - 1))) return true;
  // "Tháng 11/20…": the year was left open.
  return (
    isNumber(tokens, at - 1) &&
    tokens[at]?.glued === true &&
    isMark(tokens, at - 2, "/") &&
    (tokens[at - 1]?.w.length ?? 4) < 4
  );
}

/** After "tháng": another unit, a slash before a number, a year, or the end. */
function isOpenAfter(tokens: Tokens, at: number): boolean {
  if (at >= tokens.length) return true;
  const word = wordAt(tokens, at);
  if (UNITS.has(word) || word === "nam" || word === "x") return true;
  if (isMark(tokens, at, "/-"))
    return isNumber(tokens, at + 1) || at + 1 >= tokens.length || isMark(tokens, at + 1, "/");
  return isNumber(tokens, at) && (tokens[at]?.w.length ?? 0) === 4;
}

/** No word and no figure at all: "-", "…", "***". */
export function isOnlySigns(tokens: Tokens): boolean {
  if (tokens.length === 1 && tokens[0]?.w === "x") return true;
  return tokens.every(({ kind }) => kind === "mark" || kind === "dots" || kind === "break");
}
