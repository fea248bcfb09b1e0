import { deadlineSeveral } from "../../../src/core/rules/deadline-several";
import { sheetOf, STANDARD_HEADER, TITLE } from "../../support/sheet";
import { testRule } from "../../support/test-rule";

testRule(deadlineSeveral, {
  accept: [
    ...[
      "Tháng 6/2024",
      "Quý III, IV năm 2024",
      "Tháng 6 và tháng 12/2024",
      "Thường xuyên, báo cáo trước ngày 15/12/2024",
      "Thường xuyên; theo chỉ đạo của UBND tỉnh",
      "Quý II/2024 (Sau khi Bộ công bố kết quả)",
      "Quý II/2024, sau khi Bộ công bố kết quả",
      "Quý IV/2024 (trước ngày 15/11)",
      "Quý II/2024, trước ngày 15/6/2024",
      "Từ 15/3 đến 30/6/2024",
      "Tháng 3/2024 (Gửi kế hoạch về Sở Nội vụ)",
      "Theo Kế hoạch số 52/KH-UBND ngày 10/5/2023",
    ].map((deadline) => ({ name: `“${deadline}”`, rows: [{ deadline }] })),
    {
      name: "one deadline of two rows",
      rows: [{}, { tt: "", objective: "", task: "", activity: "Hoạt động 2: Gửi đi", deadline: "" }],
    },
  ],
  reject: [
    {
      name: "two labelled dates",
      rows: [{ deadline: "- Xây dựng dự thảo: Tháng 01/2024\n- Báo cáo: Tháng 11/2024" }],
      messageId: "several",
      severity: "review",
      at: ["H6"],
      data: { a: "Tháng 01/2024", b: "Tháng 11/2024" },
    },
    {
      name: "a date that a condition ran into",
      rows: [{ deadline: "Tháng 11/2024 Khi đơn vị đề nghị" }],
      messageId: "several",
      data: { a: "Tháng 11/2024", b: "Khi đơn vị đề nghị" },
    },
    {
      name: "a date and a reference on lines of their own",
      rows: [{ deadline: "Quý III/2024\nTheo kế hoạch của tỉnh" }],
      messageId: "several",
    },
    {
      name: "two dates on two lines beside two labelled activities",
      rows: [
        {
          activity: "Hoạt động 1: Lập danh mục. Hoạt động 2: Ban hành quy chế.",
          deadline: "Tháng 3/2024\nTháng 9/2024",
        },
      ],
      messageId: "several",
      data: { a: "Tháng 3/2024", b: "Tháng 9/2024" },
    },
    {
      name: "two rows run together by a page break, which the reader parts",
      sheet: sheetOf([
        ...TITLE,
        STANDARD_HEADER,
        ["I", "Cải cách thể chế"],
        [
          "1",
          "Mục tiêu 1: Sắp xếp các phòng",
          "Nhiệm vụ 1: Rà soát số",
          "Hoạt động 1: Rà soát biên chế so",
          "Báo cáo",
          "Văn phòng Sở",
          "Các phòng",
        ],
        STANDARD_HEADER,
        [
          "",
          "",
          "phòng chuyên môn. Nhiệm vụ 2: Sắp xếp các đơn vị sự nghiệp.",
          "với quy định. Hoạt động 1: Xây dựng phương án sắp xếp.",
          "Phương án",
          "Phòng Tổ chức",
          "Các phòng",
          "Tháng 11/2024 Khi đơn vị đề nghị",
        ],
      ]),
      messageId: "split",
      severity: "review",
      at: ["H8"],
      data: { a: "Tháng 11/2024", b: "Khi đơn vị đề nghị" },
    },
  ],
});
