import { parseRange } from "../../../src/core/grid/address";
import type { Field } from "../../../src/core/plan/plan";
import { mergeIndex } from "../../../src/core/reader/merge-index";
import { readPlan } from "../../../src/core/reader/read-plan";
import { standardSheet, type TestCell, type TestRow } from "../../support/sheet";

const blank: TestRow = {
  tt: "",
  objective: "",
  task: "",
  activity: "",
  product: "",
  lead: "",
  coordinator: "",
  deadline: "",
  budget: "",
};
const row = (cells: TestRow): TestRow => ({ ...blank, ...cells });
const read = (rows: readonly (TestRow | readonly TestCell[])[], merges: readonly string[] = []) =>
  readPlan({ ...standardSheet(rows), merges: merges.map((text) => parseRange(text)!) });

describe("inherited from the cell above", () => {
  test("objective and task of a second activity", () => {
    const { rows, objectives, tasks } = read([
      {},
      row({ activity: "Hoạt động 2: Trình duyệt", product: "Tờ trình", lead: "Văn phòng Sở", deadline: "Quý III" }),
    ]);
    expect(rows[1]).toMatchObject({
      inherited: ["objective", "task", "coordinator"],
      mergePossible: [],
      objectiveIndex: 0,
      taskIndex: 0,
    });
    expect(rows[1]?.cells.objective).toEqual(["B6"]);
    expect([objectives.length, tasks.length, objectives[0]?.rowKeys]).toEqual([1, 1, ["r6", "r7"]]);
  });

  test("a deadline that stands once for the activities of a task", () => {
    const { rows } = read([{}, row({ activity: "Hoạt động 2: Trình", product: "Tờ trình", lead: "Văn phòng Sở" })]);
    expect(rows[1]).toMatchObject({ deadline: "Tháng 6/2024", deadlineKind: "month" });
  });

  test("a second product of the same activity", () => {
    const { rows } = read([
      {},
      row({ product: "Kế hoạch năm 2024", lead: "Phòng Pháp chế", deadline: "Quý III/2024" }),
    ]);
    expect(rows[1]).toMatchObject({
      activity: rows[0]?.activity,
      inherited: ["objective", "task", "activity", "coordinator"],
    });
  });

  test("a merge over two tasks, column by column", () => {
    const rows = [{}, row({ task: "Nhiệm vụ 2: Sửa đổi", activity: "Hoạt động 1: Soạn thảo", product: "Dự thảo" })];
    const merged = read(rows, ["F6:F7", "H6:H7"]).rows[1];
    expect(merged).toMatchObject({
      lead: "Văn phòng Sở",
      deadline: "Tháng 6/2024",
      coordinator: null,
      mergePossible: ["coordinator"],
    });
  });

  test("money never, or it would be counted twice", () => {
    const { rows } = read([{ budget: 50 }, row({ activity: "Hoạt động 2: Trình" })], ["I6:I7"]);
    expect(rows.map((each) => each.budgetMillionVnd)).toEqual([50, null]);
  });

  test("objectives that stand alone below share the task above, by assumption", () => {
    const { rows } = read([{}, row({ tt: "2", objective: "Mục tiêu 2: Tỷ lệ hồ sơ trực tuyến đạt 60%" })]);
    expect(rows[1]).toMatchObject({ task: rows[0]?.task, activity: rows[0]?.activity, deadline: "Tháng 6/2024" });
    expect(rows[1]?.mergePossible).toEqual(["task", "activity"]);
  });

  test("an activity that counts on below a new objective shares the task above", () => {
    const { rows } = read([
      {},
      {
        ...row({ tt: "2", objective: "Mục tiêu 2: Giảm chi", activity: "Hoạt động 2: Kiểm soát chi" }),
        product: "Thông báo",
        deadline: "Quý IV",
      },
    ]);
    expect(rows[1]).toMatchObject({
      task: rows[0]?.task,
      inherited: ["task", "lead", "coordinator"],
      mergePossible: ["task"],
    });
  });
});

describe("truly missing", () => {
  test("below another task of the same objective a merge is possible", () => {
    const { rows } = read([
      {},
      row({
        task: "Nhiệm vụ 2: Sửa đổi",
        activity: "Hoạt động 1: Soạn thảo",
        product: "Dự thảo",
        lead: "Văn phòng Sở",
      }),
    ]);
    expect(rows[1]).toMatchObject({ deadline: null, mergePossible: ["coordinator", "deadline"] });
  });

  test("below another objective it is not", () => {
    const { rows } = read([
      {},
      {
        ...row({ tt: "2", objective: "Mục tiêu 2: B", task: "Nhiệm vụ 1: C", activity: "Hoạt động 1: D" }),
        product: "Báo cáo",
      },
    ]);
    expect(rows[1]).toMatchObject({ deadline: null, lead: null, mergePossible: [] });
  });

  test("in the first row of a section nothing is inherited", () => {
    const { rows } = read([{}, ["II", "Cải cách TTHC"], row({ tt: "1", activity: "Hoạt động 1: D" })]);
    expect(rows[1]).toMatchObject({
      objective: null,
      task: null,
      deadline: null,
      inherited: [],
      mergePossible: [],
      section: "II",
    });
  });

  test("a missing value points at its own column", () => {
    const { rows } = read([{ deadline: "", lead: "" }]);
    expect(rows[0]?.anchors).toMatchObject({ deadline: "H6", lead: "F6", tt: "A6", budget: "I6" } satisfies Partial<
      Record<Field, string>
    >);
  });
});

describe("a line that only heads the next", () => {
  test("objective, task and activity on three lines are one row", () => {
    const { rows } = read([
      row({ tt: "1", objective: "Mục tiêu 1: A" }),
      row({ task: "Nhiệm vụ 1: B" }),
      row({ activity: "Hoạt động 1: C", product: "Báo cáo", lead: "Văn phòng Sở", deadline: "Quý I" }),
    ]);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      tt: "1",
      objective: "Mục tiêu 1: A",
      task: "Nhiệm vụ 1: B",
      sheetRows: [6, 7, 8],
      inherited: [],
      objectiveNo: "1",
    });
  });

  test("a task with product and lead of its own is a row", () => {
    const { rows } = read([
      row({ tt: "1", objective: "Mục tiêu 1: A", task: "Nhiệm vụ 1: B", product: "Báo cáo", lead: "Văn phòng Sở" }),
      row({ activity: "Hoạt động 1: C" }),
    ]);
    expect(rows).toHaveLength(2);
  });
});

describe("blocks", () => {
  const filled = (activity: string, objective = "Mục tiêu 1: A", task = "Nhiệm vụ 1: B") => ({
    tt: "",
    objective,
    task,
    activity,
  });

  test("a text filled down over the rows of a block is one block, each row keeps its own cell", () => {
    const { objectives, tasks, rows } = read([
      { ...filled("Hoạt động 1: C"), tt: "1" },
      { ...filled("Hoạt động 2: D"), tt: "2" },
    ]);
    expect([objectives.length, tasks.length]).toEqual([1, 1]);
    expect(rows.map((each) => [each.taskIndex, each.cells.task])).toEqual([
      [0, ["C6"]],
      [0, ["C7"]],
    ]);
  });

  test("the same task below another objective is another", () => {
    const { tasks } = read([
      { ...filled("Hoạt động 1: C"), tt: "1" },
      { ...filled("Hoạt động 1: D", "Mục tiêu 2: E"), tt: "2" },
    ]);
    expect(tasks).toHaveLength(2);
  });

  test("an objective with its number heads the steps below it", () => {
    const { rows } = read([
      row({ tt: "1", objective: "Hoàn thiện quy định nội bộ" }),
      { ...row({ tt: "1.1", task: "Rà soát quy chế", activity: "Lập danh sách" }), deadline: "Quý I" },
      { ...row({ tt: "1.2", task: "Sửa đổi quy chế", activity: "Soạn thảo" }), deadline: "Quý II" },
    ]);
    expect(rows.map((each) => [each.tt, each.objectiveNo, each.objective, each.task])).toEqual([
      ["1.1", "1", "Hoàn thiện quy định nội bộ", "Rà soát quy chế"],
      ["1.2", "1", "Hoàn thiện quy định nội bộ", "Sửa đổi quy chế"],
    ]);
  });
});

describe("mergeIndex", () => {
  const merges = ["B6:B9", "A1:I1", "D7:E8", "XFD1:XFD1048576"].map((text) => parseRange(text)!);
  const index = mergeIndex(
    merges,
    [1, 2, 4, 5].map((col) => col as never),
  );

  test.each([
    ["below the top", 7, 2, true],
    ["the last row", 9, 2, true],
    ["the top itself", 6, 2, false],
    ["past the end", 10, 2, false],
    ["a merge over columns", 8, 5, true],
    ["another column", 7, 1, false],
    ["a row-only merge", 1, 2, false],
    ["a column that was not asked for", 5, 16384, false],
  ])("%s", (_name, rowNo, col, covered) => {
    expect(index.coveredFromAbove(rowNo as never, col as never)).toBe(covered);
  });
});
