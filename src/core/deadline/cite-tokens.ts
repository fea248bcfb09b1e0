import { afterWords, isMark, isNumber, wordAt, type Token, type Tokens } from "./tokens";

/**
 * Joins the number of a cited document, and the date it was signed on, into one `cite` token: "số 5206/KH-UBND ngày
 * 10/5/2019", "99/2023/NQ-HĐND", "45-TB/TU". The signing date is never the deadline, so the grammar must not see it.
 * A number left open ("số   /KH-UBND") gives a `cite` whose key is empty.
 */
export function joinCitations(tokens: Tokens): Token[] {
  const joined: Token[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at]!;
    const end = token.kind === "num" || token.kind === "word" || token.kind === "dots" ? citationEnd(tokens, at) : null;
    if (end === null) {
      joined.push(token);
      at += 1;
      continue;
    }
    const parts = tokens.slice(at, end.number);
    const number = parts.filter(({ w, kind }) => !(kind === "word" && w === "so"));
    const named = number.some(({ kind }) => kind === "num") && number[0]?.kind === "num";
    joined.push({
      ...token,
      kind: "cite",
      w: named ? number.map(({ raw }) => raw).join("") : "",
      raw: "",
      end: tokens[end.date - 1]?.end ?? token.end,
    });
    at = end.date;
  }
  return joined;
}

/** Words that stand after a slash without being a document's letters: "02 lần/năm", "15/tháng 11". */
const TIME_WORDS: ReadonlySet<string> = new Set(
  (
    "thang quy nam ngay tuan lan ky gio hang moi t th q dot lop don huyen xa sau mot nguoi " +
    "khi theo truoc dinh thuong neu giai"
  ).split(" "),
);
const DOCUMENT_CODES: ReadonlySet<string> = new Set("kh qd tt nd nq ct cv tb bc hd ttr tr qc kl da gm".split(" "));
const DOCUMENT_LETTERS = /^(?:[a-zđ]{1,8}|[a-zđ]*\p{L}{1,4})$/iu;
const MONTH_NAMES = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$/;
const LONGEST_NUMBER = 16;

function citationEnd(tokens: Tokens, at: number): { number: number; date: number } | null {
  let next = wordAt(tokens, at) === "so" ? at + 1 : at;
  const labelled = next > at;
  if (isMark(tokens, next, ":")) next += 1;
  if (isNumber(tokens, next) || tokens[next]?.kind === "dots") {
    next += 1;
    // "12a/KH", "107/2020/NĐ-CP"
    if (tokens[next]?.glued && wordAt(tokens, next).length === 1 && isMark(tokens, next + 1, "/")) next += 1;
    if (
      isMark(tokens, next, "/") &&
      isNumber(tokens, next + 1) &&
      tokens[next + 1]?.w.length === 4 &&
      isMark(tokens, next + 2, "/-")
    )
      next += 2;
  } else if (!labelled) return null;
  if (!isMark(tokens, next, "/-") || !isDocumentWord(tokens, next + 1)) return null;
  if (!labelled && !looksCited(tokens, next)) return null;
  const start = next;
  next += 2;
  while (next - start < LONGEST_NUMBER && isMark(tokens, next, "-/.&") && isDocumentPiece(tokens, next)) next += 2;
  if (isNumber(tokens, next) && tokens[next]?.glued) next += 1;
  return { number: next, date: afterSigningDate(tokens, next) };
}

/** Without "số": the letters go on ("45-TB/TU", "12/KH-SNV"), or are a document's or capitals right behind the slash ("12/UBND"). */
function looksCited(tokens: Tokens, sign: number): boolean {
  const word = tokens[sign + 1];
  if (isDocumentPiece(tokens, sign + 2)) return isMark(tokens, sign, "/") || tokens[sign]?.glued === true;
  if (isMark(tokens, sign, "-") || !word) return false;
  return DOCUMENT_CODES.has(word.w) || (word.glued && word.raw.length > 1 && word.raw === word.raw.toUpperCase());
}

function isDocumentPiece(tokens: Tokens, at: number): boolean {
  const sign = tokens[at];
  const word = tokens[at + 1];
  return (sign?.glued === true || word?.glued === true) && isDocumentWord(tokens, at + 1);
}

function isDocumentWord(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || token.raw.length > 8) return false;
  return (
    !TIME_WORDS.has(token.w) && !MONTH_NAMES.test(token.w) && DOCUMENT_LETTERS.test(token.raw) && isPlain(token.raw)
  );
}

/** A document's letters carry no marks but those of "Đ", "Ư", "Ơ" and the like; a word with a tone is a word. */
function isPlain(raw: string): boolean {
  return !/[\u0300\u0301\u0303\u0309\u0323]/.test(raw.normalize("NFD"));
}

/** After "ngày 10/5/2019", ", ngày 10 tháng 5 năm 2019", "ngày   /   /2024"; the same index where no date follows. */
function afterSigningDate(tokens: Tokens, at: number): number {
  let next = isMark(tokens, at, ",(") ? at + 1 : at;
  const open = isMark(tokens, at, "(");
  if (afterWords(tokens, next, "ban", "hanh", "ngay") !== null) next += 2;
  else if (afterWords(tokens, next, "ky", "ngay") !== null) next += 1;
  if (wordAt(tokens, next) !== "ngay") return at;
  next += 1;
  const start = next;
  for (let read = 0; read < 8; read += 1) {
    const token = tokens[next];
    if (!token) break;
    if (token.kind === "num" || token.kind === "dots" || isMark(tokens, next, "/-")) next += 1;
    else if ((token.w === "thang" || token.w === "nam") && token.kind === "word") next += 1;
    else if (token.w === "." && token.glued && isNumber(tokens, next + 1) && tokens[next + 1]?.glued) next += 1;
    else break;
  }
  if (next === start) return at;
  return open && isMark(tokens, next, ")") ? next + 1 : next;
}
