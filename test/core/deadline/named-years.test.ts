import { namedYears } from "../../../src/core/deadline/named-years";

test.each([
  ["Xây dựng kế hoạch năm 2024", [2024]],
  ["Tổng kết năm 2023, kế hoạch năm 2024", [2023, 2024]],
  ["Năm 2024: báo cáo năm 2024", [2024]],
  ["Hà Nội, ngày 5 tháng 1 năm 2024", []],
  ["Chương trình giai đoạn 2021-2030", []],
  ["Giảm 2% so với năm 2022", []],
  ["Kế hoạch 2024", []],
  ["", []],
])("%s", (text, years) => {
  expect(namedYears(text)).toEqual(years);
});
