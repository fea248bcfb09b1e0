import { shownText } from "../grid/snapshot";
import type { DroppedKind } from "../plan/plan";
import { fold, foldSpace } from "../text/fold";
import { startsInside } from "../text/vietnamese";
import type { Header, HeaderColumn } from "./find-header";
import { isNumberRow, isRepeatedHeader } from "./find-header";
import { lineText, type Line, type LineCell } from "./line";

const SIGNATURE =
  /^(?:nguoi lap(?: bieu| bang)?|thu truong(?: don vi| co quan)?|(?:pho )?giam doc(?: so)?|(?:pho )?chu tich(?: ubnd.*)?|k\/?t\.? .*|t\/?m\.? .*|t\/?l\.? .*|noi nhan:?.*|\(?ky(?:,| ten| va| ghi).*|\(?da ky\)?|xac nhan cua.*|nguoi tong hop|.{2,30}, ngay .{0,8}thang .{0,8}nam .{0,8})$/;
const TOTAL =
  /^(?:\d{1,2}[.)]?\s*)?(?:tong(?: cong| so| kinh phi)?|cong|cong chung)(?: kinh phi)?(?: (?:muc|phan|nhom) [ivx\d]{1,5})?(?: \(.{0,40}\))?\s*(?:\([ivx+ ]+\))?[:.]?(?: \d[\d.,]*)?$/;
const PAGE_NUMBER = /^(?:trang\s*)?[-–]?\s*\d{1,3}\s*[-–]?(?:\s*\/\s*\d{1,3})?$/i;
const NOTE =
  /^(?:\(?\*+\)?\s*)?(?:ghi chu|luu y|don vi tinh|dvt|chu thich|chu giai|(?:so tien )?(?:viet )?bang chu)\s*[:.]/;
const STATED_BUDGET =
  /cac (?:hoat dong|nhiem vu|noi dung) con lai|kinh phi (?:thuc hien )?(?:ke hoach|cac nhiem vu|duoc bo tri|bao dam)/;

/**
 * What a line below the header is when it is none of the table's own: a repeated header, a number row, a footnote, a page
 * number, a signature block, a total, a note. Null for the table's own lines (section headings among them).
 */
export function droppedKind(line: Line, header: Header): DroppedKind | null {
  if (isRepeatedHeader(line, header)) return "header";
  if (isNumberRow(line, header.columns.length)) return "number-row";
  const only = line.cells.length === 1 ? line.cells[0]! : null;
  if (only) {
    const text = foldSpace(only.text);
    // A number alone in the money column is money that a page break cut off.
    if (PAGE_NUMBER.test(text) && columnAt(only, header)?.field !== "budget") return "page-number";
    if (isFootnote(only, header)) return "footnote";
    const folded = fold(text);
    if (NOTE.test(folded) || (STATED_BUDGET.test(folded) && !/^\d/.test(folded) && !startsInside(text))) return "note";
  }
  if (isTotal(line)) return "total";
  if (line.cells.length <= 3 && line.cells.every((cell) => SIGNATURE.test(fold(cell.text.split("\n")[0] ?? ""))))
    return "signature";
  return null;
}

/**
 * "1 ngày 25/10/2017 của Ban Chấp hành ...": a lone cell that starts with its mark and goes on in small letters. A group
 * heading ("1. Tập trung ...") has a dot and a capital; "15 ngày kể từ ..." below an activity is that activity's lower half.
 */
function isFootnote(cell: LineCell, header: Header): boolean {
  const text = foldSpace(cell.text);
  if (cell.footnoteMarks.length > 0 && text.length > 3 && MARK_FIRST.test(shownText(cell.content))) return true;
  if (text.length <= 12) return false;
  if (/^(?:\[\d{1,3}\]|\(?\*{1,3}\)?)/.test(text)) return true;
  const first = header.columns[0];
  if (first && cell.col > first.col) return false;
  return /^(?:\(\d{1,3}\)|\d{1,3})\s+\p{Ll}/u.test(text) && !/^\d{1,3}\s+(?:lớp|lần|cuộc|người)\b/u.test(text);
}

const MARK_FIRST = /^(?:\s|<(?!sup\b)[^<>]{0,100}>)*<sup\b/i;

function columnAt(cell: LineCell, header: Header): HeaderColumn | undefined {
  return header.columns.find((column) => column.col === cell.col);
}

const LONGEST_TOTAL = 90;

function isTotal(line: Line): boolean {
  const first = line.cells[0]!;
  if (first.text.length > LONGEST_TOTAL) return false;
  if (!TOTAL.test(fold(first.text))) {
    // "VIII | Tổng cộng | | 120": an ordinal may stand before it.
    const second = line.cells[1];
    if (!second || first.text.length > 5 || second.text.length > LONGEST_TOTAL || !TOTAL.test(fold(second.text)))
      return false;
  }
  return line.cells
    .slice(1)
    .every(
      (cell) =>
        cell.text.length <= 40 && (/\d/.test(cell.text) || TOTAL.test(fold(cell.text)) || cell.content.kind !== "text"),
    );
}

/** After a signature begins, a lone name or title below it belongs to it too. */
export function belongsToSignature(line: Line): boolean {
  return (
    line.cells.length <= 3 &&
    lineText(line).length <= 120 &&
    line.cells.every((cell) => /^[\p{Lu}(-]/u.test(cell.text) && cell.text.length <= 60)
  );
}
