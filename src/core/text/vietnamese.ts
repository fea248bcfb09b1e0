import { foldCase } from "./fold";

/** Words that leave a phrase open: nobody ends a cell with them, so a cell that does was cut in two. */
const OPEN_WORDS = new Set(
  (
    "của và các những số theo trong cho đến được về với tại từ là do bởi để khi ngày năm tháng quý hoặc " +
    "cùng trên dưới bằng đối giữa nhằm bị phải đã sẽ đang gồm như thuộc"
  ).split(" "),
);

/** Words of two syllables whose second is an open word when it stands alone: "trang thiết bị", "chuyển đổi số", "hằng năm". */
const CLOSED_PAIRS = new Set(
  (
    "trực thuộc|phụ thuộc|thiết bị|chuẩn bị|trang bị|đổi số|quyền số|phủ số|ký số|liệu số|tế số|hội số|thuật số|thiểu số|chỉ số|hóa số|" +
    "hoá số|tảng số|năng số|dân số|tham số|trường số|hằng năm|hàng năm|cả năm|cuối năm|đầu năm|từng năm|trong năm|hằng tháng|hàng tháng|" +
    "từng tháng|cuối tháng|hằng quý|hàng quý|từng quý|hằng ngày|hàng ngày|kèm theo|tiếp theo|nêu trên|cấp trên|bên trên|cấp dưới|bên dưới|" +
    "lý do|tự do|cuối cùng|tuyệt đối|tương đối|cân đối|phản đối|chứng từ|công bằng|văn bằng|hiện tại|tồn tại|đạt được"
  ).split("|"),
);

/** The text stops in the middle: an open bracket or quotation, a comma, an open word. */
export function endsOpen(text: string): boolean {
  const trimmed = text.trimEnd();
  if (trimmed === "") return false;
  if (/[,(\-–/:“‘]$/.test(trimmed) || unclosedBrackets(trimmed) > 0) return true;
  const [last = "", before = ""] =
    trimmed
      .slice(-40)
      .match(/[\p{L}\p{M}]+/gu)
      ?.reverse() ?? [];
  if (!trimmed.endsWith(last) || !OPEN_WORDS.has(foldCase(last))) return false;
  return !CLOSED_PAIRS.has(foldCase(`${before} ${last}`));
}

/** The text stops where a sentence or a list item stops. */
export function endsClosed(text: string): boolean {
  return /[.;!?”’)]\s*$/.test(text) && unclosedBrackets(text) <= 0;
}

/** The text starts in the middle of a sentence: a small letter, a closing bracket, punctuation. */
export function startsInside(text: string): boolean {
  return /^\s*(?:[\p{Ll}),;.:”’]|và\b)/u.test(text) && !/^\s*(?:[a-zđ]\)|\.\.)/u.test(text);
}

/** Opening minus closing brackets; positive when one is still open. */
export function unclosedBrackets(text: string): number {
  let open = 0;
  for (const char of text) {
    if (char === "(") open++;
    else if (char === ")" && open > 0) open--;
  }
  return open;
}

/** All letters are capitals (digits and marks aside), and there are at least three. */
export function isShouting(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, "");
  return letters.length >= 3 && letters === letters.toUpperCase();
}
