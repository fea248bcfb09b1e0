/**
 * The text with the titles of other documents blanked out, character for character: what stands in quotation marks, and what
 * follows a numbered document up to the end of the clause ("Nghị định số 37/2014/NĐ-CP ... quy định tổ chức các cơ quan ..."). A
 * plan has to quote a title as it was given, with its old terms.
 */
export function withoutTitles(text: string): string {
  return text
    .replace(QUOTED, blanked)
    .replace(TITLE, (whole, head: string) => head + blanked(whole.slice(head.length)));
}

const QUOTED = /[“"«][^“”"«»\n]{3,400}[”"»]/gu;
const TITLE =
  /(\d{1,5}(?:\/\d{4})?(?:\/|-)\p{Lu}[\p{L}\d]{0,12}(?:[-/][\p{L}\d]{1,12}){0,3}(?:,? ngày \d{1,2}[/.-]\d{1,2}[/.-]\d{4})?(?: của (?:[^\n,;.()]{2,60}?))??,? (?:quy định|về|ban hành|sửa đổi|hướng dẫn|phê duyệt|công bố))[^\n;.)]*/giu;

function blanked(stretch: string): string {
  return " ".repeat(stretch.length);
}
