import { unitOutOfDate } from "../../../src/core/rules/unit-out-of-date";
import { parseRegister } from "../../../src/core/unit/parse-register";
import { standardSheet } from "../../support/sheet";
import { titleOf } from "../../support/short-forms";
import { testRule } from "../../support/test-rule";

const inYear = (year: number, rows: readonly { lead?: string; coordinator?: string; tt?: string }[]) =>
  standardSheet(rows, titleOf("UBND tỉnh Sông Lam", year));
const noSuccessor = parseRegister("name\tstatus\tvalid_to\tbasis\nBan Cũ Kỹ\tabolished\t2020-06-30\tví dụ");

testRule(unitOutOfDate, {
  accept: [
    { name: "a department before it was merged", sheet: inYear(2024, [{ lead: "Sở Thông tin và Truyền thông" }]) },
    {
      name: "old and new names in the year of the merger",
      sheet: inYear(2025, [{ lead: "Sở Kế hoạch và Đầu tư" }, { tt: "2", lead: "Sở Nông nghiệp và Môi trường" }]),
    },
    { name: "the district level in its last year", sheet: inYear(2025, [{ lead: "UBND cấp huyện" }]) },
    {
      name: "a department that stays",
      sheet: inYear(2027, [{ lead: "Sở Tư pháp", coordinator: "Các sở, ban, ngành" }]),
    },
    { name: "an unknown name", sheet: inYear(2026, [{ lead: "Phòng Kế hoạch tổng hợp" }]) },
  ],
  reject: [
    {
      name: "a merged department, all its spellings and places at once",
      sheet: inYear(2026, [
        { lead: "Sở Thông tin và Truyền thông" },
        { tt: "2", lead: "Sở Tư pháp", coordinator: "Sở Nội vụ; Sở TT&TT" },
      ]),
      messageId: "gone",
      severity: "warning",
      at: ["F6", "G7"],
      data: {
        name: "Sở Thông tin và Truyền thông",
        successor: "Sở Khoa học và Công nghệ",
        until: "28/02/2025",
        year: 2026,
      },
    },
    {
      name: "the district level after it ended",
      sheet: inYear(2026, [{ coordinator: "UBND các huyện, thị xã, thành phố" }]),
      messageId: "gone",
      at: ["G6"],
    },
    {
      name: "a department that does not exist yet",
      sheet: inYear(2023, [{ lead: "Sở Nông nghiệp và Môi trường" }]),
      messageId: "notYet",
      at: ["F6"],
      data: { from: "01/03/2025" },
    },
    {
      name: "a unit without a successor",
      sheet: inYear(2024, [{ lead: "Ban Cũ Kỹ" }]),
      options: { register: noSuccessor },
      messageId: "goneNoSuccessor",
    },
  ],
});
