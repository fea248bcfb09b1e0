import { leadMany } from "../../../src/core/rules/lead-many";
import { standardSheet } from "../../support/sheet";
import { fiveColumnSheet, titleOf } from "../../support/short-forms";
import { testRule } from "../../support/test-rule";

const many = "Văn phòng Sở, Thanh tra Sở";

testRule(leadMany, {
  accept: [
    { name: "one unit", rows: [{}] },
    { name: "one unit whose name holds commas and và", rows: [{ lead: "Sở Văn hóa, Thể thao và Du lịch" }] },
    { name: "a collective", rows: [{ lead: "Các phòng, đơn vị trực thuộc Sở" }] },
    {
      name: "several collectives",
      sheet: standardSheet(
        [{ lead: "Các sở, ban, ngành; UBND các huyện, thành phố" }],
        titleOf("UBND tỉnh Sông Lam", 2024),
      ),
    },
    {
      name: "several units, each with its part",
      rows: [{ lead: "Văn phòng Sở (đối với việc tiếp nhận), Thanh tra Sở (đối với việc kiểm tra)" }],
    },
    {
      name: "one with its part, the rest by another",
      rows: [{ lead: "Văn phòng Sở (phần tuyên truyền); Thanh tra Sở" }],
    },
    {
      name: "brackets that divide the work in few words",
      rows: [{ lead: "Văn phòng Sở (tham mưu), Thanh tra Sở (kiểm tra)" }],
    },
    { name: "a short form with a dot", rows: [{ lead: "P.TCHC" }, { tt: "2", lead: "P. Quản lý xăng dầu" }] },
    { name: "a text that says who leads", rows: [{ lead: "Văn phòng Sở chủ trì, phối hợp với Thanh tra Sở" }] },
    {
      name: "one unit in each row of the five-column form",
      sheet: fiveColumnSheet(["Văn phòng Sở", "Các phòng chuyên môn thuộc Sở"]),
    },
    {
      name: "a five-column row that says who leads",
      sheet: fiveColumnSheet(["Văn phòng Sở chủ trì, phối hợp với các phòng chuyên môn, Thanh tra Sở"]),
    },
    {
      name: "a merged lead below a lead",
      rows: [{}, { tt: "", objective: "", task: "", activity: "", lead: "", product: "Báo cáo" }],
    },
  ],
  reject: [
    {
      name: "two units",
      rows: [{ lead: many }],
      messageId: "several",
      at: ["F6"],
      data: { text: many, first: "Văn phòng Sở" },
    },
    {
      name: "a list of units on lines of their own",
      rows: [{ lead: "- Phòng Quản lý năng lượng;\n- Phòng Quản lý thương mại;\n- Trung tâm Khuyến công." }],
      messageId: "several",
      data: { first: "Phòng Quản lý năng lượng" },
    },
    {
      name: "brackets that hold a short form and no part of the work",
      rows: [{ lead: "Văn phòng Sở (VP), Thanh tra Sở (TTr)" }],
      messageId: "several",
    },
    {
      name: "a unit beside a collective",
      sheet: standardSheet([{ lead: "Sở Tư pháp, UBND cấp huyện" }], titleOf("UBND tỉnh Sông Lam", 2024)),
      messageId: "several",
      at: ["F6"],
    },
    {
      name: "five rows and more as one finding",
      rows: Array.from({ length: 5 }, (_, i) => ({
        tt: String(i + 1),
        activity: `Hoạt động ${i + 1}: Rà soát quy chế số ${i + 1}`,
        lead: many,
      })),
      messageId: "severalRows",
      at: ["F6", "F7", "F8", "F9", "F10"],
      data: { count: 5, text: many },
    },
    {
      name: "the five-column form, collectives too, as one note",
      sheet: fiveColumnSheet([
        "Văn phòng Sở, các phòng chuyên môn thuộc Sở",
        "Văn phòng Sở",
        "Các phòng chuyên môn thuộc Sở, các đơn vị trực thuộc",
      ]),
      messageId: "oneColumn",
      at: ["D6", "D8"],
      data: { count: 2, first: "Văn phòng Sở" },
    },
  ],
});
