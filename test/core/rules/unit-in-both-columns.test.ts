import { unitInBothColumns } from "../../../src/core/rules/unit-in-both-columns";
import { testRule } from "../../support/test-rule";

testRule(unitInBothColumns, {
  accept: [
    { name: "different units", rows: [{}] },
    {
      name: "places of one kind of unit",
      rows: [{ lead: "Trạm Khuyến công Tân Phú", coordinator: "Trạm Khuyến công Hòa Bình" }],
    },
    {
      name: "a collective with other units beside it",
      rows: [{ lead: "Các phòng chuyên môn thuộc Sở", coordinator: "Các phòng chuyên môn thuộc Sở; Văn phòng Sở" }],
    },
    { name: "no coordinator", rows: [{ coordinator: "" }] },
    { name: "a name inside a longer name", rows: [{ lead: "Thanh tra Sở", coordinator: "Thanh tra tỉnh" }] },
  ],
  reject: [
    {
      name: "the same unit",
      rows: [{ lead: "Văn phòng Sở", coordinator: "văn phòng sở." }],
      messageId: "both",
      severity: "review",
      at: ["F6", "G6"],
    },
    {
      name: "the lead among the coordinators",
      rows: [{ lead: "Văn phòng Sở", coordinator: "Các phòng chuyên môn thuộc Sở; Văn phòng Sở" }],
      messageId: "both",
      data: { unit: "Văn phòng Sở" },
    },
    {
      name: "one collective on both sides",
      rows: [{ lead: "Các sở, ngành; UBND cấp huyện", coordinator: "Các sở, ngành; UBND cấp huyện có liên quan" }],
      messageId: "both",
    },
    {
      name: "a lead cell that names the coordinator itself",
      rows: [
        { lead: "Văn phòng Sở chủ trì, phối hợp với Văn phòng Sở", coordinator: "" },
        { tt: "2", lead: "Văn phòng Sở", coordinator: "Văn phòng Sở" },
      ],
      messageId: "both",
      at: ["F7", "G7"],
    },
  ],
});
