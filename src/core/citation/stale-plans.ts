import { withoutTitles } from "../text/quoted-titles";
import { sentencesOf } from "../text/sentences";

export interface StalePlan {
  readonly text: string;
  readonly year: number;
}

/** "Kế hoạch cải cách hành chính năm 2022", "Chương trình công tác năm 2022", not "Kế hoạch giai đoạn 2021-2025". */
const YEARLY =
  /(?<!\p{L})(?:xây dựng|ban hành|triển khai|thực hiện|tổ chức|tham mưu|hoàn thành|theo|lập|phê duyệt)[^.;\n]{0,60}?((?:kế hoạch|chương trình)(?!\s+số)[^.;,()\d\n]{0,90}?\snăm\s+((?:19|20)\d{2}))(?!\s*[-–\d])/giu;
/** A look back at the year that was is right. */
const LOOKS_BACK =
  /(?<!\p{L})(?:tổng kết|sơ kết|đánh giá|báo cáo|kết quả|chỉ số|khắc phục|tồn tại|hạn chế|so với|rút kinh nghiệm|quyết toán|khen thưởng|chuyển tiếp|giai đoạn|từ năm|trước đây|kiểm điểm)(?!\p{L})/iu;

/** Yearly plans of a year before the plan's own that the text sets out to make or carry out. Linear in the text. */
export function stalePlansIn(text: string, planYear: number): StalePlan[] {
  const typed = text.normalize("NFC");
  if (!/năm\s+(?:19|20)\d\d/iu.test(typed)) return [];
  const found: StalePlan[] = [];
  for (const { text: sentence } of sentencesOf(withoutTitles(typed))) {
    if (LOOKS_BACK.test(sentence)) continue;
    for (const match of sentence.matchAll(YEARLY)) {
      // "Kế hoạch được duyệt năm 2023": the year of the approval.
      if (/(?<!\p{L})(?:được|đã|do)(?!\p{L})/iu.test(match[1]!)) continue;
      const year = Number(match[2]);
      if (year < planYear && year >= planYear - 5) found.push({ text: match[1]!.replace(/\s+/g, " "), year });
    }
  }
  return found;
}
