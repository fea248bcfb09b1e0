import { pageBreakJoined } from "../../../src/core/rules/page-break-joined";
import { STANDARD_HEADER } from "../../support/sheet";
import { testRule } from "../../support/test-rule";

const half = (cells: Readonly<Record<number, string>>) => STANDARD_HEADER.map((_, index) => cells[index] ?? null);

testRule(pageBreakJoined, {
  accept: [
    { name: "a whole row" },
    {
      name: "a second activity of the task",
      rows: [{}, { tt: "", objective: "", task: "", activity: "Hoạt động 2: Trình ban hành" }],
    },
    {
      name: "a repeated header between whole rows",
      rows: [{}, STANDARD_HEADER, { tt: "2", objective: "Mục tiêu 2: Giảm giấy tờ" }],
    },
  ],
  reject: [
    {
      name: "a row cut by a repeated header",
      rows: [
        { activity: "Hoạt động 1: Lập danh sách quy chế cần sửa đổi theo", deadline: "Tháng 6" },
        STANDARD_HEADER,
        half({ 3: "quy định mới của Chính phủ", 7: "năm 2024" }),
      ],
      messageId: "joined",
      at: ["D6", "H6", "D8", "H8"],
      data: { rows: "6, 8" },
    },
  ],
});
