import { readPlan } from "../../../src/core/reader/read-plan";
import { sheetOf, type TestCell } from "../../support/sheet";

const HEADER = ["TT", "Nội dung", "Sản phẩm", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian"];
const item = (tt: TestCell, text: string): TestCell[] => [
  tt,
  text,
  "Báo cáo",
  "Văn phòng Sở",
  "Các phòng",
  "Tháng 6/2024",
];
const read = (...rows: readonly (readonly TestCell[])[]) =>
  readPlan(sheetOf([["KẾ HOẠCH CCHC NĂM 2024"], HEADER, ["I", "Cải cách thể chế"], ...rows]));
const view = (...rows: readonly (readonly TestCell[])[]) =>
  read(...rows).rows.map((row) => [row.tt, row.objectiveNo, row.objective, row.activity].join(" | "));

test("content is the activity; without groups there is no objective", () => {
  expect(view(item("1", "Rà soát"), item(2, "Sửa đổi"))).toEqual(["1 |  |  | Rà soát", "2 |  |  | Sửa đổi"]);
});

describe("headings are objectives and leave the list", () => {
  test("with steps below it", () => {
    expect(
      view(
        item("1", "Rà soát"),
        ["2", "Hoàn thiện biểu mẫu"],
        item("2.1", "Lập"),
        item("2.2", "Trình"),
        item("3", "Gửi"),
      ),
    ).toEqual([
      "1 |  |  | Rà soát",
      "2.1 | 2 | Hoàn thiện biểu mẫu | Lập",
      "2.2 | 2 | Hoàn thiện biểu mẫu | Trình",
      "3 |  |  | Gửi",
    ]);
  });

  test("in the TT cell, children counting anew", () => {
    expect(
      view(
        ["1. Hoàn thiện quy định"],
        item("1", "Rà soát"),
        item("2", "Sửa đổi"),
        ["2. Công khai quy định"],
        item("1", "Đăng tải"),
      ),
    ).toEqual([
      "1 | 1 | 1. Hoàn thiện quy định | Rà soát",
      "2 | 1 | 1. Hoàn thiện quy định | Sửa đổi",
      "1 | 2 | 2. Công khai quy định | Đăng tải",
    ]);
  });

  test("with dashes or letters below it, until the list ends", () => {
    expect(
      view(
        ["1", "Hoàn thiện"],
        item("-", "Rà soát"),
        item("-", "Sửa đổi"),
        ["2", "Công khai"],
        item("a)", "Đăng tải"),
        item("b)", "Niêm yết"),
        item("3", "Báo cáo"),
      ),
    ).toEqual([
      "- | 1 | Hoàn thiện | Rà soát",
      "- | 1 | Hoàn thiện | Sửa đổi",
      "a) | 2 | Công khai | Đăng tải",
      "b) | 2 | Công khai | Niêm yết",
      "3 |  |  | Báo cáo",
    ]);
  });

  test("without a number, where the numbers begin anew below it", () => {
    expect(
      view(item("1", "Rà soát"), ["", "Công khai quy định đã sửa đổi"], item("1", "Đăng tải"), item("2", "Niêm yết")),
    ).toEqual([
      "1 |  |  | Rà soát",
      "1 |  | Công khai quy định đã sửa đổi | Đăng tải",
      "2 |  | Công khai quy định đã sửa đổi | Niêm yết",
    ]);
  });

  test("a numbered row with steps is a row and their objective", () => {
    expect(view(item("1", "Trao đổi văn bản điện tử"), item("1.1", "Rà soát"), item("1.2", "Ký số"))).toEqual([
      "1 |  |  | Trao đổi văn bản điện tử",
      "1.1 | 1 | Trao đổi văn bản điện tử | Rà soát",
      "1.2 | 1 | Trao đổi văn bản điện tử | Ký số",
    ]);
  });
});

describe("letters beside Roman sections", () => {
  test("head groups of rows, units as well", () => {
    expect(
      view(
        ["A", "PHÒNG QUẢN LÝ NĂNG LƯỢNG"],
        item("1", "Rà soát"),
        item("2", "Lập"),
        ["B", "PHÒNG THƯƠNG MẠI"],
        item("1", "Rà soát"),
      ),
    ).toEqual([
      "1 |  | PHÒNG QUẢN LÝ NĂNG LƯỢNG | Rà soát",
      "2 |  | PHÒNG QUẢN LÝ NĂNG LƯỢNG | Lập",
      "1 |  | PHÒNG THƯƠNG MẠI | Rà soát",
    ]);
  });

  test("right above a section they head a part of the plan and are set apart", () => {
    const plan = read(item("1", "Rà soát"), ["B", "NHIỆM VỤ CỤ THỂ"], ["II", "Cải cách TTHC"], item("1", "Công bố"));
    expect(plan.rows.map((row) => row.section)).toEqual(["I", "II"]);
    expect(plan.dropped).toEqual([{ kind: "note", row: 5, text: "B NHIỆM VỤ CỤ THỂ", at: ["A5", "B5"] }]);
  });

  test("a number before a unit heads a group too", () => {
    expect(view(["1", "Phòng Quản lý năng lượng"], item("1.1", "Rà soát"), item("1.2", "Lập"))).toEqual([
      "1.1 | 1 | Phòng Quản lý năng lượng | Rà soát",
      "1.2 | 1 | Phòng Quản lý năng lượng | Lập",
    ]);
  });
});

describe("no heading", () => {
  test("a row without unit and time among others is a row that lacks them", () => {
    expect(view(item("1", "Rà soát"), ["2", "Sửa đổi"], item("3", "Gửi"))).toHaveLength(3);
  });

  test("the last line of a section heads nothing", () => {
    expect(
      read(item("1", "Rà soát"), ["2", "Sửa đổi"], ["II", "Cải cách TTHC"], item("1", "Công bố")).rows,
    ).toHaveLength(3);
  });

  test("steps of another section are not its children", () => {
    const { rows } = read(item("1", "Rà soát"), ["II", "Cải cách TTHC"], item("1.1", "Công bố"));
    expect(rows.map((row) => row.objective)).toEqual([null, null]);
  });
});

test("a heading is an objective block at its own cell", () => {
  const { objectives } = read(["1", "Hoàn thiện biểu mẫu"], item("1.1", "Lập"), item("1.2", "Trình"));
  expect(objectives).toEqual([
    { no: "1", labelNo: null, text: "Hoàn thiện biểu mẫu", section: 0, at: ["B4"], rowKeys: ["r5", "r6"] },
  ]);
});

test("the five-column form divides what the cell itself divides and suggests the rest", () => {
  const plan = readPlan(
    sheetOf([
      ["KẾ HOẠCH CCHC NĂM 2024"],
      ["Số TT", "Nội dung", "Sản phẩm", "Phân công thực hiện", "Thời gian hoàn thành"],
      ["I. Cải cách thể chế"],
      ["1", "Rà soát", "Báo cáo", "Văn phòng Sở chủ trì, phối hợp với các phòng", "Quý I/2024"],
      ["2", "Sửa đổi", "Quyết định", "Văn phòng Sở, Phòng Pháp chế", "Quý II/2024"],
      ["3", "Công khai", "Tin", null, "Quý III/2024"],
    ]),
  );
  expect(plan.template).toBe("five");
  expect(plan.rows.map(({ lead, coordinator, assignment }) => [lead, coordinator, assignment])).toEqual([
    ["Văn phòng Sở", "các phòng", "Văn phòng Sở chủ trì, phối hợp với các phòng"],
    ["Văn phòng Sở, Phòng Pháp chế", null, "Văn phòng Sở, Phòng Pháp chế"],
    [null, null, null],
  ]);
  expect(plan.rows[1]?.leadCandidates).toEqual({ lead: "Văn phòng Sở", coordinator: "Phòng Pháp chế" });
});
