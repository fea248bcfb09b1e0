import { COMPOUND_FOLLOWERS } from "./compounds";
import { fold } from "./fold";
import { sameSyllable } from "./syllable";

/** More pairs that are often damaged by a scan or a hasty hand; their first syllables also stand alone. */
const MORE =
  "phấn đấu|chỉ số|phổ biến|công bố|bưu điện|bưu chính|tinh giản|ứng dụng|chữ ký|ký số|dữ liệu|nền tảng|hài lòng|" +
  "người dân|cán bộ|đội ngũ|chế độ|thể chế|bộ máy|kiện toàn|sắp xếp|phân cấp|liên thông|một cửa|toàn trình|công nghệ|" +
  "bảo đảm|đảm bảo|thời gian|thời hạn|định kỳ|công tác|công chức|công khai|công việc|minh bạch|tiết kiệm|lãng phí|" +
  "đầu tư|dự án|dự toán|kinh phí|nguồn vốn|tài sản|tập huấn|hội nghị|hội thảo|điều tra|tiếp nhận|khiếu nại|tố cáo|" +
  "nhà nước|quốc gia|ban hành|thi hành|phát triển|phát hành|báo cáo|thông báo|hệ thống|số liệu|hội đồng|đồng bộ|" +
  "môi trường|xã hội|năng lực|trình độ|vị trí|việc làm|chất vấn|sở hữu|đăng ký|tự chủ|thu nhập|cơ chế|khen thưởng|kỷ luật|" +
  "hỗ trợ|sửa đổi|bổ sung|củng cố|đẩy mạnh|nỗ lực|hưởng ứng|chuẩn hóa|chuẩn bị|biểu mẫu|đầy đủ|chia sẻ|kết nối|bãi bỏ";

/** Words that are confused with others of nearly the same sound, and the right ones. */
const CONFUSED: ReadonlyMap<string, string> = new Map(
  (
    "tinh giảm=tinh giản|bổ xung=bổ sung|xử dụng=sử dụng|đề suất=đề xuất|xuất xắc=xuất sắc|trao dồi=trau dồi|sát nhập=sáp nhập|" +
    "cập nhập=cập nhật|xắp xếp=sắp xếp|chia xẻ=chia sẻ|chuẩn đoán=chẩn đoán|thăm quan=tham quan|tựu chung=tựu trung|" +
    "chỉnh chu=chỉn chu|kiểm xoát=kiểm soát|rà xoát=rà soát|khảo xát=khảo sát|xáng kiến=sáng kiến|sử lý=xử lý|xản phẩm=sản phẩm"
  )
    .split("|")
    .map((pair) => pair.split("=") as [string, string]),
);

/** Pairs that fold alike and are right as well. */
const ALSO_RIGHT = new Set(
  (
    "đầu từ|phần đầu|cộng tác|khóa học|khoá học|tại sân|người dẫn|người dàn|có số|cơ số|có sở|có bản|có cấu|có câu|có chế|" +
    "có hội|có quan|tô công|chuyển đổi|chuyển đề|chuyển để|chuyện cần|chuyển cần|để nghỉ|để xuất|để tái|để tài|" +
    "để cấp|để ra|để cao|một của|phân phát|phần cấp|phản ảnh|hằng năm|tư liệu|tự liệu|dự liệu|ký sổ|kỳ số|" +
    "kỹ số|chu kỳ|định ký|đang ký|đầu tự|thủ công|thu công|năng lượng|vẫn dùng|vẫn chuyển|vẫn tải|vẫn hành|" +
    "mục đó|mức đó|mức đo|mục do|mức do|cùng cấp|cùng ứng|cũng có|cùng có|chủ quan|quý trình|quý định|" +
    "thành niên|hiểu qua|chỉnh quyền|chỉnh sách|chỉnh phủ|chỉnh thức|giảm định|kể tiếp|đội phó|đội với|cần bỏ|" +
    "cần bộ|cần bổ|cần bố|chế đó|đánh dấu|đủ án|kiếm điểm|trình đó|diễn tử|bộ cáo"
  ).split("|"),
);

const KNOWN = knownPairs();

/** The usual spelling of a pair of words that is a known compound but for its marks ("kê hoạch") or a confused letter, or null. */
export function usualSpelling(first: string, second: string): string | null {
  const pair = `${first} ${second}`.toLowerCase().normalize("NFC");
  const confused = CONFUSED.get(pair);
  if (confused !== undefined) return confused;
  const spellings = KNOWN.get(fold(pair));
  if (!spellings || ALSO_RIGHT.has(pair)) return null;
  if (isKnownCompound(first, second)) return null;
  // Without a single mark it is typed without marks altogether, which is another matter.
  return spellings.length === 1 && pair !== fold(pair) ? spellings[0]! : null;
}

/** Three words of which no two are telling. */
const PHRASES = ["cổng thông tin", "cổng dịch vụ"].map((phrase) => ({
  phrase,
  folded: fold(phrase),
  words: phrase.split(" "),
}));

/** Whether a phrase may begin with the word, told without looking at its marks. */
export function canBeginPhrase(word: string): boolean {
  return /^c.{1,2}ng$/iu.test(word);
}

/** The usual spelling of three words that differ from a known phrase in their marks only ("công thông tin"), or null. */
export function usualPhrase(first: string, second: string, third: string): string | null {
  const typed = [first, second, third];
  const known = PHRASES.find(({ folded }) => folded === fold(typed.join(" ")));
  if (!known || typed.join(" ") === fold(typed.join(" "))) return null;
  return known.words.every((word, i) => sameSyllable(word, typed[i]!)) ? null : known.phrase;
}

/** Whether the two words are a known compound, rightly spelt. */
export function isKnownCompound(first: string, second: string): boolean {
  const spellings = KNOWN.get(fold(`${first} ${second}`)) ?? [];
  return spellings.some((spelling) => {
    const [left = "", right = ""] = spelling.split(" ");
    return sameSyllable(left, first) && sameSyllable(right, second);
  });
}

function knownPairs(): ReadonlyMap<string, readonly string[]> {
  const pairs = new Map<string, string[]>();
  const add = (pair: string) => {
    const list = pairs.get(fold(pair));
    if (list === undefined) pairs.set(fold(pair), [pair]);
    else if (!list.includes(pair)) list.push(pair);
  };
  for (const [first, followers] of COMPOUND_FOLLOWERS) {
    // An abbreviation has no other spelling.
    if (first !== "ubnd") for (const second of followers) add(`${first} ${second}`);
  }
  MORE.split("|").forEach(add);
  return pairs;
}
