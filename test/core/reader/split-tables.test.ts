import { readPlan } from "../../../src/core/reader/read-plan";
import { sheetOf, standardRow, STANDARD_HEADER, TITLE, type TestCell } from "../../support/sheet";

const SIX = ["TT", "Nội dung", "Sản phẩm", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian"];
const item = (tt: string, text: string): TestCell[] => [
  tt,
  text,
  "Báo cáo",
  "Văn phòng Sở",
  "Các phòng",
  "Tháng 6/2024",
];
const first = [...TITLE, STANDARD_HEADER, ["I", "Cải cách thể chế"], standardRow()];

const read = (...rows: readonly (readonly TestCell[])[]) => {
  const plan = readPlan(sheetOf([...first, ...rows]));
  return {
    rows: plan.rows.map((row) => `${row.key} ${row.section} ${row.activity ?? ""}`),
    dropped: plan.dropped.map((line) => `${line.row} ${line.kind}`),
  };
};
const FIRST_ROW = "r6 I Hoạt động 1: Lập danh sách quy chế cần sửa đổi";

test("an appendix a section, each with its header and title", () => {
  const { rows, dropped } = read(
    [],
    ["PHỤ LỤC II"],
    ["NHIỆM VỤ CẢI CÁCH THỦ TỤC HÀNH CHÍNH NĂM 2024"],
    STANDARD_HEADER,
    ["II", "Cải cách thủ tục hành chính"],
    standardRow({ activity: "Hoạt động 1: Công khai" }),
  );
  expect(rows).toEqual([FIRST_ROW, "r12 II Hoạt động 1: Công khai"]);
  expect(dropped).toEqual(["8 note", "9 note", "10 header"]);
});

test("a second plan table is read by its own columns", () => {
  const { rows, dropped } = read(["PHỤ LỤC II"], SIX, ["I", "Cải cách tài chính công"], item("1", "Rà soát chi"));
  expect(rows).toEqual([FIRST_ROW, "r10 I Rà soát chi"]);
  expect(dropped).toEqual(["7 note", "8 header"]);
});

test("a table that is no plan is left out, whole", () => {
  const { rows, dropped } = read(
    ["PHỤ LỤC II"],
    ["CHỈ TIÊU NĂM 2024"],
    ["STT", "Tên chỉ tiêu", "Đơn vị tính", "Kế hoạch"],
    ["1", "Tỷ lệ hồ sơ đúng hạn", "%", 95],
    ["2", "Tỷ lệ số hóa", "%", 80],
  );
  expect(rows).toEqual([FIRST_ROW]);
  expect(dropped).toEqual(["7 note", "8 note", "9 note", "10 note", "11 note"]);
});

test("and the plan goes on where its header comes again", () => {
  const { rows } = read(
    ["STT", "Tên chỉ tiêu", "Đơn vị tính"],
    ["1", "Tỷ lệ số hóa", "%"],
    STANDARD_HEADER,
    standardRow({ tt: "2", objective: "Mục tiêu 2: B" }),
  );
  expect(rows).toHaveLength(2);
});

test("a header that slipped by a column is the same table", () => {
  const { rows, dropped } = read([null, ...STANDARD_HEADER], standardRow({ tt: "2", objective: "Mục tiêu 2: B" }));
  expect(rows).toHaveLength(2);
  expect(dropped).toEqual(["7 header"]);
});

test.each<[string, readonly TestCell[]]>([
  ["a section heading in capitals", ["II. CẢI CÁCH THỦ TỤC HÀNH CHÍNH"]],
  ["an objective in capitals", ["", "MỤC TIÊU 2: GIẢM GIẤY TỜ"]],
])("%s right above a repeated header is no title", (_name, line) => {
  expect(read(line, STANDARD_HEADER, standardRow({ tt: "", objective: "" })).dropped).toEqual(["8 header"]);
});

test("units named TT do not make a header of a row", () => {
  const { rows } = read(standardRow({ tt: "2", objective: "Mục tiêu 2: B", lead: "Sở TT&TT", product: "Kết quả" }));
  expect(rows).toHaveLength(2);
});
