import { leadMissing } from "../../../src/core/rules/lead-missing";
import { sheetOf, STANDARD_HEADER, standardRow, TITLE } from "../../support/sheet";
import { fiveColumnSheet } from "../../support/short-forms";
import { testRule } from "../../support/test-rule";

const merged = sheetOf(
  [
    ...TITLE,
    STANDARD_HEADER,
    ["I", "Cải cách thể chế"],
    standardRow(),
    standardRow({ tt: "", objective: "", task: "Nhiệm vụ 2: Sửa quy chế làm việc", lead: "" }),
  ],
  { merges: ["F6:F7"] },
);

testRule(leadMissing, {
  accept: [
    { name: "a lead", rows: [{}] },
    { name: "a lead inherited from a merge above", sheet: merged },
    {
      name: "a lead inherited from the activity above",
      rows: [{}, { tt: "", objective: "", task: "", activity: "", lead: "", product: "Báo cáo kết quả" }],
    },
    { name: "a section row", rows: [{}, ["II", "Cải cách thủ tục hành chính"], {}] },
    { name: "an assignment in the five-column form", sheet: fiveColumnSheet(["Văn phòng Sở", "Thanh tra Sở"]) },
    {
      name: "an assignment that only says who coordinates after who leads",
      sheet: fiveColumnSheet(["Chủ trì: Văn phòng Sở; phối hợp: các phòng"]),
    },
    {
      name: "a sheet without a column for it",
      sheet: sheetOf([
        ...TITLE,
        ["TT", "Nội dung", "Sản phẩm", "Thời gian hoàn thành"],
        ["I", "Cải cách thể chế"],
        ["1", "Rà soát quy chế", "Báo cáo", "Tháng 6/2024"],
      ]),
    },
  ],
  reject: [
    { name: "a blank lead", rows: [{ lead: "" }], messageId: "missing", severity: "error", at: ["F6"] },
    { name: "dots for a lead", rows: [{ lead: "……" }], messageId: "missing", at: ["F6"] },
    { name: "a dash for a lead", rows: [{ lead: "-" }], messageId: "missing", at: ["F6"] },
    {
      name: "a blank lead below a task of the same objective",
      rows: [{}, { tt: "", objective: "", task: "Nhiệm vụ 2: Sửa quy chế làm việc của Sở", lead: "" }],
      messageId: "maybeMerged",
      severity: "warning",
      at: ["F7"],
    },
  ],
});
