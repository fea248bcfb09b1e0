import { unitVariant } from "../../../src/core/rules/unit-variant";
import { testRule } from "../../support/test-rule";

const rowsWith = (...leads: string[]) =>
  leads.map((lead, i) => ({ tt: String(i + 1), lead, coordinator: "Các phòng chuyên môn thuộc Sở" }));

testRule(unitVariant, {
  accept: [
    { name: "one spelling throughout", rows: rowsWith("Văn phòng Sở", "Thanh tra Sở", "Văn phòng Sở") },
    { name: "a short form throughout", rows: rowsWith("Sở TT&TT", "Sở TT&TT") },
    {
      name: "an own spelling of an internal office throughout",
      rows: rowsWith("Phòng Kế hoạch-tài chính", "Phòng Kế hoạch-tài chính"),
    },
    { name: "the other place of the tone mark throughout", rows: rowsWith("Sở Văn hoá, Thể thao và Du lịch") },
    { name: "a small letter inside a list", rows: [{ coordinator: "Thanh tra Sở, văn phòng Sở" }] },
    { name: "places of one kind of unit", rows: rowsWith("TTYT Tân Phú", "TTYT Hòa Lộc") },
    { name: "collectives in several ways", rows: rowsWith("Các sở, ngành", "Các Sở, ban, ngành", "Các sở, ngành.") },
    { name: "with and without tỉnh", rows: rowsWith("Bưu điện tỉnh", "Bưu điện") },
    { name: "offices of two levels under one entry", rows: rowsWith("Bộ phận Một cửa", "Bộ phận một cửa cấp xã") },
    { name: "a full stop throughout", rows: rowsWith("Thanh tra Sở.", "Thanh tra Sở.") },
  ],
  reject: [
    {
      name: "a full stop too many",
      rows: rowsWith("Phòng Quản lý xăng dầu", "Phòng Quản lý xăng dầu."),
      messageId: "mixed",
      severity: "review",
      at: ["F7"],
      data: { name: "Phòng Quản lý xăng dầu", variants: "“Phòng Quản lý xăng dầu.”" },
    },
    {
      name: "capitals",
      rows: rowsWith("Phòng Quản lý xăng dầu", "Phòng Quản lý Xăng dầu", "Phòng Quản lý xăng dầu"),
      messageId: "mixed",
      at: ["F7"],
    },
    {
      name: "a dash",
      rows: rowsWith("Phòng Kế hoạch - Tài chính", "Phòng Kế hoạch-Tài chính"),
      messageId: "mixed",
      at: ["F7"],
      data: { name: "Phòng Kế hoạch - Tài chính" },
    },
    {
      name: "both places of the tone mark",
      rows: rowsWith("Phòng Hòa giải cơ sở", "Phòng Hoà giải cơ sở"),
      messageId: "mixed",
    },
    {
      name: "the register's name in other capitals",
      rows: [{ coordinator: "Văn Phòng UBND tỉnh" }],
      messageId: "mixed",
      at: ["G6"],
      data: { name: "Văn phòng UBND tỉnh" },
    },
    {
      name: "written out and shortened",
      rows: rowsWith("Sở Thông tin và Truyền thông", "Sở TT&TT", "Sở Thông tin và TT"),
      messageId: "mixed",
      at: ["F7", "F8"],
      data: { name: "Sở Thông tin và Truyền thông", variants: "“Sở TT&TT”, “Sở Thông tin và TT”", count: 2 },
    },
    {
      name: "two mixed names in one cell",
      rows: [{ lead: "Văn phòng Sở", coordinator: "Văn Phòng UBND tỉnh; Sở Công thương" }],
      messageId: "mixed",
      count: 2,
    },
  ],
});
