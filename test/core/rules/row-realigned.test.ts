import { rowRealigned } from "../../../src/core/rules/row-realigned";
import { testRule } from "../../support/test-rule";

testRule(rowRealigned, {
  accept: [
    { name: "a row in its columns" },
    { name: "no coordinator", rows: [{ coordinator: "" }] },
    {
      name: "a second activity",
      rows: [{}, { tt: "", objective: "", task: "", activity: "Hoạt động 2: Trình ban hành" }],
    },
  ],
  reject: [
    {
      name: "TT dropped, all else one to the left",
      rows: [
        [
          "Mục tiêu 1: Hoàn thiện quy định nội bộ của Sở",
          "Nhiệm vụ 1: Rà soát các quy chế đang áp dụng",
          "Hoạt động 1: Lập danh sách quy chế cần sửa đổi",
          "Danh sách quy chế",
          "Văn phòng Sở",
          "Các phòng thuộc Sở",
          "Tháng 6/2024",
        ],
      ],
      messageId: "realigned",
      at: ["A6", "B6", "C6", "D6", "E6", "F6", "G6"],
      data: {
        columns: "1- Mục tiêu, 2- Nhiệm vụ, 3- Hoạt động, 4- Kết quả/ Sản phẩm, 5- Chủ trì, 6- Phối hợp, 7- Thời gian",
      },
    },
  ],
});
