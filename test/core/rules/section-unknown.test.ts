import { sectionUnknown } from "../../../src/core/rules/section-unknown";
import { sheetOf, STANDARD_HEADER, standardRow } from "../../support/sheet";
import { testRule } from "../../support/test-rule";

const withSections = (year: number, ...names: string[]) =>
  sheetOf([
    [`KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM ${year}`],
    STANDARD_HEADER,
    ...names.flatMap((name, index) => [[["I", "II", "III", "IV"][index]!, name], standardRow()]),
  ]);

testRule(sectionUnknown, {
  accept: [
    {
      name: "the programme's names",
      sheet: withSections(2024, "Cải cách thể chế", "CẢI CÁCH TTHC", "Cải cách tài chính công"),
    },
    {
      name: "names of 2011-2020 up to 2020",
      sheet: withSections(2020, "Hiện đại hóa hành chính", "Xây dựng đội ngũ cán bộ, công chức, viên chức"),
    },
    {
      name: "direction and communication as two sections",
      sheet: withSections(2024, "Công tác chỉ đạo, điều hành", "Công tác thông tin, tuyên truyền"),
    },
    {
      name: "an agency's own part under its own heading",
      sheet: withSections(2024, "Nhiệm vụ của Phòng Quản lý công nghiệp"),
    },
  ],
  reject: [
    {
      name: "a heading of no known subject",
      sheet: withSections(2024, "Cải cách thể chế", "Nhiệm vụ khác"),
      messageId: "unknown",
      at: ["A5", "B5"],
      data: { name: "Nhiệm vụ khác" },
    },
    {
      name: "the same subject twice",
      sheet: withSections(2024, "Cải cách thủ tục hành chính", "Cải cách thể chế", "Kiểm soát thủ tục hành chính"),
      messageId: "repeated",
      at: ["A7", "B7"],
      data: { first: "Cải cách thủ tục hành chính", code: "I" },
    },
    {
      name: "the same heading of direction twice",
      sheet: withSections(2024, "Công tác chỉ đạo, điều hành", "Cải cách thể chế", "CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH"),
      messageId: "repeated",
    },
    {
      name: "a name of 2011-2020 in a plan of 2024",
      sheet: withSections(2024, "Cải cách thể chế", "Hiện đại hóa hành chính"),
      messageId: "oldName",
      at: ["A5", "B5"],
      data: { proper: "Xây dựng và phát triển chính quyền điện tử, chính quyền số" },
    },
  ],
});
