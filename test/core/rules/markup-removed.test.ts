import { markupRemoved } from "../../../src/core/rules/markup-removed";
import { testRule } from "../../support/test-rule";

testRule(markupRemoved, {
  accept: [
    { name: "plain text" },
    {
      name: "less than, ampersand and angle brackets that are no tags",
      rows: [{ product: "Tỷ lệ < 50%, R&D, <tên đơn vị>" }],
    },
  ],
  reject: [
    {
      name: "tags and entities are one finding",
      rows: [
        {
          product: "<p>Danh sách</p> <ul><li>quy chế</li></ul>",
          lead: "Phòng KH&amp;TC",
          task: "<b>Nhiệm vụ 1:</b> Rà soát",
        },
      ],
      messageId: "removed",
      at: ["C6", "E6", "F6"],
      data: { count: 3 },
    },
    {
      name: "a cell of nothing but tags",
      rows: [{ budget: "<p></p>" }],
      messageId: "removed",
      at: ["I6"],
      data: { count: 1 },
    },
  ],
});
