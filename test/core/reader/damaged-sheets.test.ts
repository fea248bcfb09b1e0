import { readPlan } from "../../../src/core/reader/read-plan";
import { sheetOf, STANDARD_HEADER, TITLE, type TestCell } from "../../support/sheet";

/** A plan in the style of the real ones: labelled objectives, some tasks and activities below each other. */
const ROWS: readonly (readonly string[])[] = [
  [
    "1",
    "Mục tiêu 1: Hoàn thiện các quy định nội bộ của Sở theo hướng cắt giảm giấy tờ, rõ trách nhiệm từng khâu",
    "Nhiệm vụ 1: Rà soát toàn bộ quy chế, quy trình đang áp dụng tại các phòng chuyên môn",
    "Hoạt động 1: Lập danh mục quy chế, quy trình cần sửa đổi, bổ sung hoặc bãi bỏ trong năm",
    "Danh mục quy chế cần sửa đổi được Giám đốc Sở phê duyệt",
    "Văn phòng Sở",
    "Các phòng chuyên môn thuộc Sở",
    "Tháng 3 năm 2024",
    "",
  ],
  [
    "",
    "",
    "",
    "Hoạt động 2: Soạn thảo, lấy ý kiến và trình ban hành quy chế làm việc sửa đổi",
    "Quyết định ban hành quy chế làm việc",
    "Phòng Pháp chế",
    "Văn phòng Sở, các phòng chuyên môn",
    "Quý II năm 2024",
    "20",
  ],
  [
    "",
    "",
    "Nhiệm vụ 2: Công khai quy chế, quy trình đã sửa đổi trên Cổng thông tin điện tử của Sở",
    "Hoạt động 1: Biên tập và đăng tải văn bản, hướng dẫn cách tra cứu cho người dân",
    "Tin, bài và văn bản được đăng tải",
    "Văn phòng Sở",
    "Trung tâm Khuyến công và Tư vấn phát triển công nghiệp",
    "Trước ngày 30 tháng 9 năm 2024",
    "15",
  ],
  [
    "2",
    "Mục tiêu 2: Trên 95% hồ sơ được giải quyết đúng và trước hạn, không để người dân đi lại nhiều lần",
    "Nhiệm vụ 1: Kiểm soát chặt chẽ tiến độ giải quyết hồ sơ tại từng phòng",
    "Hoạt động 1: Gửi cảnh báo hằng tuần đối với hồ sơ còn dưới hai ngày làm việc",
    "Báo cáo tình hình giải quyết hồ sơ hằng tháng",
    "Bộ phận Tiếp nhận và Trả kết quả",
    "Các phòng chuyên môn có thủ tục hành chính",
    "Hằng tháng trong năm 2024",
    "",
  ],
  [
    "3",
    "Mục tiêu 3: Nâng cao năng lực số của công chức, viên chức trong xử lý công việc",
    "Nhiệm vụ 1: Bồi dưỡng kỹ năng xử lý hồ sơ trên môi trường điện tử cho công chức tiếp nhận hồ sơ",
    "Hoạt động 1: Tổ chức 02 lớp tập huấn theo nhóm, có bài kiểm tra sau mỗi lớp",
    "Kế hoạch và báo cáo kết quả tập huấn",
    "Phòng Tổ chức cán bộ",
    "Văn phòng Sở và các đơn vị trực thuộc",
    "Tháng 5 và tháng 10 năm 2024",
    "60",
  ],
];

const SECTION: readonly TestCell[] = ["I", "Cải cách thể chế"];

/** The same sequence of numbers for every run of the tests. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff;
}

/** Cuts the texts of a row at some word, as a page break does: upper half, lower half. */
function cut(row: readonly string[], random: () => number): readonly [string[], string[]] {
  const upper: string[] = [];
  const lower: string[] = [];
  row.forEach((text, column) => {
    const words = text.split(" ");
    const at =
      column === 0 || words.length < 4 || random() < 0.4 ? words.length : 2 + Math.floor(random() * (words.length - 3));
    upper.push(words.slice(0, at).join(" "));
    lower.push(words.slice(at).join(" "));
  });
  return [upper, lower];
}

const without = (row: readonly string[], ...columns: readonly number[]) =>
  row.filter((_, column) => !columns.includes(column));

type Damage = (row: readonly string[], random: () => number) => readonly (readonly TestCell[])[];

const DAMAGES: Readonly<Record<string, Damage>> = {
  "a page break with the header repeated": (row, random) => {
    const [upper, lower] = cut(row, random);
    return lower.some((text) => text !== "") ? [upper, STANDARD_HEADER, lower] : [row];
  },
  "a page break, the header taken out": (row, random) => {
    const [upper, lower] = cut(row, random);
    return lower.some((text) => text !== "") ? [upper, lower] : [row];
  },
  "TT dropped": (row) => [without(row, 0)],
  "TT and objective dropped where both are blank": (row) => [row[1] === "" ? without(row, 0, 1) : row],
  "the coordinator dropped": (row) => [without(row, 6)],
};

/** What has to come out whatever happened to the sheet; the coordinator is blank where it was dropped. */
function texts(rows: readonly (readonly TestCell[])[]): string[][] {
  const plan = readPlan(sheetOf([...TITLE, STANDARD_HEADER, SECTION, ...rows]));
  return plan.rows.map((row) =>
    [row.objective, row.task, row.activity, row.product, row.lead, row.deadline, row.budget].map((text) => text ?? ""),
  );
}

const WHOLE = texts(ROWS);

test("the undamaged plan reads row by row", () => {
  expect(WHOLE.map((row) => row[2])).toEqual(ROWS.map((row) => row[3]));
});

test.each(Object.keys(DAMAGES))("%s: at least 98 of 100 damaged sheets read as before", (name) => {
  const damage = DAMAGES[name]!;
  const random = numbers(name.length);
  const runs = 300;
  let same = 0;
  for (let run = 0; run < runs; run++) {
    const hit = Math.floor(random() * ROWS.length);
    const damaged = ROWS.flatMap((row, index) => (index === hit ? damage(row, random) : [row]));
    if (JSON.stringify(texts(damaged)) === JSON.stringify(WHOLE)) same++;
  }
  expect(same).toBeGreaterThanOrEqual(runs * 0.98);
});
