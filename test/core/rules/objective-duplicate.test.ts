import { objectiveDuplicate } from "../../../src/core/rules/objective-duplicate";
import { testRule } from "../../support/test-rule";

const target = "Tỷ lệ giấy phép được cấp qua mạng đạt trên 60%";

testRule(objectiveDuplicate, {
  accept: [
    { name: "two objectives", rows: [{}, { tt: "2", objective: "Mục tiêu 2: Cắt giảm giấy tờ nội bộ" }] },
    { name: "one objective over two rows", rows: [{}, { tt: "", objective: "" }] },
    {
      name: "the same indicator with another value",
      rows: [{ objective: target }, { tt: "2", objective: "Tỷ lệ giấy phép được cấp qua mạng đạt trên 70%" }],
    },
    {
      name: "the same value of other indicators",
      rows: [{ objective: "100% văn bản đi được ký số" }, { tt: "2", objective: "100% công chức được tập huấn" }],
    },
    { name: "two parts of one objective", rows: [{ objective: `${target}; ${target}` }] },
  ],
  reject: [
    {
      name: "the same words under another number",
      rows: [{}, { tt: "2", objective: "Mục tiêu 2: Hoàn thiện quy định nội bộ của Sở." }],
      messageId: "sameText",
      severity: "review",
      at: ["B6", "B7"],
    },
    {
      name: "the same target among others",
      rows: [
        { objective: `Mục tiêu 1: ${target}` },
        { tt: "2", objective: "Mục tiêu 2: 100% văn bản đi được ký số; trên 60% giấy phép được cấp qua mạng" },
      ],
      messageId: "sameTarget",
      at: ["B6", "B7"],
    },
  ],
});
