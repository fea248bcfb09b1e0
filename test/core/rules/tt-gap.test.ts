import { ttGap } from "../../../src/core/rules/tt-gap";
import { sheetOf, STANDARD_HEADER, standardRow, standardSheet, type TestCell, type TestRow } from "../../support/sheet";
import { testRule } from "../../support/test-rule";

const objective = (tt: TestCell, text: string): TestRow => ({ tt, objective: text });
const activity = (text: string): TestRow => ({ tt: "", objective: "", task: "", activity: text });

const SIX = ["TT", "Nội dung", "Sản phẩm", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian"];
const six = (...rows: readonly (readonly TestCell[])[]) =>
  sheetOf([["KẾ HOẠCH CCHC NĂM 2024 CỦA SỞ CÔNG THƯƠNG"], SIX, ...rows]);
const item = (tt: TestCell, text: string): TestCell[] => [
  tt,
  text,
  "Báo cáo",
  "Văn phòng Sở",
  "Các phòng",
  "Tháng 6/2024",
];

testRule(ttGap, {
  accept: [
    { name: "numbers in order", rows: [objective("1", "Mục tiêu 1: A"), objective("2", "Mục tiêu 2: B")] },
    {
      name: "numbers as numbers",
      rows: [objective(1, "Giảm giấy tờ"), objective(2, "Tăng tốc"), objective(3, "Công khai")],
    },
    {
      name: "each section counts anew",
      sheet: standardSheet([
        objective("1", "Mục tiêu 1: A"),
        objective("2", "Mục tiêu 2: B"),
        ["II", "Cải cách TTHC"],
        objective("1", "Mục tiêu 1: C"),
      ]),
    },
    {
      name: "numbers run on through the sections",
      sheet: standardSheet([
        objective("1", "Giảm giấy tờ"),
        objective("2", "Tăng tốc"),
        ["II", "Cải cách TTHC"],
        objective("3", "Công khai"),
      ]),
    },
    {
      name: "numbers at the head of the text, one in TT",
      rows: [
        objective("", "1. Hoàn thiện quy định"),
        objective("2.", "Rà soát văn bản"),
        objective("", "3. Công khai kết quả"),
      ],
    },
    { name: "with leading zeros", rows: [objective("01", "Giảm giấy tờ"), objective("02", "Tăng tốc")] },
    { name: "no TT at all", rows: [objective("", "Giảm giấy tờ"), objective("", "Tăng tốc")] },
    {
      name: "TT counts activities",
      rows: [
        {},
        { ...activity("Hoạt động 2: Trình ban hành"), tt: "2" },
        { ...activity("Hoạt động 3: Ban hành"), tt: "3" },
      ],
    },
    {
      name: "activities count anew for each task",
      rows: [
        {},
        activity("Hoạt động 2: Trình"),
        { tt: "", objective: "", task: "Nhiệm vụ 2: Đăng tải", activity: "Hoạt động 1: Soạn tin" },
      ],
    },
    {
      name: "several activities in a cell",
      rows: [{ activity: "Hoạt động 1: Lập danh sách. Hoạt động 2: Trình duyệt." }, activity("Hoạt động 3: Công bố")],
    },
    {
      name: "an activity that goes on from a merged cell above",
      rows: [{}, { tt: "2", objective: "Mục tiêu 2: Giảm chi", task: "", activity: "Hoạt động 2: Kiểm soát chi" }],
    },
    {
      name: "labels in steps",
      rows: [
        { task: "Nhiệm vụ 1.1: Rà soát", activity: "Hoạt động 1.1.1: Lập" },
        activity("Hoạt động 1.1.2: Trình"),
        { tt: "", objective: "", task: "Nhiệm vụ 1.2: Công khai", activity: "Hoạt động 1.2.1: Đăng tải" },
      ],
    },
    {
      name: "an unlabelled activity between",
      rows: [{}, activity("Trình lãnh đạo Sở xem xét, phê duyệt danh sách"), activity("Hoạt động 3: Công bố")],
    },
    {
      name: "tasks that run on through the section",
      rows: [{}, { tt: "2", objective: "Mục tiêu 2: B", task: "Nhiệm vụ 2: Đăng tải" }],
    },
    {
      name: "steps below their heading",
      sheet: six(
        ["I", "Cải cách thể chế"],
        item("1", "Rà soát"),
        ["2", "Hoàn thiện hệ thống biểu mẫu"],
        item("2.1", "Lập"),
        item("2.2", "Trình"),
        item("3", "Công khai"),
      ),
    },
    {
      name: "a heading in TT and children that count anew",
      sheet: six(
        ["I", "Cải cách thể chế"],
        ["1. Hoàn thiện quy định nội bộ"],
        item("1", "Rà soát"),
        item("2", "Sửa đổi"),
        ["2. Công khai quy định"],
        item("1", "Đăng tải"),
        item("2", "Niêm yết"),
      ),
    },
    {
      name: "a blank TT under a merged one",
      sheet: {
        ...six(
          ["I", "Cải cách thể chế"],
          item("1", "Rà soát"),
          item("2", "Lập danh mục"),
          item("", "Trình duyệt danh mục"),
          item("3", "Công khai"),
          item("4", "Báo cáo"),
          item("5", "Lưu trữ"),
        ),
        merges: sheetOf([], { merges: ["A5:A6"] }).merges,
      },
    },
  ],
  reject: [
    {
      name: "TT jumps and the labels say the numbers",
      rows: [objective("1", "Mục tiêu 1: A"), objective("3", "Mục tiêu 2: B"), objective("4", "Mục tiêu 3: C")],
      messageId: "gap",
      at: ["A7"],
      data: { previous: "1", number: "3", expected: "2" },
    },
    {
      name: "TT jumps as a number",
      rows: [objective(1, "Mục tiêu 1: A"), objective(3, "Mục tiêu 2: B")],
      messageId: "gap",
      at: ["A7"],
    },
    {
      name: "the numbers in the text jump",
      rows: [objective("", "1. Giảm giấy tờ"), objective("", "3. Tăng tốc độ")],
      messageId: "gap",
      at: ["B7"],
    },
    {
      name: "a section begins with 2",
      rows: [objective("2", "Giảm giấy tờ"), objective("3", "Tăng tốc")],
      messageId: "first",
      at: ["A6"],
    },
    {
      name: "a number twice",
      rows: [objective("1", "Giảm giấy tờ"), objective("1", "Tăng tốc"), objective("2", "Công khai")],
      messageId: "repeat",
      at: ["A7"],
    },
    {
      name: "a number out of order",
      rows: [objective("1", "A a"), objective("2", "B b"), objective("3", "C c"), objective("2", "D d")],
      messageId: "repeat",
      at: ["A9"],
    },
    {
      name: "no number among numbered rows, the neighbours tell it",
      sheet: six(
        ["I", "Cải cách thể chế"],
        item("1", "Rà soát"),
        item("", "Sửa đổi"),
        item("3", "Công khai"),
        item("4", "Báo cáo"),
        item("5", "Lưu trữ"),
        item("6", "Sơ kết"),
      ),
      messageId: "missing",
      at: ["A5"],
      data: { expected: "2" },
    },
    {
      name: "steps jump",
      sheet: six(
        ["I", "Cải cách thể chế"],
        ["1", "Hoàn thiện biểu mẫu"],
        item("1.1", "Lập"),
        item("1.3", "Trình"),
        item("2", "Công khai"),
      ),
      messageId: "gap",
      at: ["A6"],
      data: { previous: "1.1", number: "1.3", expected: "1.2" },
    },
    {
      name: "an activity is skipped",
      rows: [{}, activity("Hoạt động 3: Trình ban hành"), activity("Hoạt động 4: Công bố")],
      messageId: "labelGap",
      at: ["D7"],
      data: { previous: "Hoạt động 1", label: "Hoạt động 3", expected: "Hoạt động 2" },
    },
    {
      name: "a task is skipped",
      rows: [{}, { tt: "", objective: "", task: "Nhiệm vụ 3: Đăng tải", activity: "Hoạt động 1: Soạn tin" }],
      messageId: "labelGap",
      at: ["C7"],
    },
    {
      name: "the first activity is number 2",
      rows: [{ activity: "Hoạt động 2: Lập danh sách" }],
      messageId: "labelFirst",
      at: ["D6"],
    },
    {
      name: "the same activity number twice",
      rows: [{}, activity("Hoạt động 1: Trình ban hành")],
      messageId: "labelRepeat",
      at: ["D7"],
    },
  ],
});

test("the fix renumbers every row that is off by the same jump", () => {
  const sheet = sheetOf([
    ["KẾ HOẠCH NĂM 2024"],
    STANDARD_HEADER,
    ...["1", "2", "4.", "05"].map((tt, index) =>
      standardRow({ tt, objective: `Mục tiêu ${index + 1}: Nội dung ${"abcd"[index]}` }),
    ),
  ]);
  const { runRules } = jest.requireActual<typeof import("../../../src/core/engine/run-rules")>(
    "../../../src/core/engine/run-rules",
  );
  const { readPlan } = jest.requireActual<typeof import("../../../src/core/reader/read-plan")>(
    "../../../src/core/reader/read-plan",
  );
  const { checkOptions } =
    jest.requireActual<typeof import("../../support/check-options")>("../../support/check-options");
  const [finding] = runRules([ttGap], readPlan(sheet), sheet, checkOptions());
  expect(finding?.fix?.map((edit) => [edit.at, edit.write])).toEqual([
    ["A5", { kind: "text", text: "3." }],
    ["A6", { kind: "text", text: "04" }],
  ]);
});
