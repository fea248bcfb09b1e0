import { BRACKET, type CellWord, type CellWords } from "./cell-words";
import type { RegisterHit, RegisterIndex } from "./register-index";
import { genericLength, headAt, opensCollective, type HeadKind } from "./unit-heads";

/** One name in a cell: words `from` to `to` (exclusive). */
export interface UnitSpan {
  readonly from: number;
  readonly to: number;
  readonly head: HeadKind | null;
  readonly hit: RegisterHit | null;
}

const JOINERS = /^(?:và|cùng|với|hoặc)$/;
/** What may follow the nouns of a collective: "đơn vị trực thuộc", "phòng chuyên môn", "UBND cấp huyện có liên quan". */
const TAIL =
  /^(?:thuộc|trực|có|liên|của|chuyên|sự|công|được|khác|trên|tại|ở|tỉnh|cấp|hành|trong|địa|nhà|chức|tham|thực|sử|quản|hcsn|trung|giải|nêu|khối|cơ|nghiệp|ngoài|hữu|đầu|y|đoàn)$/;
/** Heads that open a new name in small letters too; the others ("khoa", "báo", "ban") only with a capital. */
const STRONG =
  /^(?:phòng|sở|đơn|cơ|chi|trung|bệnh|ubnd|trường|văn|thanh|địa|doanh|công|trạm|ttyt|lãnh|thủ|cán|giám|bộ|đoàn|mặt|hội|ủy|uỷ)$/;
const ROLE = /^(?:(?:cơ quan|đơn vị|bộ phận|phòng) )?(?:chủ trì|phối hợp|thực hiện|tham mưu)$/;
const LONGEST_ROLE = 4;

/** Cuts a cell into names: longest register match first, then by what a name may begin with. Linear in the text. */
export function unitSpans(cell: CellWords, index: RegisterIndex | null): UnitSpan[] {
  const { text, words } = cell;
  const spans: UnitSpan[] = [];
  let at = 0;
  while (at < words.length) {
    const skipped = betweenLength(words, at);
    if (skipped > 0) {
      at += skipped;
      continue;
    }
    const hit = index?.longestAt(text, words, at) ?? null;
    let to = at + (hit?.length ?? 1);
    while (to < words.length && !isBoundary(cell, index, at, to)) to++;
    spans.push({ from: at, to, head: headAt(words, at), hit });
    at = to;
  }
  return spans;
}

/** Words that stand between names: "và", "chủ trì", "phối hợp với", "Đơn vị chủ trì:". */
function betweenLength(words: readonly CellWord[], at: number): number {
  if (JOINERS.test(words[at]!.lower)) return 1;
  return isRoleWord(words, at) ? 2 : roleLabelLength(words, at);
}

function isRoleWord(words: readonly CellWord[], at: number): boolean {
  const pair = `${words[at]!.lower} ${words[at + 1]?.lower ?? ""}`;
  return pair === "chủ trì" || pair === "phối hợp";
}

/** "Chủ trì: Sở Nội vụ": the label is no part of the name. */
function roleLabelLength(words: readonly CellWord[], at: number): number {
  for (let length = 2; length <= LONGEST_ROLE && at + length < words.length; length++) {
    const label = words.slice(at, at + length);
    if (words[at + length]!.gap.includes(":") && ROLE.test(label.map((word) => word.lower).join(" "))) return length;
  }
  return 0;
}

function isBoundary(cell: CellWords, index: RegisterIndex | null, from: number, at: number): boolean {
  const { words } = cell;
  const word = words[at]!;
  const { gap } = word;
  if (gap.includes(";") || isRoleWord(words, at)) return true;
  // "P.TCHC": the dot shortens "Phòng" and parts nothing.
  if (at === from + 1 && words[from]!.lower === "p" && gap.startsWith(".")) return false;
  if (JOINERS.test(word.lower)) return at + 1 < words.length && startsName(cell, index, from, at + 1, true);
  if (gap.includes("\n")) return word.capital || /[-–+•*]\s*$/.test(gap) || startsName(cell, index, from, at, true);
  if (/[,/&+•:.\u0001]|\s[-–]|[-–]\s/.test(gap)) return startsName(cell, index, from, at, /\s/.test(gap));
  // Two cells of a table pressed into one: "Sở Tư pháp Các Sở, ngành".
  return word.capital && opensCollective(word) && !/^(?:ubnd|hđnd|dân|thuộc|của)$/.test(words[at - 1]!.lower);
}

/** Behind a comma, "và", "/" or a bracket: does a new name begin here, or does the one before go on? */
function startsName(cell: CellWords, index: RegisterIndex | null, from: number, at: number, spaced: boolean): boolean {
  const { text, words } = cell;
  const word = words[at]!;
  if (opensCollective(word)) return true;
  if (isBareList(words, from, at) && isBareGeneric(words, at)) return false;
  if (index?.longestAt(text, words, at)) return true;
  const head = headAt(words, at);
  if (head !== null) return word.capital || STRONG.test(word.lower);
  return spaced && word.shouted && endsName(words[at + 1]);
}

/** No collective is longer, in words; the look back from each comma stays bounded. */
const LONGEST_LIST = 60;

/** All words so far are nouns of a collective: "Các sở, ban", "UBND các huyện". */
export function isBareList(words: readonly CellWord[], from: number, to: number): boolean {
  if (to - from > LONGEST_LIST) return false;
  for (let at = from; at < to;) {
    const length = genericLength(words, at);
    if (length > 0) at += length;
    else if (opensCollective(words[at]) || JOINERS.test(words[at]!.lower)) at++;
    else return false;
  }
  return true;
}

/** A kind of office without a name of its own: what follows ends the entry or qualifies the collective. */
function isBareGeneric(words: readonly CellWord[], at: number): boolean {
  const length = genericLength(words, at);
  const next = words[at + length];
  // "Các sở, ngành, UBND" ends there; "UBND cấp huyện" begins a level of its own.
  if (/^(?:ubnd|hđnd)$/.test(words[at]!.lower)) return endsName(next);
  return (
    length > 0 && (endsName(next) || JOINERS.test(next!.lower) || ((!next!.capital || next!.shouted) && isTail(next!)))
  );
}

/** The word may follow the nouns of a collective. */
export function isTail(word: CellWord): boolean {
  return TAIL.test(word.lower);
}

function endsName(next: CellWord | undefined): boolean {
  return next === undefined || /[,;\n/.&]/.test(next.gap) || next.gap.includes(BRACKET) || JOINERS.test(next.lower);
}
