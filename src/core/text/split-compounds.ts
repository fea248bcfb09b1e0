import { COMPOUND_FOLLOWERS } from "./compounds";
import { foldCase } from "./fold";

/** Words that end in a first syllable of the table and begin with none of it: after them nothing of its own need follow. */
const CLOSED = new Set(
  (
    "tương đối|tuyệt đối|cân đối|phản đối|phân phối|chi phối|phát triển|tiến triển|hệ thống|thi hành|" +
    "ban hành|tiến hành|phát hành|lưu hành|đồng hành|hiện hành|đa phương|song phương|tập trung|hà nội|" +
    "lãnh sự|nhân sự|dân sự|hình sự|quân sự|phụ trách|biểu quyết|nghị quyết|hóa đơn|hoá đơn|mẫu đơn|" +
    "thí nghiệm|xét nghiệm|kinh nghiệm|thử nghiệm|thường trực|tỉnh ủy|thành ủy|huyện ủy|đảng ủy|cấp ủy|" +
    "tỉnh uỷ|thành uỷ|huyện uỷ|đảng uỷ|cấp uỷ|thi tuyển|xét tuyển|phổ cập|đề cập|truy cập|thiết kế|" +
    "tuần hoàn|mục tiêu|chỉ tiêu|liên kết|tổng kết|sơ kết|cam kết|đoàn kết|nguy cơ|động cơ|vấn đề|" +
    "chuyên đề|bổ nhiệm|miễn nhiệm|kiêm nhiệm|đảm nhiệm|giải pháp|biện pháp|tư pháp|tín hiệu|ký hiệu|" +
    "khẩu hiệu|tính chất|vật chất|bản chất|thể chất|liên thông|giao thông|phổ thông|viễn thông|nhân viên|" +
    "học viên|giáo viên|thành viên|dân chủ|tự chủ|làm chủ|hộ chủ|tài chính|bưu chính|phát thanh|chính quy|" +
    "nội quy"
  ).split("|"),
);

/** A torn pair has at most so many syllables between its halves. */
const FARTHEST = 4;

/**
 * How many compounds of the text are torn apart ("lĩnh pháp luật vực", "đối kết luận với"): the first syllable is followed by none of its own, and one of its own comes
 * within a few syllables. Prose has none, or one by chance; two or more speak for two texts mixed word by word.
 */
export function splitCompounds(text: string): number {
  const words = foldCase(text).split(/[^\p{L}\p{N}]+/u);
  let torn = 0;
  for (let i = 0; i < words.length; i++) {
    const own = COMPOUND_FOLLOWERS.get(words[i]!);
    if (!own || own.has(words[i + 1] ?? "") || endsWord(words[i - 1], words[i]!)) continue;
    for (let j = i + 2; j <= i + FARTHEST && j < words.length; j++) {
      if (
        !own.has(words[j]!) ||
        endsWord(words[j - 1], words[j]!) ||
        COMPOUND_FOLLOWERS.get(words[j]!)?.has(words[j + 1] ?? "")
      )
        continue;
      torn++;
      break;
    }
  }
  return torn;
}

/** "hệ thống", "thực hành": the syllable is the second of a word of its own. */
function endsWord(before: string | undefined, word: string): boolean {
  return (
    before !== undefined && (COMPOUND_FOLLOWERS.get(before)?.has(word) === true || CLOSED.has(`${before} ${word}`))
  );
}
