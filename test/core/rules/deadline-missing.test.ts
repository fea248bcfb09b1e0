import { deadlineMissing } from "../../../src/core/rules/deadline-missing";
import { sheetOf, STANDARD_HEADER, TITLE } from "../../support/sheet";
import { testRule } from "../../support/test-rule";

const SECTION = ["I", "Cải cách thể chế"] as const;
const FIRST = [
  "1",
  "Mục tiêu 1: Nâng chất lượng văn bản",
  "Nhiệm vụ 1: Rà soát văn bản",
  "Hoạt động 1: Lập danh mục văn bản",
  "Danh mục",
  "Văn phòng Sở",
  "Các phòng chuyên môn",
  "Tháng 5/2024",
] as const;

testRule(deadlineMissing, {
  accept: [
    { name: "a month", rows: [{ deadline: "Tháng 6/2024" }] },
    { name: "work without a date: another rule's question", rows: [{ deadline: "Thường xuyên" }] },
    { name: "a time that is not in the calendar", rows: [{ deadline: "31/6/2024" }] },
    {
      name: "a second activity of the same task below a blank cell",
      rows: [
        {},
        { tt: "", objective: "", task: "", activity: "Hoạt động 2: Gửi danh mục đi lấy ý kiến", deadline: "" },
      ],
    },
    {
      name: "a cell covered by a merge, also for another task",
      sheet: sheetOf(
        [
          ...TITLE,
          STANDARD_HEADER,
          SECTION,
          FIRST,
          ["", "", "Nhiệm vụ 2: Sửa quy chế", "Hoạt động 1: Soạn quy chế mới", "Quy chế", "Văn phòng Sở", "Các phòng"],
        ],
        { merges: ["H6:H7"] },
      ),
    },
    {
      name: "the lower half of a row that a page break cut in two",
      sheet: sheetOf([
        ...TITLE,
        STANDARD_HEADER,
        SECTION,
        [...FIRST.slice(0, 3), "Hoạt động 1: Lập danh mục văn bản theo Thông tư số", ...FIRST.slice(4)],
        STANDARD_HEADER,
        ["", "", "", "03/2021/TT-BTP và gửi các phòng"],
      ]),
    },
    {
      name: "a group heading of the six-column form",
      sheet: sheetOf([
        ["KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024"],
        ["TT", "Nội dung", "Sản phẩm", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian"],
        ["I", "Cải cách thể chế"],
        ["1", "Hoàn thiện quy chế nội bộ"],
        ["1.1", "Rà soát quy chế làm việc", "Báo cáo rà soát", "Văn phòng Sở", "Các phòng", "Tháng 3/2024"],
        ["1.2", "Sửa đổi quy chế làm việc", "Quyết định", "Văn phòng Sở", "Các phòng", "Tháng 5/2024"],
      ]),
    },
    {
      name: "an objective alone",
      rows: [
        {},
        {
          tt: "2",
          objective: "Mục tiêu 2: Giảm một nửa thời gian giải quyết",
          task: "",
          activity: "",
          product: "",
          lead: "",
          coordinator: "",
          deadline: "",
          budget: "",
        },
      ],
    },
    {
      name: "a form without a deadline column",
      sheet: sheetOf([
        ["KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024"],
        ["TT", "Nội dung", "Sản phẩm", "Đơn vị chủ trì", "Đơn vị phối hợp"],
        ["I", "Cải cách thể chế"],
        ["1", "Rà soát quy chế làm việc", "Báo cáo rà soát", "Văn phòng Sở", "Các phòng"],
      ]),
    },
  ],
  reject: [
    {
      name: "a blank cell of the first row",
      rows: [{ deadline: "" }],
      messageId: "missing",
      severity: "error",
      at: ["H6"],
    },
    {
      name: "a blank cell of another objective",
      rows: [{}, { tt: "2", objective: "Mục tiêu 2: Công khai quy chế", deadline: "" }],
      messageId: "missing",
      at: ["H7"],
    },
    {
      name: "a task that carries product and lead itself",
      rows: [{ activity: "", deadline: "" }],
      messageId: "missing",
      at: ["H6"],
    },
    {
      name: "dots in place of a time",
      rows: [{ deadline: "…/2024" }],
      messageId: "placeholder",
      severity: "error",
      data: { text: "…/2024" },
    },
    {
      name: "a status in place of a time",
      rows: [{ deadline: "Đang xin ý kiến" }],
      messageId: "placeholder",
    },
    {
      name: "another task of the same objective, where a merge with the row above can be defended",
      rows: [
        {},
        {
          tt: "",
          objective: "",
          task: "Nhiệm vụ 2: Công khai quy chế",
          activity: "Hoạt động 1: Đăng tải",
          deadline: "",
        },
      ],
      messageId: "mergePossible",
      severity: "review",
      at: ["H7"],
    },
  ],
});
