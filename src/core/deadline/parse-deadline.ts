import type { Deadline, DeadlineBase, IsoDate, Vagueness } from "./deadline";
import { isIsoDate } from "./calendar";
import { joinCitations } from "./cite-tokens";
import { hasOpenPlace, isDitto, isOnlySigns, isStatus } from "./empty-cell";
import { normalText } from "./normalise";
import { readNumberCell, type NumberCell } from "./number-cell";
import { deadlineOfParts } from "./read-cell";
import { remember } from "./remember";
import { strongest } from "./resolve-dated";
import { scanParts } from "./scan-parts";
import { tokenise } from "./tokens";

/*
 * The grammar of deadline cells, as a reviewer reads them. Words are folded ("quý", "quí", "quy", "Quyù" are one); numerals may
 * be Arabic, Roman or words; OCR slips are read through only inside numerals. In EBNF, file by file:
 *
 *   cell        = ditto | status | open-place | item { gap item } ;                                     (empty-cell, scan-parts)
 *   item        = session | recurring | dated | reference | conditional ;
 *   gap         = { "," | ";" | "và" | "hoặc" | "(" | ")" | line break | "lần 1:" | prose } ;
 *
 *   dated       = { bound-word } core [ range-sign core ] { tail } ;                                    (dated-part, bound-words)
 *   bound-word  = "trước" | "chậm nhất" | "không quá" | "đến [hết]" | "hết" | "từ" | "sau" | "trong" | "vào" | "dự kiến"
 *               | "17 giờ" | ... ;
 *   tail        = "hằng năm" | "trở đi" | "và những năm tiếp theo" | "(dự kiến)" | "định hướng đến năm 2030" ;
 *   core        = portion ( month | quarter | year ) | months | day | month | quarter | year | tết ;    (core-*)
 *   portion     = "đầu" | "giữa" | "cuối" | "thượng tuần" | "nửa đầu" | "tuần 2 [của]" | "10 ngày đầu" ;     (portion)
 *   day         = ["ngày"] ( d sep m [ sep y ] | y sep m sep d | d { list-sign d } ( "/" m | "tháng" m ) [ year ] ) ;
 *   month       = ( "tháng" | "T" | "Th" ) numerals [ year ] | m sep yyyy | "tháng cuối quý" numeral ;
 *   quarter     = ( "quý" | "Q" ) numerals [ year ] | "quý cuối năm" ;
 *   months      = n "tháng" ( "đầu" | "cuối" ) [ "năm" ] [ year ] | "nửa đầu năm" ;
 *   year        = ["năm"] years | ( "giai đoạn" | "nhiệm kỳ" ) years | "năm học" years | "cả năm" ;
 *   numerals    = numeral [ year ] { ( list-sign | range-sign ) numeral [ year ] } ;
 *   year        = [ "/" | "-" | "." | "," | "(" ] [ "năm" ] ( yyyy | yy | "nay" | "sau" ) ;                   (year-suffix)
 *
 *   recurring   = "thường xuyên" | "định kỳ" [ period ] | every periods | n "lần" [ "/" period ] | period "/lần"
 *               | [ bound ] "ngày" d ( every period | "tháng cuối quý" ) | "báo cáo" periods ;            (recurring-*)
 *   conditional = trigger clause | n ( "ngày" | "tuần" | "tháng" ) [ "làm việc" ] [ since clause ] | ( "sau" | "trước" ) clause ;
 *   trigger     = [ "ngay" ] "sau khi" | "khi" | "nếu" | "đột xuất" | "phát sinh" | ... ;                   (conditional-part)
 *   reference   = "theo" clause | document-number ;                                                     (reference-part)
 *   clause      = tokens up to ";", a line break, the closing bracket, or a time of its own ;           (clause)
 *   session     = [ "trước" | "sau" ] "kỳ họp" ... [ "giữa năm" | "cuối năm" ] [ year ] ;                  (session-part)
 *
 * The number and date of a cited document become one token before anything else is read (cite-tokens), so that neither can be
 * taken for a deadline. Then neighbouring dated items of one unit make a list or a span, recurring items one frequency, and what
 * is left is mixed, the dated part governing (read-cell, resolve-dated, merge-recurring, combine-parts).
 * Every loop moves on and every list has a longest length: the work is linear in the text, and nothing here throws.
 */

/**
 * What a deadline cell says. A text is read as it is typed; of a numeric cell the number format decides what it means (see
 * `readNumberCell`). `planYear` is the year a text without one means; one outside 1900 to 2199 is moved to the nearest in it.
 * `issueDate` is the day the plan was signed, used only for "10 ngày kể từ ngày ban hành Kế hoạch này"; anything but an existing
 * `YYYY-MM-DD` is ignored. Never throws. The answer may be shared between calls and is read-only.
 */
export function parseDeadline(input: string | NumberCell, planYear: number, issueDate?: IsoDate): Deadline {
  const year = Number.isFinite(planYear) ? Math.min(Math.max(Math.trunc(planYear), 1900), 2199) : 2000;
  const issued = issueDate !== undefined && isIsoDate(issueDate) ? issueDate : null;
  if (typeof input === "string") return textReader(year, issued)(input);
  const reading = readNumberCell(input, year);
  if (reading.type === "deadline") return reading.deadline;
  const deadline = textReader(year, issued)(reading.text);
  return {
    ...deadline,
    text: input.shown === "" ? deadline.text : input.shown,
    suspicion: reading.suspicion ?? deadline.suspicion,
  };
}

/** One plan is read at a time, so the last year and issue date are worth keeping, with what was read under them. */
let lastReader: {
  readonly year: number;
  readonly issued: IsoDate | null;
  readonly read: (text: string) => Deadline;
} | null = null;

function textReader(year: number, issued: IsoDate | null): (text: string) => Deadline {
  if (lastReader?.year !== year || lastReader.issued !== issued) {
    lastReader = { year, issued, read: remember(512, (text) => deadlineOfText(text, year, issued)) };
  }
  return lastReader.read;
}

function deadlineOfText(raw: string, planYear: number, issueDate: IsoDate | null): Deadline {
  const { text, plain, slip } = normalText(raw);
  if (text === "") return empty(text, "blank", null);
  const tokens = joinCitations(tokenise(plain));
  if (isDitto(plain, tokens)) return { ...NOTHING, text, kind: "by-reference", reference: null };
  if (isOnlySigns(tokens)) return empty(text, "blank", "placeholder");
  const found = scanParts(tokens);
  const fixed = found.some(({ part }) => part.type === "dated" || part.type === "recurring");
  if (hasOpenPlace(tokens, found) || (!fixed && isStatus(tokens))) return empty(text, "blank", "placeholder");
  const deadline = deadlineOfParts(found, text, { plain, tokens, planYear, issueDate });
  if (deadline === null) return empty(text, "unreadable", null);
  const read = strongest([slip, deadline.slip]);
  return read ? { ...deadline, slip: read } : deadline;
}

const NOTHING: DeadlineBase = {
  text: "",
  start: null,
  end: null,
  bound: null,
  vagueness: null,
  impossible: false,
  suspicion: null,
};

const empty = (text: string, kind: "blank" | "unreadable", vagueness: Vagueness | null): Deadline => ({
  ...NOTHING,
  text,
  kind,
  vagueness,
});

export { deadlineSeverity, isVague } from "./severity";
export { looksLikeDeadline } from "./looks-like-deadline";
