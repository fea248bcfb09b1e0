import { foldSpace } from "../text/fold";
import type { IsoDate } from "./deadline";
import { firstOfMonth } from "./calendar";
import { namedYears } from "./named-years";

export interface ReportedPeriod {
  /** As the text says it. */
  readonly text: string;
  /** A report on the period is not due before this day: the period's last month, for a year its last quarter. */
  readonly notBefore: IsoDate;
}

const REPORTS = /báo cáo|tổng kết|sơ kết|đánh giá kết quả|quyết toán/iu;
const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, "1": 1, "2": 2, "3": 3, "4": 4 };
/** A review of many years falls anywhere in the last of them. */
const MANY_YEARS = /giai đoạn|nhiệm kỳ|\d+ năm (?:thực hiện|triển khai|thi hành)|chương trình tổng thể/iu;

/**
 * The one period of the plan year that a text reports on ("báo cáo 6 tháng đầu năm", "tổng kết ... năm 2024"); null when it reports on
 * none, on several, or on another year's.
 */
export function reportedPeriod(text: string, planYear: number): ReportedPeriod | null {
  const plain = foldSpace(text.slice(0, 2000));
  if (!REPORTS.test(plain) || namedYears(text).some((year) => year !== planYear)) return null;
  const found = periodsIn(plain, planYear);
  const [first] = found;
  return first && found.every((period) => period.notBefore === first.notBefore) ? first : null;
}

function periodsIn(plain: string, year: number): ReportedPeriod[] {
  const periods: ReportedPeriod[] = [];
  const half = /(?:0?6|sáu) tháng đầu năm/iu.exec(plain);
  if (half) periods.push({ text: half[0], notBefore: firstOfMonth(year, 6) });
  const nine = /(?:0?9|chín) tháng/iu.exec(plain);
  if (nine) periods.push({ text: nine[0], notBefore: firstOfMonth(year, 9) });
  for (const match of plain.matchAll(/qu[ýí] (iv|iii|ii|i|[1-4])(?![\p{L}\d])/giu)) {
    periods.push({ text: match[0], notBefore: firstOfMonth(year, QUARTERS[match[1]!.toLowerCase()]! * 3) });
  }
  const whole = new RegExp(`tổng kết[^.;]{0,80} năm ${year}(?!\\d)`, "iu").exec(plain);
  if (whole && !MANY_YEARS.test(plain)) periods.push({ text: whole[0], notBefore: firstOfMonth(year, 10) });
  if (/hằng quý|hàng quý|báo cáo quý,/iu.test(plain)) return [];
  return periods;
}
