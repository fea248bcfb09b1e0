import { looksVietnamese } from "../../../src/core/text/looks-vietnamese";
import { isVietnameseSyllable } from "../../../src/core/text/vietnamese-syllable";

const TEXT = Array.from({ length: 12 }, () => "Xây dựng, ban hành kế hoạch cải cách hành chính của đơn vị");
const withoutMarks = (text: string) =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/đ/g, "d");

test.each([
  ["ordinary text", TEXT],
  ["capitals", TEXT.map((text) => text.toUpperCase())],
  ["NFD", TEXT.map((text) => text.normalize("NFD"))],
  ["a short sheet of abbreviations", ["TT", "TTHC", "KH", "Ke hoach"]],
  ["nothing", []],
  ["figures", Array.from({ length: 500 }, (_, i) => String(i))],
  ["mostly abbreviations", [...Array.from({ length: 200 }, () => "UBND TTHC"), ...TEXT]],
])("Vietnamese: %s", (_, texts) => {
  expect(looksVietnamese(texts)).toBe(true);
});

test.each([
  ["recognised without marks", TEXT.map(withoutMarks)],
  ["recognised as French", Array.from({ length: 20 }, () => "Kê hoach cai cách hành chinh cua don vi")],
  ["English", Array.from({ length: 20 }, () => "Annual administrative reform plan of the department")],
])("not Vietnamese any more: %s", (_, texts) => {
  expect(looksVietnamese(texts)).toBe(false);
});

test.each([
  "nghiệp",
  "quyết",
  "thủ",
  "tục",
  "Đẩy",
  "NGƯỜI",
  "giữa",
  "khoẻ",
  "hòa",
  "uỷ",
  "xuyên",
  "tuyên",
  "nghiêng",
  "ý",
  "yêu",
  "oan",
  "khuya",
  "loại",
  "tuần",
  "giếng",
])("%s is built like a syllable", (word) => {
  expect(isVietnameseSyllable(word)).toBe(true);
});

test.each(["UBND", "été", "hôtel", "tôt", "schön", "país", "cach", "tụć", "năms", "ngh", "", "bcdàf", "a".repeat(40)])(
  "%j is not",
  (word) => {
    expect(isVietnameseSyllable(word)).toBe(false);
  },
);
