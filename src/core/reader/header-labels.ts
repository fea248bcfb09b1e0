import type { ColumnInfo } from "../plan/plan";
import { fold } from "../text/fold";
import { parseLabel } from "../text/ordinal";

/** What a column holds, told by its label. "assignment" is one column for lead and coordinators together. */
export type ColumnField = ColumnInfo["field"] | "content";

/**
 * "1- Mục tiêu", "(3) Hoạt động", "8- Kinh phí (triệu đồng)" bare: number prefix and brackets dropped, folded.
 */
function bareLabel(label: string): string {
  return fold(label)
    .replace(/\([^()]*\)/g, " ")
    .replace(/^\W*\d{1,2}\s*[-.):/]*\s*/, "")
    .replace(/[*:]+/g, " ")
    .replace(/\s*\/\s*/g, "/")
    .replace(/\s+/g, " ")
    .trim();
}

/** The first pattern that fits decides; the narrower ones stand before the wider. */
const PATTERNS: readonly (readonly [RegExp, ColumnField])[] = [
  [/^(?:tt\.?|t\.t\.?|stt\.?|s\.t\.t\.?|so tt|so thu tu|#|muc|so)$/, "tt"],
  [/^ghi chu|^chu thich|^luu y/, "note"],
  [/^can cu|^van ban giao|^co so phap ly/, "other"],
  [/^tinh trang|^ket qua thuc hien|den nay$|^danh gia|^trang thai|^muc do hoan thanh/, "other"],
  [/^nguon so lieu|minh chung|^muc phan dau|^chi tieu lien quan|^den het nam|^nam \d{4}$/, "other"],
  [/^(?:nguon|co cau nguon)\b/, "budget-source"],
  [/kinh phi|^du toan|^dvt\b|^don vi tinh|^so tien|^kp\b/, "budget"],
  [/^(?:ngay|thoi gian|thoi diem|thang)? ?bat dau$|^tu(?: (?:ngay|thang))?$/, "start"],
  [/^(?:ngay|thoi gian|thoi diem|thang)? ?ket thuc$|^den(?: (?:ngay|thang))?$/, "end"],
  [/chu tri.*phoi hop|phoi hop.*chu tri/, "assignment"],
  [
    /^phan cong|^trach nhiem$|^to chuc thuc hien$|^(?:co quan|don vi)(?:, ?(?:co quan|don vi))? (?:chu tri\/|chu tri va )/,
    "assignment",
  ],
  [/phoi hop|^don vi lien quan|^co quan lien quan/, "coordinator"],
  [
    /chu tri|chiu trach nhiem|^trach nhiem|phu trach|dau moi|^(?:co quan|don vi|bo phan|nguoi|phong)(?:, ?(?:co quan|don vi|bo phan))* (?:thuc hien|tham muu)|^(?:don vi|co quan)$/,
    "lead",
  ],
  [/^(?:du kien )?(?:thoi gian|thoi han|thoi diem|han|tien do|lo trinh|moc)\b|^ngay hoan thanh|^ky han/, "deadline"],
  [/san pham|ket qua|hinh thuc van ban|dau ra/, "product"],
  [/hoat dong|^giai phap|^cong viec|^viec can lam|^noi dung (?:thuc hien|trien khai)/, "activity"],
  [/nhiem vu|^noi dung cong viec|^ten cong viec/, "task"],
  [/muc tieu|^chi tieu|^gan muc tieu/, "objective"],
  [/^noi dung\b/, "content"],
];

/** Said in words or in brackets: "Lý do (không phát hành)". */
const INTERNAL = /khong phat hanh|khong cong bo|(?:luu hanh|su dung|dung) noi bo|cot nay de giai trinh/;

/** Longer than any label that was seen; a title or a paragraph is no label. */
export const LONGEST_LABEL = 90;

/** The column a label stands for; null when it is no known label. "content" is the one text column of the shorter forms. */
export function columnOfLabel(label: string): ColumnField | null {
  if (label.length > LONGEST_LABEL) return null;
  // "Nhiệm vụ 1: Rà soát" is what stands below a label.
  if (parseLabel(label).word !== null) return null;
  if (INTERNAL.test(fold(label))) return "internal";
  const bare = bareLabel(label);
  if (bare === "") return /^\s*#\s*$/.test(label) ? "tt" : null;
  if (/chu tri\s*\/\s*phoi hop/.test(fold(label))) return "assignment";
  for (const [pattern, field] of PATTERNS) if (pattern.test(bare)) return field;
  return budgetLabelByUnit(label);
}

/** "ĐVT: triệu đồng" names the column by its unit alone. */
function budgetLabelByUnit(label: string): ColumnField | null {
  return /^\(?\s*(?:trieu|nghin|ty)? ?dong\s*\)?$/.test(fold(label)) ? "budget" : null;
}
