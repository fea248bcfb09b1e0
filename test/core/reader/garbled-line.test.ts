import { readPlan } from "../../../src/core/reader/read-plan";
import { standardSheet, STANDARD_HEADER } from "../../support/sheet";

const garbled = (deadline: string) =>
  readPlan(
    standardSheet([
      {
        task: "Nhiệm vụ 1: Sắp xếp tổ chức bên trong bảo",
        activity: "Hoạt động 1: Rà soát số cấp phó so",
        deadline: "",
        budget: "",
      },
      STANDARD_HEADER,
      [
        null,
        null,
        "đảm tiêu chí. Nhiệm vụ 2: Tổ chức lại các phòng",
        "với quy định. Hoạt động 1: Xây dựng đề án tổ chức lại",
        "Đề án",
        "Phòng Tổ chức",
        "Các đơn vị",
        deadline,
      ],
    ]),
  );

test("two rows in the same cells are told apart at their labels", () => {
  const { rows } = garbled("Tháng 8/2024");
  expect(rows.map((row) => [row.key, row.task, row.activity, row.product])).toEqual([
    [
      "r6",
      "Nhiệm vụ 1: Sắp xếp tổ chức bên trong bảo đảm tiêu chí.",
      "Hoạt động 1: Rà soát số cấp phó so với quy định.",
      "Danh sách quy chế cần sửa đổi",
    ],
    ["r8b", "Nhiệm vụ 2: Tổ chức lại các phòng", "Hoạt động 1: Xây dựng đề án tổ chức lại", "Đề án"],
  ]);
  expect(rows.map((row) => row.repairs)).toEqual([["page-break-joined", "garbled-split"], ["garbled-split"]]);
});

test("two deadlines in one cell are divided, one stays with the row above", () => {
  expect(garbled("Tháng 8/2024 Khi đơn vị đề nghị").rows.map((row) => row.deadline)).toEqual([
    "Tháng 8/2024",
    "Khi đơn vị đề nghị",
  ]);
  expect(garbled("Tháng 8/2024").rows[0]?.deadline).toBe("Tháng 8/2024");
});

test("a second task label without an activity label is left as typed", () => {
  const plan = readPlan(
    standardSheet([
      { task: "Nhiệm vụ 1: Sắp xếp và" },
      STANDARD_HEADER,
      [null, null, "kiện toàn. Nhiệm vụ 2: Tổ chức lại các phòng"],
    ]),
  );
  expect(plan.rows.map((row) => row.task)).toEqual([
    "Nhiệm vụ 1: Sắp xếp và kiện toàn. Nhiệm vụ 2: Tổ chức lại các phòng",
  ]);
});
