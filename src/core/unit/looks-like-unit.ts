import { cellWords, type CellWord } from "./cell-words";
import { isCollectiveOfOffices, opensCollective } from "./unit-heads";
import { unitSpans, type UnitSpan } from "./unit-spans";

const MAX_LENGTH = 400;
/** A name is seldom longer, in words; a sentence is. */
const MAX_NAME_WORDS = 22;
/** Verbs and nouns that no name of an office holds in small letters: the cell is a sentence about one. */
const PROSE =
  /(?<!\p{L})(?:ban hành|xây dựng (?:kế hoạch|đề án|dự thảo|quy|văn)|tiếp tục|đẩy mạnh|tăng cường|nâng cao|triển khai|tổ chức (?:thực|hội|lớp|các|tập|kiểm|đối|khảo|tuyên)|báo cáo|kế hoạch số|rà soát,|tham mưu (?:xây|ban|trình|cho)|đảm bảo|bảo đảm|hoàn thiện|phấn đấu|đạt|tỷ lệ|nghiên cứu|hồ sơ|theo đúng|kiện toàn|phối hợp (?!với))(?!\p{L})/iu;

/** The lower half of a collective: "trực thuộc UBND tỉnh", "có liên quan". */
const CONTINUATION = /^\s*(?:trực thuộc|thuộc|có liên quan|liên quan)(?!\p{L})/u;
const MAX_CONTINUATION = 90;

/**
 * Whether a cell without a column may be a lead or coordinator: for putting shifted rows back. Cheap. True when every entry
 * begins like the name of an office and none is a sentence; false for prose, products and deadlines.
 */
export function looksLikeUnit(text: string): boolean {
  if (text.length > MAX_LENGTH || PROSE.test(text.normalize("NFC"))) return false;
  const cell = cellWords(text);
  if (cell.words.length === 0 || /\d/.test(cell.words[0]!.typed)) return false;
  if (CONTINUATION.test(cell.text) && text.length <= MAX_CONTINUATION) return true;
  const spans = unitSpans(cell, null).filter((span) => !isLoneOpener(span, cell.words));
  return (
    spans.length > 0 &&
    spans.every((span) => {
      const words = cell.words.slice(span.from, span.to);
      if (words.length > MAX_NAME_WORDS) return false;
      if (words.length === 1 && words[0]!.typed === "TT") return false;
      if (span.head === "group") return isCollectiveOfOffices(cell.words, span.from);
      return span.head !== null || isAbbreviation(words.map((word) => word.typed));
    })
  );
}

/** "Các Sở, ban, ngành, các": the cell was cut behind the last word. */
function isLoneOpener({ from, to }: UnitSpan, words: readonly CellWord[]): boolean {
  return to - from === 1 && to === words.length && opensCollective(words[from]);
}

/** "STC", "TTYT": an entry of capitals alone, two letters at least. Roman numerals are ordinals. */
function isAbbreviation(words: readonly string[]): boolean {
  return words.length === 1 && /^\p{Lu}{2,10}$/u.test(words[0]!) && !/^[IVXLC]+$/.test(words[0]!);
}
