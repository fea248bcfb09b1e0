import { foldCase } from "./fold";
import { parseLabel } from "./ordinal";

/**
 * How a phrase of a plan opens, with tone marks: folded, "giám đốc" would open with "giảm". Words that are verb and document at
 * once ("báo cáo", "thông báo", "quyết định", "hướng dẫn") stand in neither list.
 */
const VERBS =
  "nâng cấp|nâng cao|tổ chức(?! hội(?! nghị| thảo| thi)| chính trị| đảng|,| bộ máy| cá nhân)|ban hành|thực hiện|triển khai|xây dựng|tham mưu|hoàn thiện|hoàn thành|rà soát|tăng cường|đẩy mạnh|cập nhật|tích hợp|cung cấp|trình|lập|giảm|cắt giảm|rút ngắn|bảo đảm|đảm bảo|tiếp tục|phối hợp|đăng tải|sử dụng|duy trì|phát triển|mua sắm|mua|trang bị|bố trí|cử|tham gia|đào tạo|tuyên truyền|số hóa|số hoá|công bố|công khai|niêm yết|tiếp nhận|xử lý|giải quyết|chuẩn hóa|chuẩn hoá|sắp xếp|kiện toàn|mở rộng|mở|thành lập|bổ sung|sửa đổi|điều chỉnh|kết nối|chia sẻ|đôn đốc|theo dõi|kiểm soát|khắc phục|hỗ trợ|tập trung|thường xuyên|chủ động|kịp thời|đổi mới|cải tạo|sửa chữa|tạo";
const DOCUMENTS =
  "kế hoạch|công văn|tờ trình|nghị quyết|đề án|phương án|danh mục|danh sách|quy chế|biên bản|chỉ thị|chương trình|đề cương|bộ hồ sơ|bộ tài liệu|bộ câu hỏi|hội nghị|hội thảo|cuộc họp|cuộc thi|lớp|văn bản|phần mềm|giấy mời|tài liệu|sổ tay";
/** A document only in front of what a document does: "Quyết định công bố ...", not "Quyết định việc ...". */
const DECISIONS =
  "quyết định(?= (?:số|công bố|ban hành|phê duyệt|về|quy định|của|giao|thành lập|sửa đổi|bổ sung|kiện toàn|bãi bỏ|cử|công nhận|khen thưởng))";
const LEADING = "(?:các|những|một số|\\d{1,3})";

const OPENS_WITH_VERB = new RegExp(`^(?:${VERBS})(?![\\p{L}])`, "u");
const OPENS_WITH_DOCUMENT = new RegExp(`^(?:${LEADING} )?((?:${DOCUMENTS}|${DECISIONS})(?![\\p{L}]))`, "u");
/** A sentence about the document, not the document: "Kế hoạch phải được ban hành trước ...". */
const PREDICATE = /(?<!\p{L})(?:đảm bảo|bảo đảm|phải|cần|nhằm|sẽ|là|giúp)(?!\p{L})/u;

/** The text proper in small letters: label, list marks and white space off. */
export function openingOf(text: string): string {
  const typed = text.normalize("NFC");
  return foldCase(typed.slice(parseLabel(typed).length)).replace(/^[-–+*•.:;,\s]+/u, "");
}

/** The text says what is to be done: "Nâng cấp phần mềm". */
export function opensWithVerb(text: string): boolean {
  return OPENS_WITH_VERB.test(openingOf(text));
}

/** The document or event a text names instead of an action ("- Quyết định công bố ..." gives "quyết định"), or null. */
export function documentNamed(text: string): string | null {
  const opening = openingOf(text);
  const match = OPENS_WITH_DOCUMENT.exec(opening);
  return match && !PREDICATE.test(opening) ? match[1]! : null;
}
