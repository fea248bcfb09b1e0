import { fold, foldCase } from "../text/fold";
import type { BudgetKind } from "./budget";

/** Class of a budget cell without an amount; null when no phrase is known. */
export type PhraseClass = Extract<BudgetKind, "zero" | "deferred" | "source-only" | "blank">;

/** Money that comes from somewhere: "NSNN", "NS tỉnh", "KPTX", "kinh phí tự chủ", "lồng ghép". */
const SOURCE = new RegExp(
  "\\b(?:" +
    [
      "ngan sach",
      "ns(?:nn|tw|dp|t|h|x|tinh|huyen|xa|cap tinh|kh)?",
      "nguon",
      "kp(?:tx|tc|ktx|ktc|qlhc|cmnv|sn|tt|hd|xd)",
      "ctx",
      "(?:chi|kinh phi|kp|nguon|du toan|khong) thuong xuyen",
      "thuong xuyen (?:cua|duoc giao|giao|hang nam)",
      "tu chu",
      "khoan chi",
      "(?:kinh phi|kp) khoan",
      "long ghep",
      "xa hoi hoa",
      "xhh",
      "oda",
      "von",
      "tai tro",
      "vien tro",
      "ho tro",
      "doi ung",
      "su nghiep",
      "tu (?:can doi|bao dam|dam bao|bo tri|lo|chi tra)",
      "(?:de an|chuong trinh|du an)",
      "ctmt(?:qg)?",
      "mtqg",
      "dau tu cong",
      "bhyt",
      "bhxh",
      "nguon thu",
      "thu phi",
      "hoc phi",
      "hop tac",
      "doanh nghiep",
      "trai phieu",
      "du phong",
      "tiet kiem chi",
      "(?:cap|chi tra|bao dam|dam bao|bo tri)$",
    ].join("|") +
    ")(?![a-z0-9])",
);
/** "quỹ" and "quý" fold alike, so the fund is looked for with its marks. */
const FUND = /(?:^|[^\p{L}])quỹ(?![\p{L}])/u;
/** A sum that is said later or elsewhere. */
const DEFERRED = new RegExp(
  "\\b(?:" +
    [
      "theo(?! (?:nguon|ngan sach|kinh phi (?:thuong|tu)|ns))",
      "thanh toan",
      "quyet toan",
      "chua",
      "se",
      "tuy",
      "can cu",
      "phu thuoc",
      "de xuat",
      "de nghi",
      "(?<!to )trinh",
      "(?:xem|tai|co|theo) phu luc",
      "lap du toan",
      "tham dinh",
      "khong (?:xac dinh|ro)",
      "bo (?:tri|sung) sau",
      "xac dinh sau",
      "sau khi",
      "khi (?:co|phat sinh)",
      "cho (?:phe duyet|huong dan|y kien|ket qua|quyet dinh|duyet|giao|bo|tham dinh|phan bo|ubnd)",
      "dang (?:cap nhat|trinh|lap|xay dung|cho|tham dinh|xin|de nghi)",
      "thuc (?:te|chi|thanh)",
      "phat sinh",
    ].join("|") +
    ")(?![a-z])",
);
/** Words of an estimate that defer only when nothing names a source. */
const ESTIMATE = /\b(?:du toan|quy dinh|phe duyet|duoc duyet|hop dong|dinh muc|che do|xac dinh|bao gia)\b/;
const MONEY = /\b(?:kinh phi|kp|chi phi|tu tuc|trung uong|dia phuong)\b/;

const NOTHING =
  /\b(?:khong|ko|khg) (?:(?:lam )?phat sinh|su dung|sd|can|ton|co|dung|yeu cau|bo tri|tinh|mat|chi|kinh phi|kp|dong|thu|phai|tang|them)\b|\bmien phi\b/;
const ONLY_NO = /^(?:kinh phi ?:? |kp ?:? )?(?:khong|ko|khg|k co)(?: co)?(?:\s*[(,;.:].*)?$/;
const NO_OF_ANOTHER_KIND =
  /\b(?:khong|ko) (?:xac dinh|ro|thuong xuyen|tu chu|giao tu chu|qua|duoi|vuot|hon|it hon|khoan|hoan lai)\b/;

/** Marks that fill a cell without a value: dots, dashes, ticks, ditto. */
const PLACEHOLDER = /^(?:-{3,}|-\s*\/\s*-|[.…_‥·•*✓✔√☑■□?/\\|+–—−―""“”″〃'’`^&()[\]{}\s]*)$/u;
const TICK = /^(?:x|xx|v|na|n\/a|#)$/;
const DITTO =
  /^[-–"“”″'\s]*(?:(?:nhu )?(?:nt|tren|tt)|(?:nhu|xem) (?:tren|hd|nv|muc|hang|dong|noi dung|nhiem vu|hoat dong|y|o|so)(?![a-z]).*)[-–"“”″'\s.]*$/;
const UNIT_WITHOUT_FIGURE = /^[.…_\s/:-]*(?:(?:ty|ti|trieu|tr|trd|nghin|ngan|dong|d|vnd)(?![a-z])[.\s]*)+$/;
const ERROR_CODE = /^#(?:value!?|ref!?|name\??|div\/0!?|n\/a|null!?|num!?|spill!?|calc!?|getting_data|####*)$|^#{2,}$/;

/** Classes a money cell that holds no amount by its words. Linear in the text. */
export function phraseClass(text: string): PhraseClass | null {
  const bare = stripped(fold(text));
  if (isBlankMark(text, bare)) return "blank";
  if (bare === "-" || bare === "--") return "zero";
  if (isZero(bare)) return SOURCE.test(bare) && /\brieng\b/.test(bare) ? "source-only" : "zero";
  return sourceOrDeferred(bare, foldCase(text));
}

function isBlankMark(text: string, bare: string): boolean {
  return (
    PLACEHOLDER.test(text) ||
    TICK.test(bare) ||
    DITTO.test(bare) ||
    UNIT_WITHOUT_FIGURE.test(bare) ||
    ERROR_CODE.test(bare)
  );
}

function isZero(bare: string): boolean {
  if (NO_OF_ANOTHER_KIND.test(bare)) return false;
  return ONLY_NO.test(bare) || NOTHING.test(bare);
}

/** The first of "it comes from ..." and "it is said in ..." governs: "KPTX theo dự toán", "Theo dự toán chi thường xuyên". */
function sourceOrDeferred(bare: string, cased: string): PhraseClass | null {
  const source = Math.min(place(SOURCE.exec(bare)), place(FUND.exec(cased)));
  const deferred = Math.min(place(DEFERRED.exec(bare)), place(/(?:^|[^\p{L}])(?:chờ|đợi)(?![\p{L}])/u.exec(cased)));
  if (source < deferred) return "source-only";
  if (deferred < Infinity) return "deferred";
  if (ESTIMATE.test(bare)) return "deferred";
  return MONEY.test(bare) ? "source-only" : null;
}

function place(match: RegExpExecArray | null): number {
  return match ? match.index : Infinity;
}

/** Without a leading list mark ("- NSNN", "+ NSNN"), brackets around all of it and final punctuation. */
function stripped(folded: string): string {
  const inner = folded
    .replace(/^[-+•*]\s+/, "")
    .replace(/[.,;:]+$/, "")
    .trim();
  return inner.startsWith("(") && inner.indexOf(")") === inner.length - 1 ? inner.slice(1, -1).trim() : inner;
}
