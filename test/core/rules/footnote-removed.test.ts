import { footnoteRemoved } from "../../../src/core/rules/footnote-removed";
import { testRule } from "../../support/test-rule";

testRule(footnoteRemoved, {
  accept: [
    { name: "no footnote" },
    { name: "a group heading with a number", rows: [["1. Tập trung hoàn thiện quy định nội bộ"], {}] },
  ],
  reject: [
    {
      name: "a footnote of the page below a row",
      rows: [
        {},
        ["1 ngày 14/9/2020 của Chính phủ sửa đổi một số quy định về tổ chức cơ quan"],
        { tt: "2", objective: "Mục tiêu 2: Giảm giấy tờ" },
      ],
      messageId: "line",
      at: ["A7"],
    },
    {
      name: "the mark in the text",
      rows: [{ objective: "Mục tiêu 1: Thực hiện Nghị định số 61/2018/NĐ-CP<sup>1</sup> của Chính phủ" }],
      messageId: "mark",
      at: ["B6"],
      data: { count: 1 },
    },
  ],
});
