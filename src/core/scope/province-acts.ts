import { sentencesOf } from "../text/sentences";
import { withoutTitles } from "../text/quoted-titles";

/** Something a text announces as the office's own doing though it is the province's or the Government's. */
export interface ProvinceAct {
  /** The stretch as typed, from its verb on. */
  readonly text: string;
}

const PROVINCE =
  "(?:chủ tịch )?(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân|hđnd|hội đồng nhân dân)(?: và (?:ubnd|ủy ban nhân dân))? (?:tỉnh|thành phố)";

/** Between the verb and its author nothing may turn the act into carrying out somebody else's decision. */
const OBJECT =
  "(?:(?!thực hiện|triển khai|theo |quy định tại|để |nhằm|hướng dẫn|công khai|sau khi|do sở|của sở)[^;.\\n]){0,120}?";

/**
 * Acts above a department. Who does them: the province's chairman publishes administrative procedures (Nghị định
 * 63/2010/NĐ-CP art. 13 and 15, as amended by Nghị định 92/2017/NĐ-CP), councils alone make resolutions and provinces alone
 * legal documents (Luật Ban hành văn bản quy phạm pháp luật), and the reform index of the departments is a province's (Quyết
 * định 876/QĐ-BNV, 10/11/2022).
 */
const ACTS: readonly RegExp[] = [
  `(?:công bố|phê duyệt|ban hành) ${OBJECT}(?:của|thuộc thẩm quyền(?: ban hành| giải quyết| quản lý)?(?: của)?) ${PROVINCE}(?! (?:giao|ban hành|phê duyệt|chỉ đạo|cho phép|yêu cầu))`,
  "ban hành (?:các )?nghị quyết(?! liên tịch)",
  "trình (?:chính phủ|thủ tướng|quốc hội|ủy ban thường vụ quốc hội|uỷ ban thường vụ quốc hội|bộ chính trị)",
  "(?:công bố|phê duyệt) (?:kết quả )?(?:(?:xác định|đánh giá|chấm điểm|xếp hạng) )?(?:bộ )?(?:chỉ số|xếp hạng)[^;.\\n]{0,60}? của (?:các )?(?:sở|cơ quan chuyên môn|ubnd|ủy ban nhân dân|địa phương)",
  "ban hành kế hoạch [^;.\\n]{0,80}?do (?:hđnd|hội đồng nhân dân)[^;.\\n]{0,40}? các cấp[^;.\\n]{0,40}? ban hành",
].map((act) => new RegExp(`(?<=^|[:,;–•+-] ?|\\d[.)] ?| và )${act}`, "u"));

/** Preparing the act for those who may do it, or carrying it out afterwards, is what a department is for. */
const PREPARES =
  /(?<!\p{L})(?:tham mưu|trình|đề xuất|đề nghị|kiến nghị|dự thảo|tờ trình|góp ý|tham gia|phối hợp|xin ý kiến|báo cáo|giúp|tham dự|đảng ủy|đảng uỷ|đảng bộ|chi bộ)(?!\p{L})/u;

const MAY_ACT = /công bố|ban hành|phê duyệt|trình\s+(?:chính|thủ|quốc|ủy|uỷ|bộ)/iu;

/** The first act in the text that is none of a department's own; null where it only prepares or carries out. */
export function provinceActIn(text: string): ProvinceAct | null {
  const typed = text.normalize("NFC");
  if (!MAY_ACT.test(typed)) return null;
  const plain = withoutTitles(typed)
    .replace(/[\u00a0\t]/g, " ")
    .toLowerCase();
  for (const { text: sentence, start } of sentencesOf(plain)) {
    const lead = sentence.length - sentence.trimStart().length;
    const bare = sentence.trim();
    for (const act of ACTS) {
      const match = act.exec(bare);
      if (!match || PREPARES.test(bare.slice(0, match.index))) continue;
      const from = start + lead + match.index;
      return { text: typed.slice(from, from + match[0].length) };
    }
  }
  return null;
}
