import { activityIsProduct } from "../../../src/core/rules/activity-is-product";
import { testRule } from "../../support/test-rule";

const good = [
  "Hoạt động 1: Xây dựng kế hoạch kiểm tra",
  "Ban hành quyết định công bố danh mục",
  "Báo cáo UBND tỉnh kết quả thực hiện",
  "Thông báo kết quả đến các phòng",
  "Quyết định việc điều động theo thẩm quyền",
  "Hướng dẫn các phòng lập hồ sơ",
  "Phần mềm một cửa bảo đảm vận hành thông suốt",
  "Các phòng gửi danh sách về Văn phòng",
];

testRule(activityIsProduct, {
  accept: [
    ...good.map((activity) => ({ name: `“${activity}”`, rows: [{ activity }] })),
    {
      name: "an activity shared with the row above",
      rows: [{}, { tt: "", objective: "", task: "", activity: "", product: "Kế hoạch" }],
    },
  ],
  reject: [
    {
      name: "a decision",
      rows: [{ activity: "Hoạt động 1: - Quyết định công bố danh mục dịch vụ" }],
      messageId: "noAction",
      at: ["D6"],
      data: { document: "quyết định" },
    },
    {
      name: "a plan",
      rows: [{ activity: "Kế hoạch kiểm tra nội bộ năm 2024" }],
      messageId: "noAction",
      severity: "review",
    },
    { name: "a meeting", rows: [{ activity: "Hội nghị sơ kết 6 tháng đầu năm" }], messageId: "noAction" },
  ],
});
