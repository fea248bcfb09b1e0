import { personalDetails } from "../../../src/core/text/personal-data";

test.each([
  ["0912345678", "phone", "09******78"],
  ["+84 912 345 678", "phone", "+84 *** *** *78"],
  ["ĐTDĐ: 0387.654.321", "phone", "03**.***.*21"],
  ["annv.sct@songlam.gov.vn", "email", "an***@songlam.gov.vn"],
  ["Căn cước công dân số 040085001234", "identity", "04********34"],
  ["năm sinh: 1979", "birth", "năm sinh: 19**"],
])("finds in %s", (text, kind, masked) => {
  expect(personalDetails(text)).toEqual([{ kind, masked }]);
});

test.each([
  "số 1234/KH-UBND ngày 10/08/2023",
  "120.000.000 đồng",
  "0,95 tỷ",
  "2021-2025",
  "1900 1234",
  "ISO 9001:2015",
  "040085001234/QĐ",
  "vanthu@songlam.gov.vn",
  "@nhóm",
  "098",
])("finds nothing in %s", (text) => {
  expect(personalDetails(text)).toEqual([]);
});
