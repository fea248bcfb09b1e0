import { clauseEnd } from "./clause";
import { isMark, isNumber, numberAt, wordAt, type Tokens } from "./tokens";
import { afterAny, phrases } from "./phrases";

const BEFORE_DOCUMENT = phrases("thuc hien", "tai", "nhu", "co", "su");

/** The time is said to stand in another document. */
export interface ReferencePart {
  readonly type: "reference";
  /** The document's number ("402/KH-UBND") or name and number ("Đề án 06"); null where none is given. */
  readonly reference: string | null;
}

interface Read {
  readonly part: ReferencePart;
  readonly next: number;
}

const POINTERS = phrases(
  "theo",
  "can cu",
  "tren co so",
  "phu hợp voi",
  "phu hop voi",
  "dong bo voi",
  "thuc hien theo",
  "bam sat",
  "cung voi",
  "cung thoi gian voi",
  "cung thoi diem voi",
  "dam bao tien do",
  "bao dam tien do",
  "dam bao thoi gian",
  "bao dam thoi gian",
  "dam bao thoi han",
  "bao dam thoi han",
  "dam bao theo",
  "dung tien do",
  "dung thoi han",
  "dung thoi gian",
  "dung han",
  "dung quy dinh",
  "dung kế hoach",
  "dung ke hoach",
  "nhu kế hoach",
  "nhu ke hoach",
  "nhu quy dinh",
  "nhu tai",
);

/** Documents and instructions that a deadline cell may name without "Theo": "Chỉ đạo của UBND tỉnh". */
const DOCUMENTS = phrases(
  "ke hoach",
  "kế hoach",
  "quyet dinh",
  "nghi quyet",
  "nghi dinh",
  "thong tu",
  "cong van",
  "thong bao",
  "chi thi",
  "chi dao",
  "chuong trinh",
  "de an",
  "du an",
  "huong dan",
  "quy dinh",
  "quy che",
  "lo trinh",
  "tien do",
  "yeu cau",
  "luat",
  "to trinh",
  "van ban",
  "ket luan",
  "quy trinh",
  "phan cong",
);

/** "Theo Kế hoạch số 402/KH-UBND ngày ...", "theo tiến độ". */
export function referencePartAt(tokens: Tokens, at: number, bracketed: boolean): Read | null {
  const next = afterAny(tokens, at, POINTERS);
  if (next === null) return null;
  const end = Math.max(clauseEnd(tokens, next, bracketed), next);
  return { part: { type: "reference", reference: documentIn(tokens, next, end) }, next: end };
}

/** A whole cell that begins with a document or an instruction and names no time. */
export function bareReference(tokens: Tokens): ReferencePart | null {
  let at = 0;
  while (isMark(tokens, at, "-+*(")) at += 1;
  const from = afterAny(tokens, at, BEFORE_DOCUMENT) ?? at;
  if (tokens[from]?.kind !== "cite" && afterAny(tokens, from, DOCUMENTS) === null) {
    const cite = tokens.findIndex(({ kind }) => kind === "cite");
    if (cite < 0) return null;
  }
  return { type: "reference", reference: documentIn(tokens, 0, tokens.length) };
}

/** "Kế hoạch năm 2024", "kế hoạch hằng năm": a document whose name holds a year, where a time should stand. */
export function namedDocument(tokens: Tokens, to: number): ReferencePart | null {
  const start = tokens.findIndex(({ kind }) => kind !== "mark");
  if (afterAny(tokens, start, DOCUMENTS) === null) return null;
  for (let at = start; at < to; at += 1) if (tokens[at]?.kind === "mark" || tokens[at]?.kind === "break") return null;
  return { type: "reference", reference: documentIn(tokens, 0, tokens.length) };
}

/** The first document with a number between two tokens. A year is no number: "Kế hoạch năm 2024" names none. */
function documentIn(tokens: Tokens, from: number, to: number): string | null {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.kind === "cite" && token.w !== "") return token.w;
    if (token?.kind !== "word") continue;
    const after = afterAny(tokens, at, DOCUMENTS);
    if (after === null) continue;
    const number = wordAt(tokens, after) === "so" ? after + 1 : after;
    const value = numberAt(tokens, number);
    if (!value || number >= to || isMark(tokens, number + 1, "%")) continue;
    if (isNumber(tokens, number) && (wordAt(tokens, after) === "so" || value.value < 1900 || value.value > 2100)) {
      return tokens
        .slice(at, number + 1)
        .map(({ raw, glued }, place) => (place > 0 && !glued ? ` ${raw}` : raw))
        .join("");
    }
  }
  return null;
}

/** First words of references. */
export const REFERENCE_STARTS: readonly string[] = [...POINTERS.keys()];
