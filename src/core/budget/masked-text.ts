import { fold } from "../text/fold";

/** What digits that are no amount were: the year of a sum, a date, a document, the number of a list entry. */
export interface MaskedText {
  /** Folded, one line a cell line; every such stretch is "#" now. */
  readonly text: string;
  readonly sawDate: boolean;
  readonly sawDocument: boolean;
}

const UNIT_AHEAD = "(?!\\s*(?:ty|ti|trieu|tr|trd|nghin|ngan|dong|d|vnd|k)(?![a-z]))";
/** A whole figure, and no money unit behind it. */
const NO = `\\d{1,9}(?![\\d]|[.,]\\d)${UNIT_AHEAD}`;
const YEAR = "(?:19|20)\\d\\d(?!\\d)";

const DATES: readonly RegExp[] = [
  new RegExp(`(?<![\\d.,/-])\\d{1,2} ?[/-] ?\\d{1,2} ?[/-] ?(?:${YEAR}|\\d\\d(?!\\d))`, "g"),
  new RegExp(`(?<![\\d.,/-])\\d{1,2}\\.\\d{1,2}\\.${YEAR}`, "g"),
  new RegExp(`(?<![\\d.,/-])${YEAR}-\\d{1,2}-\\d{1,2}(?!\\d)`, "g"),
  new RegExp(`(?<![\\d.,/-])\\d{1,2}/${YEAR}`, "g"),
  new RegExp(`\\bngay ${NO}`, "g"),
  new RegExp(`\\b(?:thang|t) ?\\d{1,2}(?!\\d)(?:, ?\\d{1,2}(?!\\d))*(?:/${YEAR})?${UNIT_AHEAD}`, "g"),
  new RegExp(`\\b(?:quy|q)[. ]?(?:[ivx]{1,4}|[1-4])(?![a-z\\d])(?:/${YEAR})?`, "g"),
];

const YEARS: readonly RegExp[] = [
  new RegExp(`(?:\\bgiai doan |\\b(?:cac |tu |den )?nam |(?<![\\d.,/-]))${YEAR} ?(?:-|–|—|den) ?(?:nam )?${YEAR}`, "g"),
  new RegExp(`\\b(?:nien do |nam (?:ngan sach |tai chinh |ke hoach |hoc )?)${YEAR}(?:, ?${YEAR})*`, "g"),
  // "Kinh phí 2024: 50"
  new RegExp(`(?<![\\d.,/-])${YEAR}(?= ?:)`, "g"),
];

const SYMBOL = "(?:ndcp|nd|nq|qd|ttlt|ttr|tt|kh|ct|cv|bc|tb|hd|kl|da|vbhn|gm|qh\\d+|ubtvqh\\d*|cp|ttg|tw|tu)";
const DOCUMENTS: readonly RegExp[] = [
  new RegExp(`(?<![\\d.,])\\d{1,6} ?(?:/ ?${YEAR})? ?[/-] ?${SYMBOL}(?![a-z])(?:[-/][a-z\\d&]{1,16}){0,3}`, "g"),
  new RegExp(
    `\\b(?:nghi quyet|nghi dinh|thong tu|quyet dinh|chi thi|cong van|luat|de an|nq|nd|qd|iso|tcvn)(?: so)? ${NO}(?::\\d{4})?`,
    "g",
  ),
  new RegExp(
    `\\b(?:chuong trinh|ke hoach|du an|to trinh|thong bao|van ban|hop dong)(?: so ${NO}| 0\\d${UNIT_AHEAD}(?![\\d.,]))`,
    "g",
  ),
  new RegExp(`\\bso ${NO}(?=$|[/ ](?!trieu|ty|ti|nghin|dong))`, "g"),
];

const LABELS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:hoat dong|nhiem vu|hd|nv|muc tieu|muc do|muc|dieu|khoan|phan|stt|phu luc|pl|bieu|dot|lan|goi|giai doan|gd|cap do)\\.? ?(?:so )?${NO}(?:, ?${NO})*`,
    "g",
  ),
  // "như mục 1.1"
  new RegExp(
    `\\b(?:muc|muc tieu|nhiem vu|hoat dong|nv|hd|phu luc)\\.? ?\\d{1,2}(?:\\.\\d{1,2}){1,3}(?![.,]?\\d)${UNIT_AHEAD}`,
    "g",
  ),
];
const LIST_MARK = /^[ \t]*(?:\d{1,2}\) ?|\d{1,2}\. (?=[a-z])|[a-z]\) ?)/;

/** Folds a money cell and takes out the digits that belong to years, dates, documents and labels. Linear in the text. */
export function maskedText(typed: string): MaskedText {
  const folded = typed
    .split(/\r\n|[\r\n]/)
    .map((line) => fold(line).replace(LIST_MARK, ""))
    .filter((line) => line !== "")
    .join("\n");
  const [withoutDocuments, sawDocument] = mask(folded, DOCUMENTS);
  const [withoutDates, sawDate] = mask(withoutDocuments, DATES);
  const [withoutYears] = mask(withoutDates, YEARS);
  const [text] = mask(withoutYears, LABELS);
  return { text, sawDate, sawDocument };
}

function mask(text: string, patterns: readonly RegExp[]): [string, boolean] {
  let masked = text;
  for (const pattern of patterns) masked = masked.replace(pattern, "#");
  return [masked, masked !== text];
}
