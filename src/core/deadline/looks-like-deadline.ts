import { joinCitations } from "./cite-tokens";
import { hasOpenPlace } from "./empty-cell";
import { wordKey } from "./lexicon";
import { normalText } from "./normalise";
import { remember } from "./remember";
import { scanParts, type FoundPart, type Part } from "./scan-parts";
import { isMark, tokenise, wordAt, type Tokens } from "./tokens";
import { fold } from "../text/fold";
import { afterAny, phrases } from "./phrases";

const ROW_LABELS = phrases("hoat dong", "nhiem vu", "muc tieu");

/** A deadline cell is short; a longer one is looked at only as lines of "activity: time". */
const LONGEST = 400;
/** Words a deadline may carry besides its times ("Tháng 6/2024: 02 lớp"), outside brackets. */
const SPARE_WORDS = 4;
const LONGEST_CONDITION = 30;
const LONGEST_LABEL = 10;
const LONGEST_PROMISE = 6;
const LONGEST_EVENT = 10;

/** First words of deadlines. Anything else but figures and signs is prose, and costs one look. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  (
    "thang t th thg quy q qui nam ngay thuong hang moi cac dinh truoc sau cham muon tre khong den toi het tu trong vao hoan xong " +
    "khi neu theo dot cuoi dau giua nua trung ha tuan giai nhiem ca ky tet du khoang lien thoi han quanh lau hai ba mot sáu bay " +
    "tam chin muoi chờ tuy dung dam bao it toi tối thu dip tai ket ke tinh bat suot can phat co truong moc toan tung mung chot " +
    "jan feb mar apr may jun jul aug sep oct nov dec luc thuc ngoai cho phan bon den"
  ).split(" "),
);
const LEAD_WORDS = phrases(
  "thoi gian thuc hien",
  "thoi gian hoan thanh",
  "thoi han hoan thanh",
  "thoi han thuc hien",
  "thoi gian",
  "thoi han",
  "thoi diem",
  "han chot",
  "han",
  "hoan thanh",
  "xong",
  "chot",
  "thuc hien",
  "phan dau",
  "moc",
);
/** Where the time of a money cell is said to stand: "Theo dự toán được giao". */
const MONEY = /du toan|kinh phi|hop dong|dinh muc|chi phi|ngan sach|phat sinh thuc te|thuc te phat sinh/;
/** A count of meetings is a product; a count of times is how often. */
const COUNTED_TIMES = /^[\s(]*(?:it nhat |toi thieu )?\S+(?: - \d+)? (?:lan|dot|ky)\b/;

/**
 * True for a cell that is a deadline value ("Quý II/2024", "Thường xuyên", "Khi có phát sinh", "Theo lộ trình của Chính phủ");
 * false for ordinary prose, units, products ("Kế hoạch năm 2024", "Báo cáo quý") and budgets. Used to tell the columns of a
 * shifted row apart, so a doubtful cell is false; cheap, and without a plan year.
 */
export function looksLikeDeadline(text: string): boolean {
  return text.length <= LONGEST && mayBegin(text) && isDeadline(text);
}

const isDeadline = remember(512, (text) => {
  const { plain } = normalText(text);
  const tokens = joinCitations(tokenise(plain));
  if (tokens.length === 0) return false;
  const found = scanParts(tokens);
  if (hasOpenPlace(tokens, found)) {
    return (
      tokens.some(({ kind }) => kind === "word") &&
      tokens.every(({ kind, w }) => kind !== "word" || OPEN_PLACE_WORDS.has(w))
    );
  }
  const first = found[0];
  if (!first) return false;
  if (isLabelledTimes(tokens, found)) return true;
  // "2023 của tỉnh" is the lower half of a sentence.
  const allowed = tokens[first.from]?.kind === "num" ? 0 : SPARE_WORDS;
  return (
    beginsWith(tokens, first) &&
    spareWords(tokens, found) <= allowed &&
    found.every((item) => isCredible(item, tokens, plain))
  );
});

const OPEN_PLACE_WORDS: ReadonlySet<string> = new Set(
  "ngay thang quy nam truoc cham nhat den het trong hoan thanh xong x cua".split(" "),
);

/** A look at the first word, and at those after a colon, so that prose is done with at once. */
function mayBegin(text: string): boolean {
  for (const match of text.matchAll(FIRST_OF_LABELLED)) if (isFirstWord(match[1] ?? "")) return true;
  return false;
}

/** What stands first in the cell or after a colon, past bullets, blanks and tags. */
const FIRST_OF_LABELLED = /(?:^|:)(?:[^\p{L}\p{M}\p{N}<:….¡-¿×÷]|<[^<>]{0,40}>)*([\p{L}\p{M}¡-¿×÷]+|[\p{N}….])/gu;

function isFirstWord(word: string): boolean {
  if (/^[\p{N}….]/u.test(word)) return true;
  return FIRST_WORDS.has(wordKey(word.normalize("NFC")).w) || /^(?:th[uư]|q[ivl])/iu.test(word);
}

/** Nothing but bullets and words such as "Thời gian hoàn thành:" stands before the first time. */
function beginsWith(tokens: Tokens, first: FoundPart): boolean {
  let at = 0;
  while (at < first.from) {
    const next = afterAny(tokens, at, LEAD_WORDS);
    if (next !== null) at = next;
    else if (tokens[at]?.kind === "mark" && !isMark(tokens, at, "(")) at += 1;
    else return false;
  }
  return true;
}

function spareWords(tokens: Tokens, found: readonly FoundPart[]): number {
  let spare = 0;
  let depth = 0;
  let part = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    while (part < found.length && at >= found[part]!.to) part += 1;
    const item = found[part];
    if (item && at >= item.from && at < item.to) continue;
    if (isMark(tokens, at, "(")) depth += 1;
    else if (isMark(tokens, at, ")")) depth = Math.max(0, depth - 1);
    else if (depth === 0 && at > (found[0]?.from ?? 0) && (tokens[at]?.kind === "word" || tokens[at]?.kind === "num"))
      spare += 1;
  }
  return spare;
}

/** "- Xây dựng KH: Tháng 01/2024" on every line: activities with their times. */
function isLabelledTimes(tokens: Tokens, found: readonly FoundPart[]): boolean {
  let lineStart = 0;
  while (lineStart < tokens.length) {
    const stop = tokens.findIndex(({ kind }, at) => kind === "break" && at >= lineStart);
    const lineEnd = stop < 0 ? tokens.length : stop;
    const time = found.find(({ from }) => from >= lineStart && from < lineEnd);
    if (!time || (time.part.type !== "dated" && time.part.type !== "recurring") || isBareYear(time.part)) return false;
    if (!isMark(tokens, time.from - 1, ":") || time.from - lineStart > LONGEST_LABEL) return false;
    if (afterAny(tokens, lineStart, ROW_LABELS) !== null) return false;
    if (wordsBetween(tokens, time.to, lineEnd) > SPARE_WORDS) return false;
    lineStart = lineEnd + 1;
  }
  return true;
}

const wordsBetween = (tokens: Tokens, from: number, to: number): number =>
  tokens.slice(from, to).filter(({ kind }) => kind === "word").length;

const REPORT_WORDS: ReadonlySet<string> = new Set(["bao", "so", "tong", "giao", "kiem", "danh", "hop"]);

const isBareYear = (part: Part): boolean =>
  part.type === "dated" &&
  part.bound === null &&
  part.entries.every(({ from }) => from.unit === "year" && from.portion === null);

function isCredible({ part, from, to, gap }: FoundPart, tokens: Tokens, plain: string): boolean {
  const text = fold(plain.slice(tokens[from]?.at ?? 0, tokens[to - 1]?.end ?? 0));
  switch (part.type) {
    case "dated":
      // "15.11" alone is rather a number.
      return !(
        to - from === 3 &&
        tokens.length === 3 &&
        isMark(tokens, from + 1, ".-") &&
        part.entries[0]?.from.unit === "day"
      );
    case "recurring": {
      // "Báo cáo quý" is a product; after "Thường xuyên;" it says how often.
      if (REPORT_WORDS.has(wordAt(tokens, from))) return from > 0 && gap.parted;
      if (tokens[from]?.kind === "num" && !/\b(?:thang|quy|nam)\b(?:.*\blan\b|,)/.test(text))
        return COUNTED_TIMES.test(text);
      return true;
    }
    case "reference":
      if (text.length > 200 || MONEY.test(text) || beginsInMidSentence(from, plain)) return false;
      // "Đúng tiến độ" is a promise, "đúng hạn đạt từ 94%" a target.
      return /^(?:thuc hien )?theo\b/.test(text) || (!text.startsWith("can cu") && to - from <= LONGEST_PROMISE);
    case "session":
      return true;
    case "conditional":
      if (MONEY.test(text) || to - from > LONGEST_CONDITION || beginsInMidSentence(from, plain)) return false;
      if (wordAt(tokens, from) === "chờ" && from > 0) return false;
      return part.days !== null
        ? part.anchorTo > part.anchorFrom || /lam viec/.test(text)
        : !isLooseEvent(tokens, from) || to - from <= LONGEST_EVENT;
  }
}

/** "theo quy định." in small letters at the start of a cell is the lower half of a sentence. */
const beginsInMidSentence = (from: number, plain: string): boolean => from === 0 && /^\p{Ll}/u.test(plain);

/** "Sau sắp xếp ...", "trước ...": more often the beginning of a sentence than a condition. */
const isLooseEvent = (tokens: Tokens, from: number): boolean =>
  (wordAt(tokens, from) === "sau" || wordAt(tokens, from) === "truoc") && wordAt(tokens, from + 1) !== "khi";
