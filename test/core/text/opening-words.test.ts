import { isCutOff } from "../../../src/core/text/cut-off";
import { documentNamed, openingOf, opensWithVerb } from "../../../src/core/text/opening-words";
import { productFault } from "../../../src/core/text/product-fault";

describe("opening words", () => {
  test("label, list marks and white space are off", () => {
    expect(openingOf("1.2. Hoạt động 3: -  Rà soát ")).toBe("rà soát");
  });

  test.each(["Nâng cấp phần mềm", "Tổ chức hội nghị", "- Giảm giấy tờ", "Trình Chủ tịch"])("a verb: %s", (text) => {
    expect(opensWithVerb(text)).toBe(true);
  });

  test.each(["Giám đốc Sở", "Tổ chức, cá nhân nộp phí", "Tổ chức hội nông dân", "Báo cáo", "Chương trình", ""])(
    "no verb, or no sure one: %s",
    (text) => {
      expect(opensWithVerb(text)).toBe(false);
    },
  );

  test.each([
    ["Các kế hoạch năm 2024", "kế hoạch"],
    ["- Quyết định ban hành quy chế", "quyết định"],
    ["Quyết định việc cử công chức", null],
    ["Báo cáo kết quả", null],
    ["Kế hoạch phải trình trước tháng 3", null],
    ["Lớpp học", null],
  ])("the document of %j", (text, document) => {
    expect(documentNamed(text)).toBe(document);
  });
});

describe("productFault", () => {
  test.each([
    ["Văn bản", "bare"],
    ["Văn bản/Tài liệu", "bare"],
    ["Cập nhật phần mềm", "action"],
    ["Hồ sơ được giải quyết đúng và trước hạn", "outcome"],
    ["Hồ sơ được giải quyết", null],
    ["Cập nhật phần mềm; Báo cáo", null],
    ["Báo cáo được gửi đúng hạn", null],
    ["", null],
  ])("%s: %s", (product, fault) => {
    expect(productFault(product)).toBe(fault);
  });
});

describe("isCutOff", () => {
  test.each([
    "Rà soát quy chế của",
    "Rà soát quy chế,",
    "Các hoạt động:",
    "Quy chế (",
    "phối hợp với các",
    "áp dụng đối với",
  ])("cut: %s", (text) => {
    expect(isCutOff(text)).toBe(true);
  });

  test.each([
    "Rà soát quy chế",
    "đơn vị trực thuộc",
    "phụ lục kèm theo",
    "chuyển đổi số",
    "hằng năm",
    "văn bản đến",
    "…",
    "Rà soát;",
    "",
  ])("whole: %s", (text) => {
    expect(isCutOff(text)).toBe(false);
  });
});
