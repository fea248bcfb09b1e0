import { endsClosed, endsOpen, isShouting, startsInside, unclosedBrackets } from "../../../src/core/text/vietnamese";

test.each([
  "theo Thông tư số",
  "của",
  "Các sở, ngành,",
  "Rà soát, lập danh sách và",
  "(đối với nhiệm vụ tự",
  "Báo cáo kết quả/",
  "theo Kế hoạch của UBND tỉnh về",
  "Trước ngày",
  "một số",
  "Kế hoạch số",
  "trong năm 2024 và",
  "mức độ:",
  "TRÊN CƠ SỞ CÁC",
])("%j stops in the middle", (text) => {
  expect(endsOpen(text)).toBe(true);
});

test.each([
  "",
  "Báo cáo",
  "Các phòng, đơn vị trực thuộc",
  "Mua sắm trang thiết bị",
  "Kế hoạch chuyển đổi số",
  "Ký số",
  "Hằng tháng",
  "Thường xuyên hàng năm",
  "Công bố Chỉ số",
  "theo các mẫu kèm theo",
  "Sử dụng hóa đơn, chứng từ",
  "(trừ văn bản mật)",
  "Quý III/2024",
  "quy định tại “Điều 5",
  "123",
])("%j does not", (text) => {
  expect(endsOpen(text)).toBe(false);
});

test.each([
  ["theo quy định mới", true],
  ["và công khai", true],
  [") theo quy định", true],
  [", UBND tỉnh", true],
  ["Và công khai", false],
  ["a) Rà soát", false],
  ["Rà soát", false],
  ["- rà soát", false],
  ["02/2017/TT-VPCP", false],
])("%j starts inside a sentence: %s", (text, is) => {
  expect(startsInside(text)).toBe(is);
});

test.each([
  ["Báo cáo.", true],
  ["Báo cáo;", true],
  ["(nếu có)", true],
  ["(nếu", false],
  ["Báo cáo", false],
])("%j is closed: %s", (text, is) => {
  expect(endsClosed(text)).toBe(is);
});

test.each([
  ["(a (b)", 1],
  ["a) b", 0],
  ["((", 2],
  ["", 0],
])("%j has %d open brackets", (text, count) => {
  expect(unclosedBrackets(text)).toBe(count);
});

test.each([
  ["CẢI CÁCH", true],
  ["CẢI CÁCH 2024", true],
  ["Cải cách", false],
  ["TT", false],
  ["12", false],
])("%j is in capitals: %s", (text, is) => {
  expect(isShouting(text)).toBe(is);
});
