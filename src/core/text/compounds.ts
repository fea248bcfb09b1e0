/**
 * Compounds of administrative Vietnamese as they are spelt, a line for each first syllable that hardly stands alone: the
 * syllable, then those that follow it in a compound.
 */
const COMPOUNDS = `
lĩnh vực hội
đối với tượng thoại chiếu tác ngoại nội phó xử đầu ứng soát đáp lập kháng thủ mặt
thẩm quyền định tra phán vấn mỹ
chuyên môn nghiệp viên đề gia ngành trách sâu dụng mục canh quản cần
phối hợp
thủ tục tướng trưởng đô công
triển khai vọng lãm
niêm yết phong
lồng ghép
tuyên truyền dương bố
đôn đốc
khuyến khích nghị cáo nông công học
cập nhật
rà soát
luân chuyển phiên
bồi dưỡng thường hoàn
trách nhiệm
giám sát đốc định
kế hoạch toán thừa tiếp
thống nhất kê
hoàn thiện thành chỉnh trả toàn tất công
nghiên cứu
khảo sát thí nghiệm
địa phương bàn chỉ giới điểm chính lý
trực thuộc tuyến tiếp quan ban
ngân sách hàng
chấp hành thuận nhận
quán triệt
ủy ban quyền viên thác
uỷ ban quyền viên thác
ubnd tỉnh huyện xã thành phường quận thị cấp các tp
tuyển dụng sinh chọn
kiểm tra soát định toán điểm đếm nghiệm sát kê
nội vụ dung bộ quy chính tại địa
đơn vị giản thư xin
phương án pháp tiện thức hướng châm
sự nghiệp kiện cố việc vụ phục tham
hành chính pháp vi lang động chánh
biên chế bản soạn giới tập lai phòng
quyết định toán tâm nghị liệt
nghiệm thu
dịch vụ tễ bệnh chuyển thuật
xây dựng lắp
thực hiện tế trạng thi hành phẩm chất tập thể sự
giải quyết pháp trình đáp phóng thể thích ngân thưởng tỏa
phê duyệt bình chuẩn
danh mục sách hiệu nghĩa
điện tử thoại lực toán báo
nâng cao cấp ngạch bậc lương tầm
sử dụng
vận hành dụng tải động chuyển
phản ánh hồi biện đối
chương trình
tiêu chuẩn chí biểu dùng hủy cực
kỹ năng thuật
kĩ năng thuật
mức độ
tỷ lệ
tỉ lệ
hướng dẫn
đào tạo
quản lý trị
xử lý phạt
cung cấp ứng
tích hợp cực lũy
kịp thời
doanh nghiệp thu nhân
sáng kiến tạo
lãnh đạo thổ
tham mưu gia dự quan nhũng khảo
chủ trì tịch động trương yếu quản thể nhiệm đề
cải cách thiện tạo tiến
chất lượng vấn
đánh giá
bố trí cáo
viên chức
tổ chức trưởng phó công
cơ quan sở chế cấu bản hội
quy định trình chế hoạch mô phạm chuẩn tắc ước
thông tin báo tư qua suốt thường thoáng
hồ sơ chí
văn bản phòng hóa hoá thư minh nghệ kiện
kết quả luận nối hợp thúc cấu nạp
thanh tra toán niên lý
niên hạn
đề án nghị xuất tài cương cao cập ra
nhiệm vụ kỳ chức
pháp luật lý chế quy điển lệnh
hiệu quả lực suất trưởng chỉnh
chính quyền phủ sách thức trị xác
trung tâm ương bình thực hạn
bệnh viện nhân tật
truyền thông hình thống đạt tải
`;

/** First syllable to those that follow it in a compound, in small letters. */
export const COMPOUND_FOLLOWERS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  COMPOUNDS.trim()
    .split("\n")
    .map((line) => line.split(" "))
    .map(([first, ...own]) => [first!, new Set(own)] as const),
);
