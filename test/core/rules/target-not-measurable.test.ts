import { targetNotMeasurable } from "../../../src/core/rules/target-not-measurable";
import { fiveColumnSheet } from "../../support/short-forms";
import { testRule } from "../../support/test-rule";

testRule(targetNotMeasurable, {
  accept: [
    { name: "a share", rows: [{ objective: "Mục tiêu 1: 90% giấy phép được cấp qua mạng" }] },
    { name: "a count", rows: [{ objective: "Mục tiêu 1: Ban hành 05 quy chế nội bộ" }] },
    { name: "a form without objectives", sheet: fiveColumnSheet(["Văn phòng Sở"]) },
  ],
  reject: [
    {
      name: "objectives without a figure, once for the sheet",
      rows: [
        {},
        { tt: "2", objective: "Mục tiêu 2: 90% giấy phép được cấp qua mạng" },
        { tt: "3", objective: "Mục tiêu 3: Thực hiện Kế hoạch số 15/KH-SCT năm 2024 ở mức độ 3, 4" },
      ],
      messageId: "noFigure",
      severity: "review",
      at: ["B6", "B8"],
      data: { count: 2, all: 3 },
    },
  ],
});
