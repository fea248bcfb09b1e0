import { targetIncomplete } from "../../../src/core/rules/target-incomplete";
import { testRule } from "../../support/test-rule";

const good = [
  "Mục tiêu 1: 90% hồ sơ công việc được lập trên mạng",
  "Tỷ lệ số hóa hồ sơ đất đai, kết quả cấp phép đạt 100%",
  "Tỷ lệ hồ sơ trực tuyến đạt 60%",
  "Tỷ lệ giao dịch thanh toán trực tuyến đạt 30%",
  "Mức độ hài lòng của người dân đạt 90%",
  "Trên 95% hồ sơ công việc cấp tỉnh, 85% hồ sơ công việc cấp huyện và 65% hồ sơ công việc cấp xã được lập trên mạng",
  "Giảm 5% văn bản giấy",
  "100% TTHC có bộ hồ sơ mẫu",
  "Hoàn thành 100% kế hoạch tinh giản",
  "Hồ sơ công việc lập trên mạng: cấp tỉnh 90%, cấp huyện 80%, cấp xã 60%",
  "Đẩy mạnh chuyển đổi số",
  "Nâng cao chất lượng các đơn vị trực thuộc",
  "Sửa quy chế và phụ lục kèm theo",
];

testRule(targetIncomplete, {
  accept: [
    ...good.map((objective) => ({ name: `“${objective}”`, rows: [{ objective }] })),
    { name: "a lead cut by a comma: the unit rules look there", rows: [{ lead: "Văn phòng Sở," }] },
  ],
  reject: [
    {
      name: "a share of things to which nothing happens",
      rows: [{ objective: "Mục tiêu 1: Tỷ lệ hồ sơ công việc tại cấp huyện đạt 100%." }],
      messageId: "noPredicate",
      severity: "warning",
      at: ["B6"],
      data: { text: "đạt 100%" },
    },
    {
      name: "the same in an activity",
      rows: [{ activity: "Chuẩn hóa quy trình, bảo đảm tối thiểu 30% dịch vụ công trực tuyến cấp tỉnh" }],
      messageId: "noPredicate",
      at: ["D6"],
    },
    {
      name: "a figure and nothing else",
      rows: [{ objective: "Mục tiêu 1: Đạt 100%" }],
      messageId: "noSubject",
      at: ["B6"],
    },
    {
      name: "a cell that ends in a comma",
      rows: [{ product: "Công văn rà soát, báo cáo," }],
      messageId: "cutOff",
      at: ["E6"],
      data: { text: "Công văn rà soát, báo cáo," },
    },
    {
      name: "a cell that ends in an open word",
      rows: [{ objective: "Mục tiêu 1: Nâng cao chất lượng phục vụ của" }],
      messageId: "cutOff",
      at: ["B6"],
    },
  ],
});
