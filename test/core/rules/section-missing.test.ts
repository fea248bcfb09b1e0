import { sectionMissing } from "../../../src/core/rules/section-missing";
import { sheetOf, STANDARD_HEADER, standardRow } from "../../support/sheet";
import { testRule } from "../../support/test-rule";

const withSections = (year: number, names: readonly (readonly [string, string])[]) =>
  sheetOf([
    [`KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM ${year}`],
    ["SỞ CÔNG THƯƠNG"],
    STANDARD_HEADER,
    ...names.flatMap(([code, name]) => [[code, name], standardRow()]),
  ]);

const ALL = [
  ["I", "Cải cách thể chế"],
  ["II", "Cải cách TTHC"],
  ["III", "Cải cách tổ chức bộ máy hành chính nhà nước"],
  ["IV", "Cải cách chế độ công vụ"],
  ["V", "Cải cách tài chính công"],
  ["VI", "Xây dựng và phát triển chính quyền điện tử, chính quyền số"],
  ["VII", "Công tác chỉ đạo, điều hành"],
] as const;

testRule(sectionMissing, {
  accept: [
    { name: "all seven", sheet: withSections(2024, ALL) },
    {
      name: "steering first, numerals shifted",
      sheet: withSections(2024, [["I", "Công tác chỉ đạo, điều hành"], ...ALL.slice(0, 6)]),
    },
    { name: "one section only", sheet: withSections(2024, ALL.slice(1, 2)) },
    {
      name: "no section at all",
      sheet: sheetOf([["KẾ HOẠCH NĂM 2024"], STANDARD_HEADER, standardRow(), standardRow({ tt: "2" })]),
    },
    {
      name: "names of 2011-2020 in a plan of 2020",
      sheet: withSections(2020, [
        ...ALL.slice(0, 3),
        ["IV", "Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức"],
        ["V", "Cải cách tài chính công"],
        ["VI", "Hiện đại hóa hành chính"],
        ["VII", "Công tác chỉ đạo thực hiện cải cách hành chính"],
      ]),
    },
    {
      name: "two sections under one heading",
      sheet: withSections(2024, [
        ...ALL.slice(0, 2),
        ["III", "Cải cách tổ chức bộ máy và chế độ công vụ"],
        ...ALL.slice(4),
      ]),
    },
  ],
  reject: [
    {
      name: "public finance left out",
      sheet: withSections(2024, [...ALL.slice(0, 4), ...ALL.slice(5)]),
      messageId: "missing",
      at: ["A14", "B14"],
      data: { count: 1, names: "Cải cách tài chính công" },
    },
    {
      name: "the old names are quoted to an old plan",
      sheet: withSections(2019, ALL.slice(0, 5)),
      messageId: "missing",
      data: { count: 2, names: "Hiện đại hóa hành chính; Công tác chỉ đạo, điều hành" },
    },
  ],
});
