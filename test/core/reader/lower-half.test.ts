import { joinScore } from "../../../src/core/reader/lower-half";
import { readPlan } from "../../../src/core/reader/read-plan";
import type { Field, PlanRow } from "../../../src/core/plan/plan";
import { sheetOf, standardSheet, STANDARD_HEADER, type TestCell, type TestRow } from "../../support/sheet";

const FIELDS: readonly Field[] = [
  "tt",
  "objective",
  "task",
  "activity",
  "product",
  "lead",
  "coordinator",
  "deadline",
  "budget",
];
/** A line with nothing but the given cells. */
const line = (cells: TestRow): TestCell[] =>
  FIELDS.map((field) => (cells as Readonly<Record<string, TestCell>>)[field] ?? null);

const read = (...lines: readonly (TestRow | readonly TestCell[])[]) => readPlan(standardSheet(lines)).rows;
const texts = (row: PlanRow | undefined, ...fields: Field[]) => fields.map((field) => row?.[field as "task"]);

describe("a row cut in two by a page break is one row", () => {
  test("every cell goes on with the one above", () => {
    const rows = read(
      {
        activity: "Hoạt động 1: Rà soát quy chế theo",
        product: "Danh sách quy chế",
        lead: "Văn phòng",
        coordinator: "Các phòng chuyên",
        deadline: "Tháng 4",
        budget: "",
      },
      STANDARD_HEADER,
      line({
        activity: "quy định mới; lập danh sách",
        lead: "Sở",
        coordinator: "môn thuộc Sở",
        deadline: "năm 2024",
        budget: 65,
      }),
    );
    expect(rows).toHaveLength(1);
    expect(texts(rows[0], "activity", "lead", "coordinator", "deadline")).toEqual([
      "Hoạt động 1: Rà soát quy chế theo quy định mới; lập danh sách",
      "Văn phòng Sở",
      "Các phòng chuyên môn thuộc Sở",
      "Tháng 4 năm 2024",
    ]);
    expect(rows[0]).toMatchObject({
      deadlineKind: "month",
      budgetMillionVnd: 65,
      sheetRows: [6, 8],
      repairs: ["page-break-joined"],
    });
    expect(rows[0]?.cells.activity).toEqual(["D6", "D8"]);
    expect(rows[0]?.cells.budget).toEqual(["I8"]);
  });

  test("also when the header does not repeat", () => {
    const rows = read(
      { objective: "Mục tiêu 1: Hoàn thiện quy định nội bộ của" },
      line({ objective: "Sở và các đơn vị trực thuộc" }),
    );
    expect(texts(rows[0], "objective")).toEqual([
      "Mục tiêu 1: Hoàn thiện quy định nội bộ của Sở và các đơn vị trực thuộc",
    ]);
    expect(rows).toHaveLength(1);
  });

  test("over two page breaks", () => {
    const rows = read(
      { activity: "Hoạt động 1: Rà soát, lập danh sách các" },
      STANDARD_HEADER,
      line({ activity: "quy chế cần sửa đổi, bổ sung và" }),
      STANDARD_HEADER,
      line({ activity: "trình lãnh đạo Sở phê duyệt." }),
    );
    expect(rows.map((row) => row.activity)).toEqual([
      "Hoạt động 1: Rà soát, lập danh sách các quy chế cần sửa đổi, bổ sung và trình lãnh đạo Sở phê duyệt.",
    ]);
  });

  test("a footnote and a page number between the halves", () => {
    const rows = read(
      { activity: "Hoạt động 1: Thực hiện Nghị định số 61/2018/NĐ-CP về" },
      ["1 ngày 23/4/2018 của Chính phủ về cơ chế một cửa"],
      ["12"],
      STANDARD_HEADER,
      line({ activity: "cơ chế một cửa, một cửa liên thông" }),
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.activity).toContain("về cơ chế một cửa");
  });

  test("only the lead goes on", () => {
    const rows = read(
      { lead: "Phòng Quản lý công nghiệp;" },
      STANDARD_HEADER,
      line({ lead: "Phòng Quản lý năng lượng" }),
    );
    expect(rows.map((row) => row.lead)).toEqual(["Phòng Quản lý công nghiệp; Phòng Quản lý năng lượng"]);
  });

  test("what the upper half lacks begins on the lower", () => {
    const rows = read(
      {
        task: "Nhiệm vụ 1: Hướng dẫn các phòng dùng chung phần mềm (một",
        activity: "",
        product: "Phần mềm",
        deadline: "",
      },
      STANDARD_HEADER,
      line({ task: "cửa, dịch vụ công)", activity: "Hoạt động 1: Cập nhật thông tin", deadline: "Năm 2024" }),
    );
    expect(rows).toHaveLength(1);
    expect(texts(rows[0], "task", "activity", "deadline")).toEqual([
      "Nhiệm vụ 1: Hướng dẫn các phòng dùng chung phần mềm (một cửa, dịch vụ công)",
      "Hoạt động 1: Cập nhật thông tin",
      "Năm 2024",
    ]);
  });

  test("the half of a shifted row is shifted in the same way", () => {
    const rows = read(
      [
        "Mục tiêu 1: Giảm thời gian giải quyết hồ sơ của",
        "Nhiệm vụ 1: Rà soát quy trình nội bộ của các",
        "Hoạt động 1: Lập danh sách quy trình và",
        "Danh sách",
        "Văn phòng Sở",
        "Các phòng",
        "Tháng 5/2024",
      ],
      STANDARD_HEADER,
      ["người dân, doanh nghiệp", "phòng chuyên môn", "trình lãnh đạo Sở"],
    );
    expect(rows).toHaveLength(1);
    expect(texts(rows[0], "objective", "activity")).toEqual([
      "Mục tiêu 1: Giảm thời gian giải quyết hồ sơ của người dân, doanh nghiệp",
      "Hoạt động 1: Lập danh sách quy trình và trình lãnh đạo Sở",
    ]);
  });

  test("in the shorter forms every row has its TT, so a line without one is a lower half", () => {
    const plan = readPlan(
      sheetOf([
        ["KẾ HOẠCH NĂM 2024"],
        ["TT", "Nội dung", "Sản phẩm", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian"],
        ["I", "Cải cách thể chế"],
        ["1", "Rà soát quy chế làm việc", "Báo cáo", "Văn phòng Sở", "Các phòng", "Quý I/2024"],
        ["2", "Sửa đổi quy chế làm việc", "Quyết định", "Văn phòng Sở", "Các phòng", "Quý II/2024"],
        [null, "Lấy ý kiến các phòng trước khi trình"],
        ["3", "Công khai quy chế", "Tin", "Văn phòng Sở", "Các phòng", "Quý III/2024"],
      ]),
    );
    expect(plan.rows.map((row) => row.activity)).toEqual([
      "Rà soát quy chế làm việc",
      "Sửa đổi quy chế làm việc Lấy ý kiến các phòng trước khi trình",
      "Công khai quy chế",
    ]);
  });
});

describe("rows of their own", () => {
  test.each<[string, readonly (TestRow | readonly TestCell[])[]]>([
    ["a TT of its own", [{}, STANDARD_HEADER, { tt: "2", objective: "Mục tiêu 2: B" }]],
    [
      "a second task",
      [
        {},
        STANDARD_HEADER,
        line({
          task: "Nhiệm vụ 2: Sửa đổi",
          activity: "Hoạt động 1: Soạn thảo",
          product: "Dự thảo",
          deadline: "Quý III",
        }),
      ],
    ],
    [
      "a second activity",
      [
        {},
        line({
          activity: "Hoạt động 2: Trình duyệt",
          product: "Tờ trình",
          lead: "Văn phòng Sở",
          deadline: "Quý III/2024",
        }),
      ],
    ],
    [
      "a second activity without a label",
      [
        { activity: "Lập danh sách quy chế." },
        line({
          activity: "Trình lãnh đạo Sở phê duyệt",
          product: "Tờ trình",
          lead: "Văn phòng Sở",
          deadline: "Quý III/2024",
        }),
      ],
    ],
    [
      "a second product of the same activity",
      [{}, line({ product: "Kế hoạch năm 2024", lead: "Văn phòng Sở", deadline: "Quý III/2024" })],
    ],
    [
      "a whole row after a page break",
      [{}, STANDARD_HEADER, { tt: "", objective: "", task: "Nhiệm vụ 2: Sửa đổi", activity: "Hoạt động 1: Soạn thảo" }],
    ],
    [
      "the same words again",
      [
        {},
        line({
          activity: "Hoạt động 2: Lập danh sách",
          product: "Danh sách quy chế cần sửa đổi",
          lead: "Văn phòng Sở",
          deadline: "Tháng 6/2024",
        }),
      ],
    ],
  ])("%s", (_name, lines) => {
    const rows = read(...lines);
    expect(rows).toHaveLength(2);
    expect(rows.flatMap((row) => row.repairs)).toEqual([]);
  });

  test("nothing joins over a section heading", () => {
    const plan = readPlan(
      standardSheet([
        { activity: "Hoạt động 1: Rà soát và" },
        ["II", "Cải cách TTHC"],
        line({ activity: "và công khai kết quả" }),
      ]),
    );
    expect(plan.rows).toHaveLength(2);
  });
});

test.each([
  ["Thông tư số", "02/2017/TT-VPCP", true],
  ["kinh phí ngân", "sách nhà nước", true],
  ["(đối với nhiệm vụ tự", "kiểm tra)", true],
  ["Báo cáo", "(bản điện tử)", true],
  ["Lập danh sách;", "- Trình duyệt", true],
  ["Nhiệm vụ", "2: Sửa đổi quy chế", true],
  ["Báo cáo kết quả.", "Quyết định công bố", false],
  ["Quyết định", "Báo cáo", false],
])("%j goes on with %j: %s", (before, after, does) => {
  expect(joinScore(before, after) > 0).toBe(does);
});

test("a joined row names its cells once, in order", () => {
  const plan = readPlan(
    standardSheet([{ activity: "Hoạt động 1: Rà soát các" }, STANDARD_HEADER, line({ activity: "quy chế của Sở" })]),
  );
  expect(plan.repairs).toEqual([
    { kind: "page-break-joined", fields: ["activity"], at: ["D6", "D8"], rowKey: "r6", detail: "6+8" },
  ]);
});

test("a sheet of nothing but halves is not joined without end", () => {
  const halves = Array.from({ length: 200 }, () => line({ activity: "và các nội dung khác, theo" }));
  const rows = read({ activity: "Hoạt động 1: Rà soát và" }, ...halves);
  expect(Math.max(...rows.map((row) => row.cells.activity?.length ?? 0))).toBeLessThanOrEqual(50);
  expect(rows.flatMap((row) => row.cells.activity ?? [])).toHaveLength(201);
});
