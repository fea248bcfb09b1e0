import { looksLikeDeadline } from "../../../src/core/deadline/looks-like-deadline";
import { DEADLINE_TABLE } from "./deadline-table";

test.each([
  "Quý II/2025",
  "Tháng 9",
  "T9/2025",
  "Năm 2025",
  "2025",
  "20/9",
  "20/9/2025",
  "Trước ngày 20/9",
  "trước ngày 20 tháng 9",
  "Hoàn thành trong tháng 9/2025",
  "Thường xuyên",
  "Thường xuyên, báo cáo hằng quý",
  "Hằng năm",
  "Định kỳ 6 tháng",
  "02 lần/năm",
  "6 tháng đầu năm",
  "Khi có phát sinh",
  "Sau khi UBND tỉnh ban hành",
  "Theo lộ trình của Chính phủ",
  "Theo Kế hoạch số 318/KH-UBND ngày 12/12/2024 của UBND tỉnh",
  "10 ngày làm việc sau khi có quyết định",
  "Tháng 9/2025 (Gửi báo cáo về Sở Nội vụ)",
  "Thời gian hoàn thành: quý III",
  "- Xây dựng kế hoạch: Tháng 2/2025\n- Báo cáo: Tháng 10/2025",
  "Tháng …/2025",
  "ngày    tháng    năm 2025",
  "<p>Quý IV</p>",
  "Thaùng 9/2025",
  "Đến hết năm 2026",
])("%j looks like a deadline", (text) => expect(looksLikeDeadline(text)).toBe(true));

test.each([
  "",
  " ",
  "-",
  "…",
  "nt",
  "x",
  "Kế hoạch",
  "Kế hoạch năm 2025",
  "Báo cáo quý",
  "Báo cáo hằng quý",
  "Báo cáo tháng 9/2025",
  "Quyết định số 12/QĐ-UBND ngày 20/9/2025",
  "Kế hoạch số 318/KH-UBND",
  "Văn bản",
  "02 hội nghị",
  "02 lớp/năm",
  "12 tin, bài",
  "Sở Nội vụ",
  "Phòng Thanh tra",
  "Các phòng, đơn vị trực thuộc",
  "Văn phòng Sở",
  "Trung tâm Phục vụ hành chính công",
  "Quỹ Bảo trợ trẻ em",
  "50",
  "6.400",
  "150.000.000",
  "3,5",
  "15.11",
  "NSNN",
  "Theo dự toán được duyệt",
  "Kinh phí thường xuyên",
  "Chi thường xuyên năm 2025",
  "Thường xuyên rà soát, cập nhật thông tin cán bộ, công chức trên phần mềm",
  "Hằng năm, các cơ quan, đơn vị tổ chức đánh giá, xếp loại cán bộ theo quy định",
  "Sau sắp xếp, kiện toàn tổ chức bộ máy của các cơ quan, đơn vị thuộc Sở theo Đề án",
  "Nhiệm vụ 1: Thường xuyên kiểm tra việc thực hiện",
  "Mục tiêu 2: Tháng 9/2025 hoàn thành",
  "2025 của tỉnh",
  "theo quy định.",
  "Phấn đấu đến hết năm 2025, tỷ lệ hồ sơ trực tuyến toàn trình đạt từ 80% trở lên",
  "100% thủ tục hành chính được công khai trong năm 2025",
  "Khí tượng thủy văn",
  "Hoàn thành 100% kế hoạch",
  `Trước ngày 20/9/2025 ${"các cơ quan, đơn vị gửi báo cáo kết quả ".repeat(20)}`,
])("%j does not", (text) => expect(looksLikeDeadline(text)).toBe(false));

test("nearly all readable lines of the table do", () => {
  const texts = DEADLINE_TABLE.trim()
    .split("\n")
    .map((line) => line.split("|").map((field) => field.trim()))
    .filter(([, kind]) => kind !== "blank" && kind !== "unreadable" && kind !== "by-reference")
    .map(([text = ""]) => text.replaceAll("\\n", "\n"));
  const missed = texts.filter((text) => !looksLikeDeadline(text));
  // Bare figures ("15.11", "20-9") and a verb's object ("Báo cáo ngày 20/9/2025") are left to the header.
  expect(missed.length / texts.length).toBeLessThan(0.04);
});
