import { spellingSlips } from "../../../src/core/text/spelling-slips";

test.each([
  ["Kê hoạch", [{ kind: "compound", text: "Kê hoạch", proper: "kế hoạch" }]],
  ["KÊ HOẠCH", [{ kind: "compound", text: "KÊ HOẠCH", proper: "kế hoạch" }]],
  ["trực tuyển", [{ kind: "compound", text: "trực tuyển", proper: "trực tuyến" }]],
  ["đề suất", [{ kind: "compound", text: "đề suất", proper: "đề xuất" }]],
  ["Công dịch vụ công", [{ kind: "compound", text: "Công dịch vụ", proper: "cổng dịch vụ" }]],
  ["và và", [{ kind: "repeated", text: "và và", proper: "" }]],
  ["đơnvị", [{ kind: "syllable", text: "đơnvị", proper: "" }]],
  [
    "Kê hoạch; kê hoạch; Kê hoạch",
    [
      { kind: "compound", text: "Kê hoạch", proper: "kế hoạch" },
      { kind: "compound", text: "kê hoạch", proper: "kế hoạch" },
    ],
  ],
])("finds in %s", (text, slips) => {
  expect(spellingSlips(text)).toEqual(slips);
});

test.each([
  "Kế hoạch, kế toán, KẾ HOẠCH",
  "văn bản hành chính",
  "đầu tư chủ yếu",
  "số hoá, số hóa; ủy quyền, uỷ quyền",
  "quận, quận",
  "I I",
  "Đắk Lắk, Krông Búk, Đăk Tô",
  "NĐ-CP, QĐ-TTg, ĐVSN, trđ",
  "đ/c Nguyễn Văn An",
  "ke hoach",
  "tổ chức, tổ công nghệ số",
])("leaves alone: %s", (text) => {
  expect(spellingSlips(text)).toEqual([]);
});
