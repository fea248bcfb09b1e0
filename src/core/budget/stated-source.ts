import { fold } from "../text/fold";
import type { Plan } from "../plan/plan";
import { phraseClass } from "./budget-phrase";

const MONEY = /\b(?:kinh phi|kp|nguon von|nguon luc tai chinh)\b/;
const FROM =
  /\b(?:ngan sach|ns(?:nn|tw|dp)|(?:chi|kinh phi|nguon|du toan) thuong xuyen|thuong xuyen|tu chu|khoan chi|du toan|duoc (?:giao|cap|bo tri)|xa hoi hoa|long ghep|su nghiep|nguon (?:thu|chi|kinh phi|khac|hop phap)|khong (?:su dung|phat sinh|bo tri))\b/;
const ALL =
  /\b(?:cac|nhung|toan bo|tat ca) (?:\S+ ){0,2}?(?:hoat dong|nhiem vu|noi dung|cong viec|muc)\b|\bcon lai\b|\bthuc hien (?:ke hoach|phu luc|cac)\b|^\W*(?:nguon )?kinh phi\b/;

/**
 * Whether the sheet says in a sentence where the money of activities without a sum comes from ("Các hoạt động còn lại sử dụng kinh phí
 * thường xuyên được giao"): in the lines above the table or in notes below it.
 */
export function statesSourceForRest(plan: Plan): boolean {
  return sheetSentences(plan).some((text) => MONEY.test(text) && FROM.test(text) && ALL.test(text));
}

/** Whether lines above or below the table name any source of money. */
export function statesSource(plan: Plan): boolean {
  return sheetSentences(plan).some((text) => MONEY.test(text) && FROM.test(text));
}

/** Whether a cell names where money comes from, besides or without a sum: "6.400 (ngân sách tỉnh)", "NSNN". */
export function namesSource(cellText: string): boolean {
  const words = cellText
    .slice(0, 500)
    .replace(/[\d.,%=+x*-]+/gu, " ")
    .trim();
  return words !== "" && phraseClass(words) === "source-only";
}

function sheetSentences(plan: Plan): string[] {
  const below = plan.dropped.filter(({ kind }) => kind === "note" || kind === "footnote" || kind === "total");
  return [...plan.title.lines, ...below].map(({ text }) => fold(text));
}
