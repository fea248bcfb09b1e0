import { activityWithoutProduct } from "../../../src/core/rules/activity-without-product";
import { sheetOf, STANDARD_HEADER, standardRow, TITLE } from "../../support/sheet";
import { testRule } from "../../support/test-rule";

const merged = sheetOf(
  [
    ...TITLE,
    STANDARD_HEADER,
    ["I", "Cải cách thể chế"],
    standardRow(),
    standardRow({ tt: "", objective: "", task: "Nhiệm vụ 2: Sửa quy chế", product: "" }),
  ],
  { merges: ["E6:E7"] },
);

testRule(activityWithoutProduct, {
  accept: [
    { name: "a product", rows: [{}] },
    { name: "a product in a merged cell above", sheet: merged },
    {
      name: "a second row of the activity",
      rows: [{}, { tt: "", objective: "", task: "", activity: "", product: "", deadline: "Tháng 9/2024" }],
    },
    {
      name: "a task that has no activity",
      rows: [{}, { tt: "", objective: "", task: "Nhiệm vụ 2: Sửa quy chế", activity: "", product: "" }],
    },
    {
      name: "a form without a product column",
      sheet: sheetOf([
        ...TITLE,
        ["TT", "Nội dung", "Đơn vị chủ trì", "Thời gian hoàn thành"],
        ["I", "Cải cách thể chế"],
        ["1", "Rà soát quy chế", "Văn phòng Sở", "Tháng 6/2024"],
      ]),
    },
  ],
  reject: [
    { name: "a blank product", rows: [{ product: "" }], messageId: "missing", severity: "error", at: ["E6"] },
    { name: "a dash", rows: [{ product: "-" }], messageId: "missing", at: ["E6"] },
    {
      name: "a blank that may belong to the merged cell above",
      rows: [{}, { tt: "", objective: "", task: "Nhiệm vụ 2: Sửa quy chế", product: "" }],
      messageId: "mergePossible",
      severity: "review",
      at: ["E7"],
    },
  ],
});
