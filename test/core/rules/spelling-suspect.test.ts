import { spellingSuspect } from "../../../src/core/rules/spelling-suspect";
import { testRule } from "../../support/test-rule";

testRule(spellingSuspect, {
  accept: [
    { name: "plain text" },
    {
      name: "both places of the tone mark, i and y",
      rows: [{ product: "Số hoá, số hóa hồ sơ; tỉ lệ, tỷ lệ; kĩ năng, kỹ năng; quí, quý" }],
    },
    {
      name: "abbreviations, names and foreign words",
      rows: [{ product: "UBND, NĐ-CP, TTHC, facebook, Zalo, website, Krông Đắk Lắk, kWh, trđ" }],
    },
    {
      name: "halves of other compounds",
      rows: [{ product: "Văn bản hành chính; đầu tư chủ yếu; chuyển đổi số; khóa học" }],
    },
    { name: "words that may stand twice", rows: [{ product: "Từng bước, dần dần, thường thường" }] },
    { name: "capitals in lists of abbreviations", rows: [{ product: "CB,CC,VC; HĐND,UBND" }] },
    { name: "text without marks", rows: [{ product: "ke hoach trien khai" }] },
  ],
  reject: [
    {
      name: "no syllable",
      rows: [{ product: "Danh sách đơn vị thựchiện" }],
      messageId: "syllable",
      at: ["E6"],
      data: { text: "thựchiện" },
    },
    { name: "no syllable at the head of a sentence", rows: [{ product: "Kếhoạch năm" }], messageId: "syllable" },
    {
      name: "a wrong mark",
      rows: [{ product: "Kê hoạch kiểm tra" }],
      messageId: "compound",
      at: ["E6"],
      data: { text: "Kê hoạch", proper: "kế hoạch" },
    },
    {
      name: "a confused word",
      rows: [{ product: "Danh sách tinh giảm biên chế" }],
      messageId: "compound",
      data: { proper: "tinh giản" },
    },
    {
      name: "a damaged phrase",
      rows: [{ product: "Tin trên Công thông tin điện tử" }],
      messageId: "compound",
      data: { proper: "cổng thông tin" },
    },
    {
      name: "a word twice",
      rows: [{ product: "Báo cáo của của các phòng" }],
      messageId: "repeated",
      data: { text: "của của" },
    },
    {
      name: "a pair twice",
      rows: [{ product: "Cơ chế một cửa một cửa liên thông" }],
      messageId: "repeated",
      data: { text: "một cửa một cửa" },
    },
    {
      name: "a small letter after the label",
      rows: [{ task: "Nhiệm vụ 1: rà soát quy chế" }],
      messageId: "smallLetter",
      at: ["C6"],
    },
    {
      name: "blanks around punctuation",
      rows: [{ product: "Báo cáo , danh sách  quy chế(trừ văn bản mật )" }],
      messageId: "spacing",
      at: ["E6"],
      data: { count: 1 },
    },
  ],
});

test("is hidden unless asked for", () => {
  expect(spellingSuspect.hidden).toBe(true);
});
