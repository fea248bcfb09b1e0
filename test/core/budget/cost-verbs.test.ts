import fc from "fast-check";
import { costPhraseIn } from "../../../src/core/budget/cost-verbs";

test.each([
  ["Hoạt động 1: Mua sắm trang thiết bị cho Bộ phận Một cửa", "Mua sắm trang thiết bị"],
  ["Nâng cấp phần mềm quản lý văn bản", "Nâng cấp phần mềm"],
  ["Nâng cấp, mở rộng hệ thống quản lý hồ sơ", "Nâng cấp, mở rộng hệ thống quản lý"],
  ["Rà soát, nâng cấp cổng thông tin điện tử", "nâng cấp cổng thông tin"],
  ["Xây dựng cơ sở dữ liệu chuyên ngành", "Xây dựng cơ sở dữ liệu"],
  ["Phát triển và hoàn thiện nền tảng số của ngành", "Phát triển và hoàn thiện nền tảng số"],
  ["Tổ chức 02 lớp tập huấn nghiệp vụ", "Tổ chức 02 lớp"],
  ["Triển khai tổ chức các lớp bồi dưỡng theo Kế hoạch", "tổ chức các lớp"],
  ["Ban hành kế hoạch và tổ chức hội nghị sơ kết", "tổ chức hội nghị"],
  ["Ban hành kế hoạch, tổ chức hội nghị sơ kết", "tổ chức hội nghị"],
  ["Chủ trì, phối hợp với Sở Nội vụ tổ chức lớp bồi dưỡng", "tổ chức lớp"],
  ["Tập huấn nghiệp vụ cải cách hành chính", "Tập huấn"],
  ["Tiếp tục đào tạo, bồi dưỡng công chức Bộ phận Một cửa", "đào tạo"],
  ["Thực hiện khảo sát mức độ hài lòng của người dân", "Thực hiện khảo sát"],
  ["Điều tra xã hội học về chỉ số hài lòng", "Điều tra"],
  ["Thuê dịch vụ đánh giá an toàn thông tin", "Thuê dịch vụ"],
  ["In tờ rơi, pa nô tuyên truyền", "In tờ rơi"],
  ["Xây dựng phóng sự về cải cách hành chính", "Xây dựng phóng sự"],
  ["Đầu tư hạ tầng công nghệ thông tin", "Đầu tư hạ tầng"],
  ["Chứng nhận hệ thống quản lý chất lượng ISO 9001:2015", "Chứng nhận hệ thống quản lý chất lượng ISO"],
  ["Mở khoá bồi dưỡng kỹ năng số", "Mở khoá"],
  ["TỔ CHỨC HỘI NGHỊ TỔNG KẾT", "TỔ CHỨC HỘI NGHỊ"],
])("%s costs money", (text, phrase) => {
  expect(costPhraseIn(text)).toBe(phrase);
  expect(costPhraseIn(text.normalize("NFD"))).toBe(phrase);
});

test.each([
  "Xây dựng Kế hoạch cải cách hành chính",
  "Xây dựng kế hoạch mua sắm trang thiết bị",
  "Lập dự trù kinh phí tổ chức các lớp bồi dưỡng",
  "Dự trù kinh phí Tổ chức các lớp bồi dưỡng cho công chức",
  "Đề xuất nâng cấp phần mềm, mua sắm máy tính",
  "Cử công chức tham gia các lớp bồi dưỡng",
  "Đăng ký các lớp bồi dưỡng ngoại ngữ, tin học",
  "Tham dự hội nghị do tỉnh tổ chức",
  "Phối hợp khảo sát ý kiến các hộ kinh doanh",
  "Phối hợp nâng cấp, khắc phục sự cố phần mềm",
  "Khảo sát hiện trạng phòng làm việc",
  "Cập nhật thông tin trên phần mềm quản lý cán bộ",
  "Duy trì hệ thống quản lý văn bản đang dùng",
  "Tiếp tục kiện toàn tổ chức bộ máy, các đơn vị",
  "Giải quyết thủ tục thuê đất cho doanh nghiệp",
  "Quản lý việc mua sắm, sửa chữa tài sản công",
  "Quản lý, mua sắm, sử dụng tài sản công đúng quy định",
  "Tiết kiệm chi hội nghị, mua sắm, sửa chữa trụ sở",
  "Đổi mới phương thức mua sắm tập trung",
  "Quyết toán vốn đầu tư công",
  "Sở Kế hoạch và Đầu tư, Sở Giáo dục và Đào tạo",
  "100% công chức được bồi dưỡng kiến thức quản lý nhà nước",
  "Báo cáo kết quả tập huấn",
  "Trang bị kiến thức pháp luật cho công chức",
  "Rà soát các khoản thuế và phí",
  "Xây dựng dự thảo quy định về hội nghị",
  "Thực hiện Nghị quyết Hội nghị Trung ương 6",
  "Tham mưu mở rộng dân chủ trong cơ quan",
  "Số hóa hồ sơ, giấy tờ, kết quả giải quyết thủ tục hành chính",
  "Tuyên truyền, phổ biến pháp luật tại các hội nghị giao ban",
  "Xây dựng hệ thống tiêu chí đánh giá",
  "",
])("%s costs nothing", (text) => {
  expect(costPhraseIn(text)).toBeNull();
});

test("the phrase is a part of the text, whatever the text", () => {
  const words = fc.constantFrom(
    "tổ chức",
    "hội nghị",
    "kế hoạch",
    ",",
    "và",
    "mua sắm",
    "phần mềm",
    "nâng cấp",
    "(",
    "\n",
    "in",
    "lớp",
    "x",
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
      const text = parts.join(" ");
      const phrase = costPhraseIn(text);
      if (phrase !== null) expect(text).toContain(phrase);
    }),
  );
});
