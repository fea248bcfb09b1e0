import { leadNotALeadBody } from "../../../src/core/rules/lead-not-a-lead-body";
import { standardSheet } from "../../support/sheet";
import { titleOf } from "../../support/short-forms";
import { testRule } from "../../support/test-rule";

const rejected = [
  "Chủ tịch UBND tỉnh",
  "Giám đốc Sở",
  "Lãnh đạo Sở",
  "Đ/c Lê Thị Hoa",
  "Nguyễn Văn An",
  "Người dân, doanh nghiệp",
  "Doanh nghiệp",
  "Cơ quan liên quan",
  "Các đơn vị có liên quan",
  "Toàn thể công chức, viên chức",
];

testRule(leadNotALeadBody, {
  accept: [
    ...[
      "Văn phòng Sở",
      "Các phòng chuyên môn thuộc Sở",
      "Các sở, ngành",
      "Công ty Điện lực",
      "Trung tâm Khuyến công",
      "Phòng Hà Trung",
      "Ban Chỉ đạo cải cách hành chính",
    ].map((lead) => ({ name: lead, rows: [{ lead }] })),
    { name: "a proper lead before the others concerned", rows: [{ lead: "Văn phòng Sở, các đơn vị liên quan" }] },
    { name: "a blank lead", rows: [{ lead: "" }] },
    { name: "the heads of many offices", rows: [{ lead: "Thủ trưởng các phòng, đơn vị" }] },
    { name: "a short form that looks like a family name", rows: [{ lead: "Tổ CNTT" }] },
    {
      name: "an officer in a commune's plan",
      sheet: standardSheet([{ lead: "Công chức Tư pháp - Hộ tịch" }], titleOf("UBND xã Tân Phú", 2024)),
    },
    { name: "people who coordinate", rows: [{ coordinator: "Người dân, doanh nghiệp" }] },
  ],
  reject: rejected.map(
    (lead) => ({ name: lead, rows: [{ lead }], messageId: "noBody", severity: "review", at: ["F6"] }) as const,
  ),
});
