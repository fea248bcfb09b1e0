import { comparableWords } from "../../../src/core/text/comparable-words";

describe("comparableWords", () => {
  test.each([
    ["Hoạt động 2: - Rà soát, cập nhật quy chế;", "ra soat cap nhat quy che"],
    ["1.2. Nhiệm vụ 3: Công khai TTHC", "cong khai tthc"],
    ["Công khai thủ tục hành chính", "cong khai tthc"],
    ["Cung cấp dịch vụ công trực tuyến", "cung cap dvctt"],
    ["Tỉ lệ hoà giải", "ty le hoa giai"],
    ["cán bộ, công chức, viên chức", "cbccvc"],
    ["…", ""],
    ["", ""],
  ])("%s", (text, words) => {
    expect(comparableWords(text).join(" ")).toBe(words);
  });

  test("composed and decomposed spellings compare alike", () => {
    const text = "Tổ chức kiểm tra đột xuất";
    expect(comparableWords(text.normalize("NFD"))).toEqual(comparableWords(text));
  });
});
