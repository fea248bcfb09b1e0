import { reportedPeriod } from "../../../src/core/deadline/reported-period";

test.each([
  ["Báo cáo sơ kết 6 tháng đầu năm", "2024-06-01"],
  ["Báo cáo 9 tháng", "2024-09-01"],
  ["Báo cáo Quý II/2024", "2024-06-01"],
  ["Hội nghị tổng kết công tác cải cách hành chính năm 2024", "2024-10-01"],
])("%s is due from %s on", (text, notBefore) => {
  expect(reportedPeriod(text, 2024)?.notBefore).toBe(notBefore);
});

test.each([
  "Kế hoạch quý II",
  "Báo cáo hằng quý",
  "Báo cáo quý I, quý III",
  "Báo cáo tổng kết năm 2023",
  "Báo cáo tổng kết 10 năm thực hiện nghị quyết trong năm 2024",
  "Báo cáo quỹ II",
  "Báo cáo theo quy định",
])("%s is about no one period of 2024", (text) => {
  expect(reportedPeriod(text, 2024)).toBeNull();
});
