import { targetInActivity } from "../../../src/core/rules/target-in-activity";
import { sheetOf, TITLE } from "../../support/sheet";
import { testRule } from "../../support/test-rule";

testRule(targetInActivity, {
  accept: [
    { name: "a target in the objective only", rows: [{ objective: "Mục tiêu 1: 90% giấy phép được cấp qua mạng" }] },
    { name: "how much is done", rows: [{ activity: "Kiểm tra ít nhất 30% số phòng, đơn vị" }] },
    {
      name: "an aim that the objective states too",
      rows: [
        {
          objective: "Mục tiêu 1: Tỷ lệ giấy phép cấp qua mạng đạt 60%",
          activity: "Hướng dẫn nộp qua mạng, bảo đảm tỷ lệ cấp qua mạng đạt 60%",
        },
      ],
    },
    {
      name: "levels, standards and documents",
      rows: [{ activity: "Áp dụng ISO 9001:2015, mức độ 3, 4 theo Kế hoạch số 15/KH-SCT" }],
    },
    { name: "a target in the product", rows: [{ product: "100% giấy phép được số hóa" }] },
    { name: "an inherited task", rows: [{ tt: "", objective: "", task: "", activity: "Hoạt động 2: Lấy ý kiến" }] },
    {
      name: "an aim inside an activity of a form without objectives",
      sheet: sheetOf([
        ...TITLE,
        ["Số TT", "Nội dung", "Sản phẩm", "Phân công thực hiện", "Thời gian hoàn thành"],
        ["I. Cải cách thể chế"],
        [
          "1",
          "Hướng dẫn nộp qua mạng, bảo đảm tối thiểu 50% giấy phép cấp qua mạng",
          "Báo cáo",
          "Văn phòng Sở",
          "Tháng 6/2024",
        ],
      ]),
    },
  ],
  reject: [
    {
      name: "a task that is a target",
      rows: [{ task: "Nhiệm vụ 1: 100% văn bản đi được ký số" }],
      messageId: "instead",
      severity: "warning",
      at: ["C6"],
      data: { text: "100%" },
    },
    {
      name: "an activity that opens with what is measured",
      rows: [{ activity: "Tỷ lệ giấy phép cấp qua mạng từ 60% trở lên" }],
      messageId: "instead",
      at: ["D6"],
    },
    {
      name: "an activity that only strives",
      rows: [{ activity: "- Phấn đấu tối thiểu 80% hồ sơ được lập trên mạng" }],
      messageId: "instead",
    },
    {
      name: "task and activity, once",
      rows: [{ task: "90% văn bản được ký số", activity: "Phấn đấu 90% văn bản được ký số" }],
      messageId: "instead",
      at: ["C6"],
    },
    {
      name: "an aim that no objective states",
      rows: [{ activity: "Hướng dẫn nộp qua mạng, bảo đảm tối thiểu 50% giấy phép cấp qua mạng" }],
      messageId: "inside",
      at: ["D6"],
    },
  ],
});
