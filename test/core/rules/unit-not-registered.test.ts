import { unitNotRegistered } from "../../../src/core/rules/unit-not-registered";
import { standardSheet } from "../../support/sheet";
import { titleOf } from "../../support/short-forms";
import { testRule } from "../../support/test-rule";

testRule(unitNotRegistered, {
  accept: [
    ...[
      "Sở Nội vụ",
      "Sở TT&TT",
      "Phòng TCHC",
      "Các sở, ngành",
      "Công an tỉnh",
      "UBND huyện Tân Phú",
      "SỞ NỘI VỤ",
      "Các phòng, đơn vị có TTHC thuộc Sở",
    ].map((coordinator) => ({ name: coordinator, rows: [{ coordinator }] })),
    ...["Phòng Quản lý xăng dầu", "Trung tâm Tiết kiệm năng lượng", "Tổ công tác số hóa", "Chi bộ Văn phòng"].map(
      (lead) => ({ name: `own office ${lead}`, rows: [{ lead }] }),
    ),
    {
      name: "a short form that the sheet explains",
      rows: [{ lead: "Phòng Quản lý xăng dầu (QLXD)" }, { tt: "2", lead: "Phòng QLXD" }],
    },
    ...["Hội đồng Thi đua - Khen thưởng", "Báo Sông Lam", "Như trên", "Các trường THPT"].map((coordinator) => ({
      name: `no entry for ${coordinator}`,
      rows: [{ coordinator }],
    })),
    {
      name: "an office of the commune",
      sheet: standardSheet([{ lead: "Công an xã" }], titleOf("UBND xã Tân Phú", 2024)),
    },
    { name: "people and posts", rows: [{ lead: "Giám đốc Sở", coordinator: "Người dân" }] },
  ],
  reject: [
    {
      name: "a department nobody knows, once",
      rows: [{ coordinator: "Sở Thương nghiệp" }, { tt: "2", coordinator: "Văn phòng Sở; Sở Thương nghiệp" }],
      messageId: "unknown",
      severity: "review",
      at: ["G6", "G7"],
      data: { name: "Sở Thương nghiệp", count: 2 },
    },
    {
      name: "a short form of the office's own",
      rows: [{ lead: "Phòng QLXD" }, { tt: "2", coordinator: "QLXD, Văn phòng Sở" }],
      messageId: "shortForm",
      severity: "review",
      at: ["F6", "G7"],
      data: { name: "QLXD" },
    },
    {
      name: "a short form inside a collective",
      rows: [{ coordinator: "Các đơn vị SNCT trực thuộc Sở" }],
      messageId: "shortForm",
      data: { name: "SNCT" },
    },
    {
      name: "an office without its department in the province's plan",
      sheet: standardSheet(
        [{ lead: "Phòng Quản lý xăng dầu", coordinator: "Sở Nội vụ" }],
        titleOf("UBND tỉnh Sông Lam", 2024),
      ),
      messageId: "unknown",
      at: ["F6"],
    },
  ],
});
