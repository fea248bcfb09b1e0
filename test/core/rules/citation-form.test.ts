import { citationForm } from "../../../src/core/rules/citation-form";
import { standardSheet } from "../../support/sheet";
import { titleOf } from "../../support/short-forms";
import { testRule } from "../../support/test-rule";

const right = [
  "Thực hiện Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ",
  "Thực hiện Nghị quyết số 18-NQ/TW, Kế hoạch số 166-KH/TU của Tỉnh ủy",
  "Thực hiện Nghị quyết số 99/2023/QH15 của Quốc hội",
  "Theo Quyết định số 468/QĐ-TTg và Kế hoạch số 5206/KH-UBND",
  "Theo Thông tư số 01, 02/2019/TT-BNV của Bộ Nội vụ",
  "Áp dụng ISO 9001:2015; dịch vụ công mức độ 3, 4; 100% hồ sơ; 24/7",
  "Theo Nghị quyết 76/NQ-CP ngày 15/7/2021",
  "Kế hoạch năm 2024; quý I/2024; 05 lớp/năm",
];

testRule(citationForm, {
  accept: [
    ...right.map((activity) => ({ name: activity, rows: [{ activity }] })),
    {
      name: "a title whose number is not filled in",
      sheet: standardSheet([{}], titleOf("Sở Công Thương", 2024, "    /KH-SCT")),
    },
    {
      name: "a merged objective below its own row",
      rows: [{}, { tt: "", objective: "", task: "Nhiệm vụ 2: Lập danh mục" }],
    },
  ],
  reject: [
    {
      name: "the party's form turned round, twice in one cell",
      rows: [{ activity: "Sắp xếp bộ máy theo Nghị quyết số 18/NQ-TW và Nghị quyết số 19/NQ-TW" }],
      messageId: "form",
      severity: "warning",
      at: ["D6"],
      data: { text: "“18/NQ-TW”, “19/NQ-TW”", right: "“18-NQ/TW”, “19-NQ/TW”" },
    },
    {
      name: "the assembly's form",
      rows: [{ task: "Thực hiện Nghị quyết số 99/2023/NQ-QH15" }],
      messageId: "form",
      at: ["C6"],
      data: { right: "“99/2023/QH15”" },
    },
    {
      name: "a dash left out",
      rows: [{ activity: "Theo Nghị định số 130/2005/NĐCP" }],
      messageId: "form",
      data: { right: "“130/2005/NĐ-CP”" },
    },
    { name: "in a deadline", rows: [{ deadline: "Theo Nghị quyết số 18/NQ-TW" }], messageId: "form", at: ["H6"] },
    {
      name: "a blank inside",
      rows: [{ activity: "Theo Kế hoạch số 52 /KH-UBND" }],
      messageId: "space",
      severity: "review",
      data: { right: "“52/KH-UBND”" },
    },
    {
      name: "a blank in the title",
      sheet: standardSheet([{}], titleOf("Sở Công Thương", 2024, "15 /KH-SCT")),
      messageId: "space",
      at: ["A3"],
    },
    {
      name: "a decree without its year",
      rows: [{ activity: "Theo Nghị định số 60/NĐ-CP của Chính phủ" }],
      messageId: "yearMissing",
    },
    {
      name: "numbers without year and symbol",
      rows: [{ activity: "Sắp xếp theo Nghị định 107, 108 và 120" }],
      messageId: "symbolMissing",
      at: ["D6"],
    },
    {
      name: "a party document with a year",
      rows: [{ activity: "Theo Kết luận số 48/2023/KL-TW của Bộ Chính trị" }],
      messageId: "form",
    },
    {
      name: "a resolution of the assembly without its year",
      rows: [{ activity: "Theo Nghị quyết số 45/NQ-QH15" }],
      messageId: "unclear",
    },
  ],
});
