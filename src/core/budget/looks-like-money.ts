import { fold, foldSpace } from "../text/fold";
import { phraseClass } from "./budget-phrase";
import { parseBudget } from "./parse-budget";

const MAX_LENGTH = 80;
const UNIT_WORD = /\d\s*(?:ty|ti|trieu|tr|trd|nghin|ngan|dong|d|vnd)(?![a-z])/;
const GROUPED = /^\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?$/;
/** A bare figure from here on is no ordinal; 1900 to 2099 are years. */
const NO_ORDINAL = 200;
const MONEY_START =
  /^(?:[-+] )?(?:(?:su dung|lay|tu|trong|bang|theo|thuc hien|long ghep)(?: \S+){0,3} )?(?:ns[a-z]*|ngan sach|kinh phi|kp[a-z]*|nguon|von|xa hoi hoa|xhh|oda|chi thuong xuyen|tu chu|thanh toan|long ghep|khong (?:phat sinh|su dung|can|bo tri|ton)|chua (?:bo tri|xac dinh)|mien phi)(?![a-z])/;
const DEFERRED_START = /^theo (?:quy dinh|du toan|hop dong|thuc te|dinh muc|che do|bao gia|phan bo)\b/;

/**
 * Whether a cell without a column may be a budget: for putting shifted rows back. Cheap. Amounts with a unit or grouped digits,
 * sums of 200 and more that are no year, and short money phrases speak for it; a small bare number does not (it may be the TT).
 */
export function looksLikeMoney(text: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  const folded = fold(text);
  if (/^\d+$/.test(folded)) return isLargeFigure(Number(folded));
  if (GROUPED.test(folded)) return true;
  if (UNIT_WORD.test(folded)) {
    const budget = parseBudget(text);
    return budget.kind === "number" || (budget.kind === "ambiguous" && budget.readings.length > 0);
  }
  if (/\d/.test(folded) && !MONEY_START.test(folded)) return false;
  return DEFERRED_START.test(folded) || (MONEY_START.test(folded) && phraseClass(foldSpace(text)) !== null);
}

function isLargeFigure(figure: number): boolean {
  return figure >= NO_ORDINAL && !(figure >= 1900 && figure < 2100);
}
