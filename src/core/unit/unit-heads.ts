import type { CellWord } from "./cell-words";

/** What a name begins with: a public body, an office inside one, a person or post, a collective. */
export type HeadKind = "body" | "internal" | "person" | "group";

/**
 * First words of names of offices, marks kept ("sở" is no "số", "ban" no "bản"), each with the words that make it something
 * else: "Ban hành" is a verb, "Sở hữu" a thing, "Tổ chức" an action.
 */
const HEADS: readonly (readonly [head: string, kind: HeadKind, not?: string])[] = [
  ["sở", "body", "hữu thích dĩ"],
  ["ban", "body", "hành đầu ngày đêm cho bố"],
  ["ubnd", "body"],
  ["ủy ban", "body"],
  ["uỷ ban", "body"],
  ["hđnd", "body"],
  ["hội đồng", "body"],
  ["đảng ủy", "body"],
  ["tỉnh ủy", "body"],
  ["tỉnh uỷ", "body"],
  ["thành ủy", "body"],
  ["huyện ủy", "body"],
  ["tỉnh đoàn", "body"],
  ["chi cục", "body"],
  ["cục", "body"],
  ["tổng cục", "body"],
  ["trung tâm", "body"],
  ["ttyt", "body"],
  ["tt", "body", "tt"],
  ["bệnh viện", "body"],
  ["bv", "body"],
  ["bvđk", "body"],
  ["trạm", "body"],
  ["tyt", "body"],
  ["phòng khám", "body"],
  ["cdc", "body"],
  ["trường", "body", "hợp"],
  ["viện", "body", "trợ"],
  ["học viện", "body"],
  ["đài", "body"],
  ["báo", "body", "cáo hiệu động giá chí"],
  ["cổng thông tin", "body"],
  ["công an", "body"],
  ["bộ chỉ huy", "body"],
  ["bộ đội", "body"],
  ["bộ phận", "internal"],
  ["bqp", "body"],
  ["ban quản lý", "body"],
  ["bql", "body"],
  ["bcđ", "body"],
  ["ban chỉ đạo", "body"],
  ["tòa án", "body"],
  ["toà án", "body"],
  ["tand", "body"],
  ["vksnd", "body"],
  ["kho bạc", "body"],
  ["kbnn", "body"],
  ["ngân hàng", "body"],
  ["bảo hiểm xã hội", "body"],
  ["bhxh", "body"],
  ["thuế", "body", "suất và"],
  ["bưu điện", "body"],
  ["viễn thông", "body"],
  ["vnpt", "body"],
  ["viettel", "body"],
  ["công ty", "body"],
  ["tổng công ty", "body"],
  ["tập đoàn", "body"],
  ["doanh nghiệp", "body"],
  ["mặt trận", "body"],
  ["mttq", "body"],
  ["ubmttq", "body"],
  ["liên đoàn", "body"],
  ["liên minh", "body"],
  ["hội liên hiệp", "body"],
  ["hội nông dân", "body"],
  ["hội phụ nữ", "body"],
  ["hội cựu", "body"],
  ["hội chữ thập", "body"],
  ["đoàn thanh niên", "body"],
  ["đoàn kiểm tra", "internal"],
  ["đoàn thanh tra", "internal"],
  ["đoàn đbqh", "body"],
  ["vườn quốc gia", "body"],
  ["hạt kiểm lâm", "body"],
  ["quỹ", "body"],
  ["nhà văn hóa", "body"],
  ["thư viện", "body"],
  ["bảo tàng", "body"],
  ["chi nhánh", "body"],
  ["cơ sở", "body", "dữ vật pháp chính"],
  ["cơ quan", "body"],
  ["đơn vị", "body"],
  ["địa phương", "body"],
  ["thống kê tỉnh", "body"],
  ["thanh tra sở", "internal"],
  ["thanh tra tỉnh", "body"],
  ["thanh tra huyện", "body"],
  ["thanh tra chính phủ", "body"],
  ["thanh tra thành phố", "body"],
  ["thanh tra", "internal", "công chuyên việc và trách đột kiểm kế các trong về hành theo toàn"],
  ["phòng", "internal", "chống ngừa họp"],
  ["p", "internal"],
  ["văn phòng", "internal", "phẩm"],
  ["vp", "internal"],
  ["khoa", "internal", "học"],
  ["tổ công tác", "internal"],
  ["tổ giúp việc", "internal"],
  ["tổ biên", "internal"],
  ["tổ đề án", "internal"],
  ["tổ cải cách", "internal"],
  ["tổ công nghệ", "internal"],
  ["đội quản lý", "internal"],
  ["công đoàn", "internal"],
  ["ông", "person"],
  ["bà", "person"],
  ["đồng chí", "person"],
  ["đ", "person"],
  ["đc", "person"],
  ["giám đốc", "person"],
  ["phó giám đốc", "person"],
  ["chủ tịch", "person"],
  ["phó chủ tịch", "person"],
  ["lãnh đạo", "person"],
  ["người đứng đầu", "person"],
  ["người đại diện", "person"],
  ["trưởng phòng", "person"],
  ["trưởng các", "person"],
  ["chánh", "person"],
  ["thủ trưởng", "person"],
  ["chuyên viên", "person"],
  ["công chức", "person"],
  ["viên chức", "person"],
  ["cán bộ", "person"],
  ["cbcc", "person"],
  ["cc", "person"],
];

/** Ministries: "Bộ" alone is also a set ("Bộ hồ sơ mẫu"). */
const MINISTRY =
  /^(?:nội vụ|tư pháp|tài chính|công thương|công an|xây dựng|khoa học|văn hóa|văn hoá|giáo dục|y tế|ngoại giao|quốc phòng|nông nghiệp|dân tộc|kế hoạch và|thông tin|lao động|tài nguyên|giao thông|ngành)/;

/** Nouns for kinds of offices and places, as they stand in a collective: "các sở, ban, ngành", "UBND huyện, TP". */
const GENERIC = (
  "sở ban ngành phòng cục khoa huyện quận xã phường tp tx tt thôn cấp trường bộ tỉnh hội ubnd hđnd đvsn đvsncl " +
  "đơn_vị cơ_quan tổ_chức địa_phương chi_cục trung_tâm bệnh_viện đoàn_thể thành_phố thị_xã thị_trấn đặc_khu văn_phòng " +
  "cá_nhân doanh_nghiệp công_ty chủ_đầu_tư cơ_sở trạm_y_tế bộ_phận thanh_tra ban_ngành sở_ngành sở_ban_ngành ban_quản_lý"
).split(" ");
const GENERIC_BY_FIRST = indexGenerics();

function indexGenerics(): ReadonlyMap<string, readonly (readonly string[])[]> {
  const index = new Map<string, (readonly string[])[]>();
  for (const generic of GENERIC) {
    const words = generic.split("_");
    index.set(words[0]!, [...(index.get(words[0]!) ?? []), words]);
  }
  for (const list of index.values()) list.sort((a, b) => b.length - a.length);
  return index;
}

/** How many words from `at` name a kind of office ("đơn vị": 2); 0 when none. */
export function genericLength(words: readonly CellWord[], at: number): number {
  const first = words[at];
  if (!first) return 0;
  for (const generic of GENERIC_BY_FIRST.get(first.lower) ?? []) {
    const fits = generic.every((word, i) => i === 0 || (words[at + i]?.gap === " " && words[at + i]!.lower === word));
    if (fits) return generic.length;
  }
  return 0;
}

/** Words that open a collective. */
export function opensCollective(word: CellWord | undefined): boolean {
  return word !== undefined && /^(?:các|những|toàn|tất|mọi|từng)$/.test(word.lower);
}

/** Kinds that name other things too ("các bộ hồ sơ", "các trường hợp"): they count only where nothing follows. */
const WEAK_KIND = /^(?:bộ|hội|trường|cấp|khoa|tt|cục|tỉnh)$/;

/** "Các" with a kind of office behind it: "các phòng", "toàn thể các đơn vị"; not "các thủ tục". */
export function isCollectiveOfOffices(words: readonly CellWord[], at: number): boolean {
  let next = at;
  while (opensCollective(words[next]) || /^(?:thể|bộ|cả)$/.test(words[next]?.lower ?? "")) next++;
  const length = genericLength(words, next);
  const behind = words[next + length];
  return (
    length > 0 && !(WEAK_KIND.test(words[next]!.lower) && behind?.gap === " " && !/^(?:có|và|liên)$/.test(behind.lower))
  );
}

const LONGEST_HEAD = 4;
const BY_FIRST = indexHeads();

function indexHeads(): ReadonlyMap<
  string,
  readonly { words: readonly string[]; kind: HeadKind; not: ReadonlySet<string> }[]
> {
  const index = new Map<string, { words: readonly string[]; kind: HeadKind; not: ReadonlySet<string> }[]>();
  for (const [head, kind, not = ""] of HEADS) {
    const words = head.split(" ");
    const list = index.get(words[0]!) ?? [];
    list.push({ words, kind, not: new Set(not.split(" ").filter((word) => word !== "")) });
    index.set(words[0]!, list);
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** What the name that begins at word `at` is by its first words; null when it does not begin like an office. */
export function headAt(words: readonly CellWord[], at: number): HeadKind | null {
  const first = words[at];
  if (!first) return null;
  if (opensCollective(first)) return "group";
  if (first.lower === "bộ") {
    const next = words.slice(at + 1, at + LONGEST_HEAD).map((word) => word.lower);
    if (MINISTRY.test(next.join(" "))) return "body";
  }
  for (const { words: head, kind, not } of BY_FIRST.get(first.lower) ?? []) {
    const isHead = head.every(
      (word, i) => words[at + i]?.lower === word && (i === 0 || /^[ ./]+$/.test(words[at + i]!.gap)),
    );
    const next = words[at + head.length];
    if (isHead && !(next && /^,? $/.test(next.gap) && not.has(next.lower))) return kind;
  }
  return null;
}
