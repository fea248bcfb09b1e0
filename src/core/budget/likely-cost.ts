import { foldCase } from "../text/fold";
import { costPhraseIn } from "./cost-verbs";

export interface CostTexts {
  readonly activity: string | null;
  readonly task: string | null;
  readonly product: string | null;
}

/** A product that is itself bought or held: "02 lớp tập huấn", "Phần mềm quản lý ...". Documents about it begin otherwise. */
const COSTLY_PRODUCT =
  /^(?:(?:\d{1,3}|các|những|số lượng|ít nhất|tối thiểu|từ|đến|cuộc|buổi|đợt|máy móc,?)\s+){0,4}((?:hội nghị|hội thảo|hội thi|cuộc thi|lớp (?:tập huấn|bồi dưỡng|đào tạo)|kh(?:óa|oá) (?:tập huấn|bồi dưỡng|đào tạo)|tập huấn|phần mềm|trang thiết bị|thiết bị|máy (?:tính|chủ|quét|in|scan))(?:\s+(?!được)[\p{L}\d]+){0,2})/u;
/** The thing is there already and is kept, used, filled or attended. */
const KEPT =
  /được (?:cập nhật|triển khai|sử dụng|vận hành|khai thác|duy trì|kết nối|tích hợp|chuẩn hóa|chuẩn hoá)|^(?:phần mềm|thiết bị) (?:đang|hiện)/u;
const ATTENDS_OR_KEEPS =
  /^(?:[^:\n]{0,40}:)?[\s-]*(?:[^,.;]{0,60}\s)?(?:cử|tham gia|tham dự|theo học|đăng ký|dự(?! (?:án|kiến|thảo|toán))|cập nhật|duy trì|sử dụng|vận hành|khai thác|rà soát)\s/u;

/**
 * What in a row says that it costs money, as typed; null when nothing does. The activity is asked first (the task where the row has
 * no activity), then the product.
 */
export function likelyCostOf({ activity, task, product }: CostTexts): string | null {
  const deed = activity ?? task ?? "";
  const phrase = costPhraseIn(deed);
  if (phrase !== null) return phrase;
  return product === null ? null : (costPhraseIn(product) ?? costlyProductIn(product, deed));
}

function costlyProductIn(product: string, deed: string): string | null {
  if (ATTENDS_OR_KEEPS.test(foldCase(deed))) return null;
  for (const part of product.slice(0, 1000).split(/[\n;/]/)) {
    const item = part.normalize("NFC").replace(/^[\s\-+•–.]+/u, "");
    const found = COSTLY_PRODUCT.exec(item.toLowerCase());
    if (found && !KEPT.test(item.toLowerCase())) return item.slice(found[0].length - found[1]!.length, found[0].length);
  }
  return null;
}
