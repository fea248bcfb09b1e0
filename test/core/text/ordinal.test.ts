import { labelsInside, parseLabel, parseOrdinal, romanValue } from "../../../src/core/text/ordinal";

test.each([
  ["I", 1],
  ["IV", 4],
  ["IX", 9],
  ["XII", 12],
  ["XXXIX", 39],
  ["", null],
  ["i", null],
  ["IIII", null],
  ["VX", null],
  ["L", null],
])("%j as a Roman numeral: %s", (text, value) => {
  expect(romanValue(text)).toBe(value);
});

test.each([
  ["II", { kind: "roman", code: "II" }],
  ["II.", { kind: "roman", code: "II" }],
  ["2.", { kind: "arabic", no: "2" }],
  ["(2)", { kind: "arabic", no: "2" }],
  ["5.1", { kind: "arabic", no: "5.1" }],
  ["02", { kind: "arabic", no: "02" }],
  ["2024", null],
  ["1 2", null],
  ["a", null],
  ["-", null],
  ["", null],
])("%j as an ordinal", (text, ordinal) => {
  expect(parseOrdinal(text)).toEqual(ordinal);
});

test.each([
  ["Nhiệm vụ 1: Rà soát", null, "task", "1", "Rà soát"],
  ["1.2. Nhiệm vụ 2: Rà soát", "1.2", "task", "2", "Rà soát"],
  ["1.2 Nhiệm vụ 2. Rà soát", "1.2", "task", "2", "Rà soát"],
  ["Nhiệm vụ 1.2: Rà soát", "1.2", "task", "2", "Rà soát"],
  ["Hoạt động 1.2.3. Lập", "1.2.3", "activity", "3", "Lập"],
  ["MỤC TIÊU 1 - Giảm", null, "objective", "1", "Giảm"],
  ["Mục tiêu số 3: Giảm", null, "objective", "3", "Giảm"],
  ["Nhiệm vụ 1 : Rà soát", null, "task", "1", "Rà soát"],
  ["NV1: Rà soát", null, "task", "1", "Rà soát"],
  ["HĐ 2.1. Lập", "2.1", "activity", "1", "Lập"],
  ["3. Rà soát", "3", null, null, "Rà soát"],
  ["2.1. Rà soát", "2.1", null, null, "Rà soát"],
  ["3) Rà soát", "3", null, null, "Rà soát"],
])("%j begins with number %s and label %s %s", (text, ordinal, word, labelNo, rest) => {
  const label = parseLabel(text);
  expect(label).toMatchObject({ ordinal, word, labelNo });
  expect(text.slice(label.length)).toBe(rest);
});

test.each([
  "Nhiệm vụ trọng tâm",
  "05 lớp tập huấn",
  "100% hồ sơ",
  "Hợp đồng 68",
  "HĐ 68 theo quy định",
  "2024 là năm",
  "Rà soát 3 quy chế",
  "",
])("%j has no label", (text) => {
  expect(parseLabel(text)).toEqual({ ordinal: null, word: null, labelNo: null, length: 0 });
});

test.each([
  ["Hoạt động 1: Lập. Hoạt động 2. Gửi", ["1", "2"]],
  ["1.1. Hoạt động 1: Lập; Hoạt động 1.2: Gửi", ["1", "2"]],
  ["HĐ1: Lập\nHĐ2: Gửi", ["1", "2"]],
  ["theo Hoạt động 1 và Hoạt động 2", []],
  ["PHĐ1: x", []],
])("activity labels inside %j", (text, numbers) => {
  expect(labelsInside(text, "activity").map((label) => label.labelNo)).toEqual(numbers);
});
