import { foldCase } from "./fold";
import { documentNamed, openingOf, opensWithVerb } from "./opening-words";

/** Why a product cannot be checked: it only says "văn bản", names the work, or praises the outcome. */
export type ProductFault = "bare" | "action" | "outcome";

const BARE =
  /^(?:(?:các|những|một số|0?1) )?(?:văn bản|tài liệu|sản phẩm|kết quả|kết quả thực hiện|công việc|nội dung|hồ sơ|thông tin|số liệu|hoàn thành|đã thực hiện|theo quy định|theo yêu cầu)$/u;
/** How well something is done; nobody can lay it on the table. */
const MANNER =
  /(?:đúng|trước) (?:và |hoặc )?(?:trước |đúng )?(?:thời )?hạn|đúng (?:quy định|tiến độ|thời gian)|theo (?:đúng )?quy định|kịp thời|đầy đủ|hiệu quả|thông suốt|minh bạch|nhanh chóng|chính xác|nghiêm túc|chất lượng|thuận lợi/u;
const COUNTED = /^(?:số lượng|số|tỷ lệ|tỉ lệ|danh sách|báo cáo|thông báo|quyết định|hướng dẫn|\d)/u;

/**
 * What keeps a product cell from being checked, or null. One item that can be checked (a document, a number of things) is enough:
 * "Quyết định; TTHC được công khai" passes.
 */
export function productFault(product: string): ProductFault | null {
  const items = product
    .normalize("NFC")
    .split(/[;\n]|\/(?=\s?\p{L})|(?<=[.,:])\s+[-+•](?=\s)/u)
    .map(openingOf)
    .filter((item) => item !== "");
  const faults = items.map(faultOf);
  return faults.length > 0 && faults.every((fault) => fault !== null) ? faults[0]! : null;
}

function faultOf(item: string): ProductFault | null {
  if (item.split(",").every((part) => BARE.test(foldCase(part).replace(/[.\s]+$/u, "")))) return "bare";
  if (opensWithVerb(item)) return "action";
  if (documentNamed(item) !== null || COUNTED.test(item)) return null;
  return /(?<!\p{L})được(?!\p{L})/u.test(item) && MANNER.test(item) ? "outcome" : null;
}
