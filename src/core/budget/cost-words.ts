/**
 * The words by which a plan says that an activity costs money. Kinds: what a verb can be paid for decides, not the verb alone
 * ("xây dựng kế hoạch" costs nothing, "xây dựng phần mềm" does).
 */
export type CostWordKind =
  /** Buys whatever follows: "mua sắm", "thuê". */
  | "buy"
  /** Holds an event: "tổ chức". */
  | "hold"
  /** Carries out: costs only with the event right behind it ("thực hiện khảo sát"). */
  | "carry-out"
  /** Makes or betters a thing: "nâng cấp". */
  | "build"
  /** Prints or makes for the public: "in". */
  | "print"
  /** Certifies: "kiểm định". */
  | "certify"
  /** What is held: "hội nghị", "lớp". */
  | "event"
  /** Costs when the sentence begins with it: "Tập huấn nghiệp vụ ...". */
  | "head"
  /** Costs so only when people outside are asked: "khảo sát ... hài lòng". */
  | "survey"
  /** What is built or bought: "phần mềm", "trang thiết bị". */
  | "asset"
  /** What is printed or made for the public: "tờ rơi", "phóng sự". */
  | "printed"
  /** "ISO". */
  | "standard"
  /** Paper work, taking part in what others hold, looking after what is there: what follows costs nothing. */
  | "free"
  /** May stand before a "head" word without changing it: "tiếp tục". */
  | "soft"
  /** Compounds that hold one of the words above and mean something else: "Sở Giáo dục và Đào tạo", "công trình". */
  | "neutral";

const LISTS: Readonly<Record<CostWordKind, string>> = {
  buy: "mua sắm, mua, mua mới, trang bị, trang cấp, thuê, lắp đặt, in ấn, sửa chữa, cải tạo, bảo trì, bảo dưỡng",
  hold: "tổ chức, mở, đăng cai, khai giảng",
  "carry-out": "thực hiện, triển khai, tiến hành",
  build:
    "xây dựng, nâng cấp, phát triển, mở rộng, thiết lập, chỉnh sửa, chuyển đổi, hiện đại hóa, đầu tư, bổ sung, thay thế, xây mới, xây lắp, " +
    "thiết kế",
  print: "in, xây dựng, sản xuất, biên soạn, phát hành, làm, dựng, thiết kế, treo, ghi hình, phát sóng",
  certify: "kiểm định, chứng nhận, tư vấn, xây dựng, áp dụng, chuyển đổi",
  event:
    "hội nghị, hội thảo, tọa đàm, lớp, khóa, tập huấn, bồi dưỡng, đào tạo, hội thi, cuộc thi, diễn đàn, đối thoại, học tập kinh nghiệm, " +
    "tham quan, khảo sát, điều tra",
  head: "tập huấn, bồi dưỡng, đào tạo",
  survey: "khảo sát, điều tra",
  asset:
    "phần mềm, cơ sở dữ liệu, csdl, kho dữ liệu, trung tâm dữ liệu, cổng thông tin, cổng dịch vụ, cổng dữ liệu, cổng ttđt, trang thông tin, " +
    "trang ttđt, website, nền tảng số, nền tảng tích hợp, nền tảng dữ liệu, nền tảng quản trị, nền tảng dùng chung, hạ tầng, mạng lan, " +
    "mạng wan, mạng nội bộ, mạng diện rộng, thiết bị, trang thiết bị, máy chủ, máy tính, máy in, máy quét, máy scan, máy móc, cơ sở vật chất, " +
    "trụ sở, phòng họp, phòng máy, bộ phận một cửa, bộ phận tiếp nhận, trung tâm phục vụ hành chính công, trung tâm hành chính công, kiosk, " +
    "ki ốt, chatbot, trợ lý ảo, ứng dụng di động, ứng dụng trên thiết bị, tổng đài, camera, hệ thống thông tin, hệ thống phần mềm, " +
    "hệ thống một cửa, hệ thống quản lý, hệ thống qlvb, hệ thống mạng, hệ thống camera, hệ thống hội nghị, hệ thống báo cáo, " +
    "hệ thống cơ sở dữ liệu, hệ thống csdl, hệ thống thư điện tử, hệ thống giám sát, hệ thống điều hành, hệ thống cổng, hệ thống máy, " +
    "hệ thống dịch vụ công, hệ thống họp",
  printed:
    "tờ rơi, tờ gấp, pa nô, pano, áp phích, băng rôn, sổ tay, cẩm nang, ấn phẩm, phóng sự, video, clip, phim, phướn, bản tin, tài liệu tuyên truyền",
  standard: "iso, tcvn iso",
  free:
    "kế hoạch, dự trù, dự toán, đề xuất, đề nghị, tờ trình, báo cáo, văn bản, công văn, quyết định, nghị quyết, kết luận, quy định, qui định, " +
    "quy chế, quy trình, qui trình, hướng dẫn, phương án, thông báo, danh mục, danh sách, biên bản, hồ sơ, dự thảo, tiêu chí, tiêu chuẩn, " +
    "định mức, nhu cầu, chủ trương, thủ tục, kết quả, số liệu, nội dung, chương trình, đề án, cử, tham gia, tham dự, theo học, dự, đăng ký, " +
    "rà soát, thẩm định, thẩm tra, kiểm tra, giám sát, theo dõi, đôn đốc, thống kê, tổng hợp, quản lý, sử dụng, khai thác, quyết toán, " +
    "công khai, trình, phê duyệt, phối hợp, cập nhật, duy trì, vận hành, tuyên truyền, chuẩn bị, tiếp nhận, nghiên cứu, đánh giá, phân bổ, " +
    "chỉ đạo, qua, lồng ghép, kiến nghị, huy động, thu hút, xử lý, cho thuê, cấp phép, giấy phép, được, giải quyết, thanh tra, theo, về, " +
    "của, so với, căn cứ, tiết kiệm",
  soft: "tiếp tục, tăng cường, đẩy mạnh, thường xuyên, chủ động, thực hiện, triển khai, tập trung, kịp thời, công tác, định kỳ",
  neutral:
    "chủ trì, giáo dục và đào tạo, khoa học và công nghệ, kế hoạch và đầu tư, cơ sở đào tạo, quy hoạch đào tạo, công trình, quá trình, lộ trình, giáo trình, " +
    "tiến trình, dự án, dự kiến, mua bán, mua sắm công, mua sắm tài sản công, mua sắm tập trung, trang bị kiến thức, trang bị kỹ năng, trang bị thêm kiến thức, thuê bao, thuê đất, " +
    "cơ cấu tổ chức, các tổ chức, cá nhân tổ chức, tổ chức cá nhân, tổ chức bộ máy, tổ chức đảng, tổ chức hành chính, " +
    "tổ chức chính trị, ban tổ chức, tổ chức lại, giấy chứng nhận, vượt qua, trong đó, đầu tư công, vốn đầu tư, nhà đầu tư, chủ đầu tư, " +
    "xúc tiến đầu tư",
};

export interface CostPhrase {
  readonly words: readonly string[];
  readonly kinds: ReadonlySet<CostWordKind>;
}

/** Phrases by their first syllable, the longest first. */
export const COST_PHRASES: ReadonlyMap<string, readonly CostPhrase[]> = phrasesByFirst();

function phrasesByFirst(): Map<string, CostPhrase[]> {
  const kinds = new Map<string, Set<CostWordKind>>();
  for (const [kind, list] of Object.entries(LISTS)) {
    for (const phrase of list.split(", ")) {
      kinds.set(phrase, (kinds.get(phrase) ?? new Set<CostWordKind>()).add(kind as CostWordKind));
    }
  }
  const byFirst = new Map<string, CostPhrase[]>();
  for (const [phrase, of] of kinds) {
    const words = phrase.split(" ");
    const first = words[0]!;
    byFirst.set(first, [...(byFirst.get(first) ?? []), { words, kinds: of }]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}
