import { looksLikeMoney } from "../../../src/core/budget/looks-like-money";

test.each([
  "35 triệu",
  "85.000.000",
  "2.400",
  "35.000 đồng",
  "650",
  "2,4 tỷ",
  "20 - 30 triệu",
  "Theo quy định",
  "Theo dự toán được giao",
  "NSNN",
  "NS tỉnh",
  "Kinh phí thường xuyên",
  "KP tự chủ",
  "Không phát sinh kinh phí",
  "Lồng ghép các chương trình",
  "Từ nguồn sự nghiệp",
  "Chưa bố trí",
  "07 triệu/lớp x 3 lớp",
])("%j may be a budget", (text) => {
  expect(looksLikeMoney(text)).toBe(true);
});

test.each([
  "",
  "3",
  "12",
  "2025",
  "Năm 2025",
  "I",
  "1.2",
  "Tháng 5/2025",
  "Quý II",
  "Thường xuyên",
  "Sở Nội vụ",
  "Phòng TCHC",
  "Báo cáo",
  "Kế hoạch",
  "95%",
  "Theo Kế hoạch riêng",
  "10 lớp",
  "Mức độ 3, 4",
  "Quyết định số 15/QĐ-UBND",
  "Hội đồng nhân dân tỉnh",
  "05 đồng chí",
  "Dự toán kinh phí năm sau",
  "Tham mưu bố trí kinh phí thường xuyên cho các đơn vị sự nghiệp thuộc phạm vi quản lý của ngành trong năm kế hoạch",
])("%j says nothing of money", (text) => {
  expect(looksLikeMoney(text)).toBe(false);
});
