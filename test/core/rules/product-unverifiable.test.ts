import { productUnverifiable } from "../../../src/core/rules/product-unverifiable";
import { testRule } from "../../support/test-rule";

const good = [
  "Kế hoạch",
  "Báo cáo",
  "Nghị quyết, Quyết định",
  "Văn bản, Báo cáo",
  "Văn bản chỉ đạo",
  "Văn bản đề nghị thẩm định",
  "Hướng dẫn thực hiện",
  "Thông báo kết luận",
  "Danh mục TTHC được phê duyệt",
  "Đề án được phê duyệt đúng tiến độ",
  "- Quyết định; - Quy trình được công khai đầy đủ",
  "Số lượng công chức được bồi dưỡng theo quy định",
  "02 lớp tập huấn",
  "Tin/bài",
  "Phần mềm quản lý hồ sơ",
  "Các quy trình được chuẩn hóa",
  "Kết quả khảo sát",
  "Tổ chức, cá nhân được cấp phép",
];

testRule(productUnverifiable, {
  accept: good.map((product) => ({ name: `“${product}”`, rows: [{ product }] })),
  reject: [
    {
      name: "a bare “văn bản”",
      rows: [{ product: "Văn bản" }],
      messageId: "bare",
      at: ["E6"],
      data: { text: "Văn bản" },
    },
    { name: "bare words joined", rows: [{ product: "Các văn bản, tài liệu." }], messageId: "bare" },
    { name: "the work itself", rows: [{ product: "Nâng cấp phần mềm" }], messageId: "action", severity: "review" },
    {
      name: "a list of works",
      rows: [{ product: "Tổ chức hội nghị sơ kết; ban hành kế hoạch năm sau" }],
      messageId: "action",
    },
    { name: "a decomposed spelling", rows: [{ product: "Nâng cấp phần mềm".normalize("NFD") }], messageId: "action" },
    { name: "a praised outcome", rows: [{ product: "Giấy phép được cấp đúng hạn" }], messageId: "outcome" },
    {
      name: "the same weakness all over the table, once",
      rows: [1, 2, 3, 4, 5].map((n) => ({
        tt: String(n),
        objective: `Mục tiêu ${n}: Đổi mới việc thứ ${n}`,
        product: "Nâng cấp phần mềm",
      })),
      messageId: "action",
      at: ["E6", "E7", "E8", "E9", "E10"],
      data: { count: 5 },
    },
  ],
});
