import fc from "fast-check";
import { withUsualSpacing } from "../../../src/core/text/spacing";

test.each([
  ["Báo cáo , danh sách", "Báo cáo, danh sách"],
  ["quy định ; văn bản", "quy định; văn bản"],
  ["các  phòng", "các phòng"],
  ["nhà nước(trừ văn bản mật)", "nhà nước (trừ văn bản mật)"],
  ["kịp thời,đầy đủ", "kịp thời, đầy đủ"],
  ["( nếu có )", "(nếu có)"],
  ["hết năm .", "hết năm."],
])("%s becomes %s", (text, usual) => {
  expect(withUsualSpacing(text)).toBe(usual);
});

test.each([
  "CB,CC,VC",
  "1,5 tỷ",
  "a) Rà soát",
  "Sở TT&TT",
  "TTHC(DVC)",
  "- Lập;\n- Trình",
  "...",
  "Quý III/ 2023",
  "f(x)",
])("%s stays", (text) => {
  expect(withUsualSpacing(text)).toBe(text);
});

test("a second pass changes nothing, and only blanks ever change", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[aăB1 ,;.()\n]{0,30}$/), (text) => {
      const once = withUsualSpacing(text);
      expect(withUsualSpacing(once)).toBe(once);
      expect(once.replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
    }),
  );
});
