import { rowNearDuplicate } from "../../../src/core/rules/row-near-duplicate";
import { testRule } from "../../support/test-rule";

const formula = {
  activity: "Hoạt động 1: Soạn kế hoạch và các văn bản hướng dẫn",
  product: "Kế hoạch, các văn bản chỉ đạo",
};
const survey = { product: "Kết quả khảo sát", deadline: "Hằng tháng" };
const rows = (...given: object[]) =>
  given.map((row, i) => ({ tt: String(i + 1), objective: `Mục tiêu ${i + 1}: Việc chung của Sở`, ...row }));

testRule(rowNearDuplicate, {
  accept: [
    {
      name: "formulaic activities of different tasks",
      rows: rows(
        { ...formula, task: "Nhiệm vụ 1: Tuyên truyền về chuyển đổi số" },
        { ...formula, task: "Nhiệm vụ 1: Kiểm tra việc tiếp công dân" },
        { ...formula, task: "Nhiệm vụ 1: Bồi dưỡng công chức mới" },
      ),
    },
    {
      name: "the steps of one task",
      rows: [
        {},
        { tt: "", objective: "", task: "", activity: "Hoạt động 2: Gửi danh sách quy chế cần sửa đổi để lấy ý kiến" },
      ],
    },
    {
      name: "quarters",
      rows: rows(
        { task: "Nhiệm vụ 1: Báo cáo kết quả cải cách hành chính quý I" },
        { task: "Nhiệm vụ 1: Báo cáo kết quả cải cách hành chính quý II" },
      ),
    },
    {
      name: "two cited documents",
      rows: rows(
        { task: "Tham mưu sửa đổi, bổ sung Quyết định số 16/2021/QĐ-UBND về tổ chức bộ máy" },
        { task: "Tham mưu sửa đổi, bổ sung Quyết định số 50/2021/QĐ-UBND về tổ chức bộ máy" },
      ),
    },
    {
      name: "two objects of one verb",
      rows: rows(
        { ...survey, task: "", activity: "Khảo sát sự hài lòng của người dân lĩnh vực điện lực" },
        { ...survey, task: "", activity: "Khảo sát sự hài lòng của người dân lĩnh vực hóa chất" },
      ),
    },
    {
      name: "the same words under another product and lead",
      rows: rows(
        { task: "Nhiệm vụ 1: Công khai quy trình nội bộ của Sở" },
        { task: "Nhiệm vụ 1: Công khai quy trình nội bộ", product: "Trang tin", lead: "Thanh tra Sở" },
      ),
    },
    {
      name: "exact duplicates: another rule has them",
      rows: [{}, { tt: "", objective: "", task: "Nhiệm vụ 2: Rà soát các quy chế đang áp dụng" }],
    },
  ],
  reject: [
    {
      name: "one row says all that the other says",
      rows: rows(
        { task: "Nhiệm vụ 1: Xây dựng kế hoạch kiểm tra công vụ năm 2024 của Sở và các đơn vị", ...formula },
        { task: "Nhiệm vụ 1: Kiểm tra việc tiếp công dân" },
        { task: "Nhiệm vụ 2: Xây dựng kế hoạch kiểm tra công vụ năm 2024 của các đơn vị", ...formula },
      ),
      messageId: "similar",
      severity: "warning",
      at: ["D6", "D8"],
      data: { first: 6, second: 8 },
    },
    {
      name: "the same opening, product, lead and time",
      rows: [
        {
          objective: "",
          task: "Phối hợp khảo sát ý kiến doanh nghiệp tại các cụm công nghiệp",
          activity: "",
          ...survey,
        },
        { tt: "2", objective: "", task: "Rà soát quy chế tiếp khách", activity: "" },
        {
          tt: "3",
          objective: "",
          task: "Phối hợp khảo sát ý kiến doanh nghiệp về thủ tục cấp phép",
          activity: "",
          ...survey,
        },
      ],
      messageId: "similar",
      data: { first: 6, second: 8 },
    },
  ],
});
