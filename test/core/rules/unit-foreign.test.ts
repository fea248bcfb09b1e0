import { unitForeign } from "../../../src/core/rules/unit-foreign";
import { standardSheet } from "../../support/sheet";
import { titleOf } from "../../support/short-forms";
import { testRule } from "../../support/test-rule";

const inPlanOf = (unit: string, row: { lead?: string; coordinator?: string }) =>
  standardSheet([row], titleOf(unit, 2024));

testRule(unitForeign, {
  accept: [
    {
      name: "an office of the department",
      sheet: inPlanOf("Sở Y tế tỉnh Sông Lam", { lead: "Chi cục Dân số - Kế hoạch hóa gia đình" }),
    },
    {
      name: "a field that several departments share",
      sheet: inPlanOf("Sở Y tế tỉnh Sông Lam", { lead: "Trung tâm Công nghệ thông tin" }),
    },
    {
      name: "another department as coordinator",
      sheet: inPlanOf("Sở Y tế tỉnh Sông Lam", { coordinator: "Sở Nông nghiệp và Phát triển nông thôn" }),
    },
    {
      name: "a district's office as coordinator",
      sheet: inPlanOf("Sở Nội vụ tỉnh Sông Lam", { coordinator: "Phòng Y tế huyện Tân Phú" }),
    },
    { name: "any unit in the province's plan", sheet: inPlanOf("UBND tỉnh Sông Lam", { lead: "Chi cục Kiểm lâm" }) },
    {
      name: "a merged department's second field",
      sheet: inPlanOf("Sở Nông nghiệp và Môi trường tỉnh Sông Lam", { lead: "Chi cục Bảo vệ môi trường" }),
    },
    { name: "internal offices", rows: [{ lead: "Phòng Kế hoạch - Tài chính" }] },
  ],
  reject: [
    {
      name: "a unit of agriculture in a health department",
      sheet: inPlanOf("Sở Y tế tỉnh Sông Lam", { lead: "Chi cục Chăn nuôi và Thú y" }),
      messageId: "foreign",
      severity: "warning",
      at: ["F6"],
      data: { text: "Chi cục Chăn nuôi và Thú y" },
    },
    {
      name: "a name used twice, once",
      sheet: standardSheet(
        [{ lead: "Trung tâm Khuyến nông" }, { tt: "2", coordinator: "Trung tâm khuyến nông" }],
        titleOf("Sở Tư pháp tỉnh Sông Lam", 2024),
      ),
      messageId: "foreign",
      at: ["F6", "G7"],
    },
  ],
});
