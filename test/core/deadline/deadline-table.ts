/**
 * Deadlines as clerks write them, with what a reviewer would read. The plan year is 2025. One a line:
 * text | kind | start..end (MM-DD is of 2025; - for none) | v where vague | e, w, r for error, warning, review.
 * `\n` stands for a line break. The texts are our own.
 */
export const TABLE_YEAR = 2025;

export const DEADLINE_TABLE = String.raw`
Trước ngày 20/9/2025 | date | 01-01..09-19 | |
Trước 20/9 | date | 01-01..09-19 | |
trước ngày 05/3 | date | 01-01..03-04 | |
Trước ngày 20 tháng 9 năm 2025 | date | 01-01..09-19 | |
Trước ngày 20 tháng 9 | date | 01-01..09-19 | |
Trước 01/3/2025 | date | 01-01..02-28 | |
Trước ngày 20-9-2025 | date | 01-01..09-19 | |
Trước ngày 20.9.2025 | date | 01-01..09-19 | |
Hoàn thành trước 20/9/2025 | date | 01-01..09-19 | |
Xong trước ngày 20/9 | date | 01-01..09-19 | |
Ban hành trước ngày 25/01/2025 | date | 01-01..01-24 | |
Chậm nhất 20/9/2025 | date | 01-01..09-20 | |
Chậm nhất ngày 20 tháng 9 năm 2025 | date | 01-01..09-20 | |
Chậm nhất là ngày 20/9 | date | 01-01..09-20 | |
Chậm nhất đến ngày 20/9/2025 | date | 01-01..09-20 | |
Chậm nhất trước 20/9/2025 | date | 01-01..09-19 | |
Muộn nhất là ngày 20/9/2025 | date | 01-01..09-20 | |
Không quá 20/9/2025 | date | 01-01..09-20 | |
Không muộn hơn 20/9/2025 | date | 01-01..09-20 | |
Đến ngày 20/9/2025 | date | 01-01..09-20 | |
Đến hết 20/9/2025 | date | 01-01..09-20 | |
Hạn cuối: 20/9/2025 | date | 01-01..09-20 | |
Thời hạn hoàn thành: trước ngày 20/9/2025 | date | 01-01..09-19 | |
Thời gian thực hiện: đến hết 20/9/2025 | date | 01-01..09-20 | |
20/9/2025 | date | 01-01..09-20 | |
20-9-2025 | date | 01-01..09-20 | |
20.09.2025 | date | 01-01..09-20 | |
20/9/25 | date | 01-01..09-20 | |
20/9 | date | 01-01..09-20 | |
2025-09-20 | date | 01-01..09-20 | |
20-Sep-25 | date | 01-01..09-20 | |
20 tháng 9 năm 2025 | date | 01-01..09-20 | |
Ngày 20/9/2025 | date | 09-20..09-20 | |
Ngày 20/9 | date | 09-20..09-20 | |
Vào ngày 20/9/2025 | date | 09-20..09-20 | |
ngày 20 tháng 9 năm 2025 | date | 09-20..09-20 | |
Ngày 20/9/2025 (thứ Bảy) | date | 09-20..09-20 | |
Báo cáo ngày 20/9/2025 | date | 01-01..09-20 | |
Hoàn thành ngày 20/9/2025 | date | 01-01..09-20 | |
Trước 17 giờ ngày 20/9/2025 | date | 01-01..09-20 | |
Trước 16h30 ngày 20/9 | date | 01-01..09-20 | |
Sau ngày 20/9/2025 | date | 09-21..12-31 | v | w
Từ ngày 20/9/2025 | date | 09-20..12-31 | v | w
Kể từ ngày 20/9/2025 | date | 09-20..12-31 | v | w
Từ 20/9 đến 25/10/2025 | date | 09-20..10-25 | |
Từ ngày 20/9 đến hết ngày 25/10/2025 | date | 09-20..10-25 | |
20/9 - 25/10/2025 | date | 09-20..10-25 | |
20/9-25/10 | date | 09-20..10-25 | |
20-25/9/2025 | date | 09-20..09-25 | |
Từ ngày 20 đến ngày 25/9/2025 | date | 09-20..09-25 | |
Từ ngày 20 đến 25 tháng 9 năm 2025 | date | 09-20..09-25 | |
Từ nay đến 20/9/2025 | date | 01-01..09-20 | |
Từ đầu năm đến 20/9 | date | 01-01..09-20 | |
Từ 15/12/2025 đến 15/01/2026 | date | 12-15..2026-01-15 | | r
20/12/2024 | date | 2024-01-01..2024-12-20 | | w
10/01/2026 | date | 01-01..2026-01-10 | | r
31/6/2025 | date | - | v | e
30/2 | date | - | v | e
29/02/2025 | date | - | v | e
32/9/2025 | date | - | v | e
9/20/2025 | date | - | v | e
Trước ngày 31/4/2025 | date | - | v | e
20/9/20255 | date | - | v | e
20/9/2052 | date | 01-01..2052-09-20 | | w
Tháng 9/2025 | month | 09-01..09-30 | |
Tháng 09/2025 | month | 09-01..09-30 | |
Tháng 9 năm 2025 | month | 09-01..09-30 | |
Tháng 9 - 2025 | month | 09-01..09-30 | |
Tháng 9-2025 | month | 09-01..09-30 | |
Tháng 9.2025 | month | 09-01..09-30 | |
Tháng 9, 2025 | month | 09-01..09-30 | |
Tháng 9/25 | month | 09-01..09-30 | |
Tháng 9 | month | 09-01..09-30 | |
tháng 09 | month | 09-01..09-30 | |
T9/2025 | month | 09-01..09-30 | |
T.9/2025 | month | 09-01..09-30 | |
T 9 | month | 09-01..09-30 | |
Th9/2025 | month | 09-01..09-30 | |
9/2025 | month | 09-01..09-30 | |
09-2025 | month | 09-01..09-30 | |
2025-09 | month | 09-01..09-30 | |
Sep-25 | month | 09-01..09-30 | |
Tháng chín | month | 09-01..09-30 | |
Tháng mười một năm 2025 | month | 11-01..11-30 | |
Tháng mười | month | 10-01..10-31 | |
Tháng tư/2025 | month | 04-01..04-30 | |
Tháng năm năm 2025 | month | 05-01..05-31 | |
Tháng giêng | month | 01-01..01-31 | |
Tháng IX/2025 | month | 09-01..09-30 | |
Trong tháng 9 | month | 09-01..09-30 | |
Hoàn thành trong tháng 9/2025 | month | 09-01..09-30 | |
Hoàn thành tháng 9 | month | 09-01..09-30 | |
Tháng 9/2025 (gửi dự thảo lấy ý kiến) | month | 09-01..09-30 | |
Thời gian: tháng 9/2025 | month | 09-01..09-30 | |
Đến tháng 9/2025 | month | 01-01..09-30 | | r
Đến hết tháng 9/2025 | month | 01-01..09-30 | |
Hết tháng 9 | month | 01-01..09-30 | |
Chậm nhất tháng 9/2025 | month | 01-01..09-30 | |
Chậm nhất trong tháng 9 | month | 01-01..09-30 | |
Không quá tháng 9/2025 | month | 01-01..09-30 | |
Trước tháng 9/2025 | month | 01-01..08-31 | |
Đến cuối tháng 9/2025 | month | 01-01..09-30 | |
Từ tháng 9/2025 | month | 09-01..12-31 | v | w
Sau tháng 9/2025 | month | 10-01..12-31 | v | w
Từ tháng 9 đến tháng 11/2025 | month | 09-01..11-30 | |
Từ tháng 9-11/2025 | month | 09-01..11-30 | |
Tháng 9 - 11 | month | 09-01..11-30 | |
Tháng 9 đến hết tháng 11 | month | 09-01..11-30 | |
T9-T11/2025 | month | 09-01..11-30 | |
9-11/2025 | month | 09-01..11-30 | |
9/2025 - 11/2025 | month | 09-01..11-30 | |
Tháng 9, 10/2025 | month | 09-01..10-31 | |
Tháng 9 và tháng 10 | month | 09-01..10-31 | |
Tháng 9 hoặc tháng 10/2025 | month | 09-01..10-31 | |
Tháng 11 - tháng 1/2026 | month | 11-01..2026-01-31 | | r
Tháng 12/2024 - tháng 02/2025 | month | 2024-12-01..02-28 | |
Đầu tháng 9/2025 | month | 09-01..09-10 | v | r
Giữa tháng 9 | month | 09-11..09-20 | v | r
Cuối tháng 9/2025 | month | 09-21..09-30 | v | r
Hạ tuần tháng 2 | month | 02-21..02-28 | | r
Trung tuần tháng 9/2025 | month | 09-11..09-20 | | r
Tuần 2 tháng 9/2025 | month | 09-08..09-14 | | r
Tuần cuối tháng 9 | month | 09-24..09-30 | | r
Tháng cuối quý III/2025 | month | 09-01..09-30 | |
Tháng 11/2024 | month | 2024-11-01..2024-11-30 | | w
Tháng 02/2026 | month | 2026-02-01..2026-02-28 | | r
Tháng 15/2025 | month | - | v | e
Tháng 0/2025 | month | - | v | e
Tháng 9/2205 | month | - | v | e
Tháng 9/20225 | month | - | v | e
Tháng 9/205 | month | - | v | e
Quý III/2025 | quarter | 07-01..09-30 | |
Quý III năm 2025 | quarter | 07-01..09-30 | |
Quý III - 2025 | quarter | 07-01..09-30 | |
Quý III, năm 2025 | quarter | 07-01..09-30 | |
Quý 3/2025 | quarter | 07-01..09-30 | |
Quý 03 | quarter | 07-01..09-30 | |
quí III | quarter | 07-01..09-30 | |
Qúy III/2025 | quarter | 07-01..09-30 | |
QUÝ III/2025 | quarter | 07-01..09-30 | |
Quý ba | quarter | 07-01..09-30 | |
Q3/2025 | quarter | 07-01..09-30 | |
Q.III | quarter | 07-01..09-30 | |
QIII/2025 | quarter | 07-01..09-30 | |
Quý Ⅱ/2025 | quarter | 04-01..06-30 | |
Quy II nam 2025 | quarter | 04-01..06-30 | |
Trong quý II | quarter | 04-01..06-30 | |
Hoàn thành trong quý II/2025 | quarter | 04-01..06-30 | |
Hết quý II/2025 | quarter | 01-01..06-30 | |
Chậm nhất quý II | quarter | 01-01..06-30 | |
Chậm nhất trong quý II/2025 | quarter | 01-01..06-30 | |
Đến quý II/2025 | quarter | 01-01..06-30 | | r
Trước quý II/2025 | quarter | 01-01..03-31 | |
Đầu quý II/2025 | quarter | 04-01..04-30 | v | r
Giữa quý II | quarter | 05-01..05-31 | v | r
Cuối quý II/2025 | quarter | 06-01..06-30 | v | r
Quý II, III/2025 | quarter | 04-01..09-30 | |
Quý II và III năm 2025 | quarter | 04-01..09-30 | |
Quý II - Quý IV/2025 | quarter | 04-01..12-31 | |
Từ quý II đến hết quý III/2025 | quarter | 04-01..09-30 | |
Quý I, II và quý III | quarter | 01-01..09-30 | |
Từ quý II/2025 | quarter | 04-01..12-31 | v | w
Quý IV/2024 | quarter | 2024-10-01..2024-12-31 | | w
Quý I/2026 | quarter | 2026-01-01..2026-03-31 | | r
Quý V | quarter | - | v | e
Quý 5/2025 | quarter | - | v | e
Quý VI/2025 | quarter | - | v | e
Quý IIII/2025 | quarter | 10-01..12-31 | v | w
Quý Il/2025 | quarter | 04-01..06-30 | | r
Quý lII | quarter | 07-01..09-30 | | r
Dự kiến quý II/2025 | quarter | 04-01..06-30 | v | r
Quý II/2025 (dự kiến) | quarter | 04-01..06-30 | v | r
Khoảng tháng 9/2025 | month | 09-01..09-30 | v | r
6 tháng đầu năm 2025 | half-year | 01-01..06-30 | |
06 tháng cuối năm | half-year | 07-01..12-31 | |
Sáu tháng đầu năm 2025 | half-year | 01-01..06-30 | |
9 tháng đầu năm | half-year | 01-01..09-30 | |
Nửa đầu năm 2025 | half-year | 01-01..06-30 | |
Nửa cuối năm | half-year | 07-01..12-31 | |
Đầu năm 2025 | half-year | 01-01..03-31 | v | w
Cuối năm | half-year | 11-01..12-31 | v | w
Năm 2025 | year | 01-01..12-31 | v | r
2025 | year | 01-01..12-31 | v | r
Trong năm 2025 | year | 01-01..12-31 | v | r
Trong năm | year | 01-01..12-31 | v | r
Cả năm 2025 | year | 01-01..12-31 | v | r
Hoàn thành trong năm 2025 | year | 01-01..12-31 | v | r
Đến hết năm 2025 | year | 01-01..12-31 | | r
Đến cuối năm 2025 | year | 01-01..12-31 | | r
Trước năm 2026 | year | 01-01..12-31 | | r
Năm 2024 | year | 2024-01-01..2024-12-31 | | w
Năm 20255 | year | - | v | e
Giai đoạn 2025-2027 | multi-year | 01-01..2027-12-31 | | r
Giai đoạn 2021 - 2030 | multi-year | 2021-01-01..2030-12-31 | | r
2025-2026 | multi-year | 01-01..2026-12-31 | | r
Năm 2025 và năm 2026 | multi-year | 01-01..2026-12-31 | | r
Năm 2025, 2026 | multi-year | 01-01..2026-12-31 | | r
Từ năm 2025 đến năm 2027 | multi-year | 01-01..2027-12-31 | | r
Đến năm 2030 | multi-year | 01-01..2030-12-31 | | r
Đến hết năm 2026 | multi-year | 01-01..2026-12-31 | | r
Năm học 2025 - 2026 | multi-year | 09-01..2026-05-31 | | r
Tết Nguyên đán | date | 01-27..02-02 | v | r
Trước Tết Nguyên đán | date | 01-01..01-26 | v | r
Thường xuyên | recurring | 01-01..12-31 | v | r
Thường xuyên trong năm | recurring | 01-01..12-31 | v | r
Thường xuyên năm 2025 | recurring | 01-01..12-31 | v | r
Thường xuyên, liên tục | recurring | 01-01..12-31 | v | r
Thường xuyên, đột xuất | recurring | 01-01..12-31 | v | r
Thừơng xuyên | recurring | 01-01..12-31 | v | r
Thường xyên | recurring | 01-01..12-31 | v | r
thuong xuyen | recurring | 01-01..12-31 | v | r
Thường xuyên hằng quý | recurring | 01-01..12-31 | |
Thường xuyên, báo cáo hằng tháng | recurring | 01-01..12-31 | |
Thường niên | recurring | 01-01..12-31 | v | r
Hằng năm | recurring | 01-01..12-31 | v | r
Định kỳ | recurring | 01-01..12-31 | v | w
Định kỳ hoặc đột xuất | recurring | 01-01..12-31 | v | w
Hằng tháng | recurring | 01-01..12-31 | |
Hàng tuần | recurring | 01-01..12-31 | |
Mỗi quý | recurring | 01-01..12-31 | |
Hằng quý trong năm 2025 | recurring | 01-01..12-31 | |
Các tháng trong năm | recurring | 01-01..12-31 | |
Định kỳ hằng quý | recurring | 01-01..12-31 | |
Định kỳ 6 tháng, năm | recurring | 01-01..12-31 | |
Định kỳ tháng, quý, 6 tháng, năm | recurring | 01-01..12-31 | |
Tháng, quý, năm | recurring | 01-01..12-31 | |
6 tháng/lần | recurring | 01-01..12-31 | |
03 lần/năm | recurring | 01-01..12-31 | | r
Mỗi năm 02 lần | recurring | 01-01..12-31 | | r
02 lần trong năm 2025 | recurring | 01-01..12-31 | | r
Ngày 15 hằng tháng | recurring | 01-01..12-31 | |
Trước ngày 15 hằng tháng | recurring | 01-01..12-31 | |
Trước ngày 20 tháng cuối quý | recurring | 01-01..12-31 | |
Ngày 20 của tháng cuối mỗi quý | recurring | 01-01..12-31 | |
Thứ năm hằng tuần | recurring | 01-01..12-31 | |
Cuối mỗi quý | recurring | 01-01..12-31 | |
Tháng 12 hằng năm | recurring | 12-01..12-31 | |
Trước ngày 10/12 hằng năm | recurring | 01-01..12-09 | |
Hằng tháng từ tháng 3 đến tháng 9 | recurring | 03-01..09-30 | |
Tháng 3, 6, 9, 12 | recurring | 03-01..12-31 | |
Tháng 3 và tháng 9/2025 | recurring | 03-01..09-30 | |
T3, T9 | recurring | 03-01..09-30 | |
Tháng 3/2025; 9/2025 | recurring | 03-01..09-30 | |
Tháng 3\nTháng 9 | recurring | 03-01..09-30 | |
Quý I, III/2025 | recurring | 01-01..09-30 | |
Quý II và quý IV | recurring | 04-01..12-31 | |
Quý I; Quý IV/2025 | recurring | 01-01..12-31 | |
15/6 và 15/12/2025 | recurring | 01-01..12-15 | |
Trước 15/6 và 15/12/2025 | recurring | 01-01..12-14 | |
Lần 1: tháng 3; lần 2: tháng 9/2025 | recurring | 03-01..09-30 | |
Khi có phát sinh | conditional | - | v | r
Khi phát sinh | conditional | - | v | r
Khi có yêu cầu của cấp trên | conditional | - | v | r
Khi cần | conditional | - | v | w
Khi có văn bản của Chính phủ | conditional | - | v | w
Sau khi được phê duyệt | conditional | - | v | w
Ngay sau khi Luật có hiệu lực | conditional | - | v | w
Ngay khi có chỉ đạo | conditional | - | v | w
Trước khi trình HĐND tỉnh | conditional | - | v | w
Sau hội nghị tổng kết | conditional | - | v | w
Nếu có yêu cầu | conditional | - | v | r
Đột xuất theo yêu cầu | conditional | - | v | r
Trong vòng 07 ngày kể từ ngày nhận hồ sơ | conditional | - | v | r
07 ngày làm việc sau khi có quyết định | conditional | - | v | r
Sau 10 ngày kể từ ngày công bố | conditional | - | v | r
Không quá 05 ngày làm việc | conditional | - | v | r
Chậm nhất 03 ngày sau khi kết thúc hội nghị | conditional | - | v | r
Kỳ họp giữa năm của HĐND tỉnh | conditional | 06-15..07-31 | v | r
Trước kỳ họp giữa năm 2025 | conditional | 01-01..06-30 | v | r
Theo quy định | by-reference | - | v | w
Theo kế hoạch | by-reference | - | v | w
Theo kế hoạch năm 2025 | by-reference | - | v | w
Theo kế hoạch của Sở Nội vụ | by-reference | - | v | w
Theo tiến độ dự án | by-reference | - | v | w
Thực hiện theo hướng dẫn của Trung ương | by-reference | - | v | w
Đúng tiến độ | by-reference | - | v | w
Chỉ đạo của Tỉnh ủy | by-reference | - | v | w
Theo Kế hoạch số 318/KH-UBND | by-reference | - | v | r
Theo Kế hoạch số 318/KH-UBND ngày 12/12/2024 của UBND tỉnh | by-reference | - | v | r
Theo Kế hoạch số 318/KH-UBND ngày 12 tháng 12 năm 2024 | by-reference | - | v | r
Theo Nghị quyết 18-NQ/TW | by-reference | - | v | r
Theo Công văn 45/SNV-CCHC ngày 05/3 | by-reference | - | v | r
Theo Đề án 06 | by-reference | - | v | r
Như trên | by-reference | - | | r
nt | by-reference | - | | r
-nt- | by-reference | - | | r
-//- | by-reference | - | | r
Thường xuyên, báo cáo trước ngày 10/12/2025 | mixed | 01-01..12-09 | |
Thường xuyên; tổng kết tháng 12/2025 | mixed | 12-01..12-31 | |
Thường xuyên; theo chỉ đạo của Bộ | mixed | 01-01..12-31 | v | w
Thường xuyên và khi có yêu cầu | mixed | 01-01..12-31 | v | w
Hằng quý và khi có yêu cầu | mixed | 01-01..12-31 | | r
Quý III/2025 (sau khi Bộ Nội vụ công bố) | mixed | 07-01..09-30 | | r
Tháng 9/2025 khi đơn vị đề nghị | mixed | 09-01..09-30 | v | w
Sau khi có hướng dẫn, hoàn thành trước 20/9/2025 | mixed | 01-01..09-19 | | r
Trước 20/9/2025 theo Kế hoạch số 318/KH-UBND ngày 12/12/2024 | mixed | 01-01..09-19 | | r
- Ban hành kế hoạch: Tháng 2/2025\n- Báo cáo kết quả: Tháng 10/2025 | mixed | 02-01..10-31 | | r
Dự thảo: quý I; trình: quý III/2025 | mixed | 01-01..09-30 | | r
Năm 2025 (quý III) | quarter | 07-01..09-30 | |
Trong năm 2025, trước 20/9 | date | 01-01..09-19 | |
Cả năm; báo cáo trước 20/9/2025 | mixed | 01-01..09-19 | | r
Tháng 9/2025, chậm nhất 15/9 | mixed | 09-01..09-15 | | r
Tháng 9/2025 (trước 15/9) | mixed | 09-01..09-14 | | r
Báo cáo 6 tháng trước 15/6; báo cáo năm trước 15/12/2025 | mixed | 01-01..12-14 | |
Trước ngày 15/01 năm sau | date | 01-01..2026-01-14 | | r
Quý I năm sau | quarter | 2026-01-01..2026-03-31 | | r
Ngày 15 các tháng 3, 6, 9 | recurring | 03-15..09-15 | |
Trước ngày 15 tháng 6 và tháng 12 | recurring | 01-01..12-14 | |
Ngày 5, 15 và 25 tháng 9/2025 | recurring | 09-05..09-25 | |
Trong các ngày 10, 11, 12/9/2025 | date | 09-10..09-12 | |
Trước ngày 25 tháng cuối quý III/2025 | date | 01-01..09-24 | |
Hằng năm, trước ngày 15/12 | recurring | 01-01..12-14 | |
Hằng quý (tháng 3, 6, 9, 12) | recurring | 03-01..12-31 | |
Thường xuyên từ tháng 3/2025 | recurring | 03-01..12-31 | v | r
Giai đoạn 2025-2027, định hướng đến năm 2035 | multi-year | 01-01..2027-12-31 | | r
Kế hoạch năm 2025 của Bộ | by-reference | - | v | w
Sẽ thông báo sau | blank | - | v | e
III/2025 | quarter | 07-01..09-30 | | r
Thaùng 9/2025 | month | 09-01..09-30 | | w
Quyù III naêm 2025 | quarter | 07-01..09-30 | | w
Tröôùc ngaøy 20/9/2025 | date | 01-01..09-19 | | w
Haøng quyù | recurring | 01-01..12-31 | | w
Th¸ng 9 n¨m 2025 | month | 09-01..09-30 | | w
Tháng O9/2025 | month | 09-01..09-30 | | w
Tháng 9/2O25 | month | 09-01..09-30 | | w
Tháng 1O/2025 | month | 10-01..10-31 | | w
Thảng 9/2025 | month | 09-01..09-30 | | r
Tháng ９/２０２５ | month | 09-01..09-30 | |
<p>Tháng 9/2025</p> | month | 09-01..09-30 | |
<b>Quý III</b>/2025 | quarter | 07-01..09-30 | |
Tháng&nbsp;9/2025 | month | 09-01..09-30 | |
… | blank | - | v | e
…/2025 | blank | - | v | e
Tháng …/2025 | blank | - | v | e
Tháng    /2025 | blank | - | v | e
Quý ... năm 2025 | blank | - | v | e
Quý    năm 2025 | blank | - | v | e
ngày … tháng … năm 2025 | blank | - | v | e
ngày    tháng    năm | blank | - | v | e
Trước ngày    /   /2025 | blank | - | v | e
xx/xx/2025 | blank | - | v | e
Chưa xác định | blank | - | v | e
Đang lấy ý kiến | blank | - | v | e
Đã hoàn thành | blank | - | v | e
- | blank | - | v | e
Phòng Tổ chức cán bộ | unreadable | - | v | w
`;
