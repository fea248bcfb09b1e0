import { foldCase } from "../text/fold";

/** True for a cell that is a deadline value; false for prose, units, products and budgets. Cheap; needs no plan year. */
export function looksLikeDeadline(text: string): boolean {
  if (text.length > 300) return false;
  const t = foldCase(text.replace(/<[^>]{0,40}>/g, " "));
  return /^(trong |trước |chậm nhất |đến |hết |từ |hoàn thành )?(ngày |tháng |quý |quí |năm |t|q)?\s*(\d{1,2}|[ivx]{1,4}|20\d\d)(\s*[/.-]\s*\d{1,4}){0,2}( năm 20\d\d)?$|^(thường xuyên|h[ằà]ng |khi |sau khi |theo |định kỳ|tháng \d|quý [\divx]|năm 20|cả năm|trong năm)/u.test(
    t,
  );
}
