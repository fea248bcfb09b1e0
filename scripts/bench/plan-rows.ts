/**
 * Invented plan rows for measuring: TT and eight columns of Vietnamese text, about as long as in real appendices, the same
 * on every run. Nothing in them is taken from a real plan.
 */
export const HEADER: readonly string[] = [
  "TT",
  "Mục tiêu",
  "Nhiệm vụ",
  "Hoạt động",
  "Kết quả/Sản phẩm",
  "Chủ trì",
  "Phối hợp",
  "Thời gian",
  "Kinh phí (triệu đồng)",
];

export type PlanRow = readonly (string | number | null)[];

const VERBS = [
  "Rà soát",
  "Ban hành",
  "Xây dựng",
  "Triển khai",
  "Tổ chức",
  "Kiểm tra",
  "Đánh giá",
  "Hoàn thiện",
  "Công khai",
  "Cập nhật",
];
const THINGS = [
  "quy chế phối hợp giải quyết hồ sơ",
  "danh mục thủ tục thuộc phạm vi quản lý",
  "kế hoạch sử dụng biên chế của đơn vị",
  "lớp tập huấn kỹ năng soạn thảo văn bản",
  "hệ thống báo cáo điện tử dùng chung",
  "bộ câu hỏi khảo sát mức độ hài lòng",
  "phương án tự chủ tài chính",
  "quy trình tiếp nhận và trả kết quả",
];
const WHERE = [
  "tại bộ phận một cửa",
  "ở các phòng chuyên môn",
  "trong toàn ngành",
  "tại đơn vị sự nghiệp trực thuộc",
  "ở cấp xã",
];
const WHY = [
  "bảo đảm đúng thời hạn đã công bố",
  "để người dân và doanh nghiệp dễ theo dõi",
  "nhằm giảm ít nhất 15% thời gian chờ",
  "gắn với trách nhiệm của người đứng đầu",
  "theo hướng dẫn của cơ quan cấp trên",
];
const PRODUCTS = ["Quyết định", "Báo cáo", "Kế hoạch", "Tờ trình", "Công văn hướng dẫn", "Biên bản kiểm tra"];
const UNITS = [
  "Văn phòng",
  "Phòng Tổ chức - Hành chính",
  "Phòng Kế hoạch - Tài chính",
  "Thanh tra",
  "Trung tâm Thông tin",
  "Phòng Nghiệp vụ",
];
const DEADLINES = ["Quý I", "Quý II", "Trước ngày 30/6", "Tháng 9", "Thường xuyên", "Trong năm", "15/11", "Quý IV"];

/** `count` rows under the header; about one deadline in ten and two budgets in five are blank. */
export function planRows(count: number): PlanRow[] {
  const random = randomNumbers(20240607);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const sentence = () => `${pick(VERBS)} ${pick(THINGS)} ${pick(WHERE)}, ${pick(WHY)}`;
  return Array.from({ length: count }, (_, index) => [
    String(index + 1),
    `Mục tiêu ${index + 1}: ${sentence()}`,
    `Nhiệm vụ ${index + 1}: ${sentence()}`,
    `Hoạt động ${index + 1}: ${sentence()}; ${sentence().toLowerCase()}.`,
    `${pick(PRODUCTS)} số ${Math.floor(random() * 900)}/KH`,
    pick(UNITS),
    `${pick(UNITS)}; ${pick(UNITS)}`,
    random() < 0.1 ? null : pick(DEADLINES),
    random() < 0.4 ? null : Math.floor(random() * 2000) / 2,
  ]);
}

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
