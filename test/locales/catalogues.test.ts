import { wordsOf } from "../../src/app/words";
import { en } from "../../src/locales/en";
import { vi } from "../../src/locales/vi";

/** Every sentence of a catalogue with its key, "rules.deadline-missing.title". */
function sentences(catalogue: object, key = ""): [key: string, text: string][] {
  return Object.entries(catalogue).flatMap(([name, value]: [string, unknown]) => {
    const full = key === "" ? name : `${key}.${name}`;
    return typeof value === "string" ? [[full, value] as [string, string]] : sentences(value as object, full);
  });
}

const vietnamese = sentences(vi);
const english = new Map(sentences(en));
const places = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

describe("the catalogues", () => {
  test("have the same keys and places", () => {
    expect([...english.keys()].sort()).toEqual(vietnamese.map(([key]) => key).sort());
    for (const [key, text] of vietnamese) expect([key, places(english.get(key) ?? "")]).toEqual([key, places(text)]);
  });

  test.each([
    ["vi", vietnamese],
    ["en", [...english]],
  ] as const)("%s: plain NFC sentences without markup, none empty but a todo", (_locale, texts) => {
    for (const [key, text] of texts) {
      expect([key, text]).toEqual([key, text.normalize("NFC")]);
      expect([key, /\s\s|^\s|\s$|\n/.test(text)]).toEqual([key, false]);
      // Only the rule about markup speaks of markup.
      if (!key.startsWith("rules.markup-removed.")) expect([key, /<|&\w+;/.test(text)]).toEqual([key, false]);
      if (!key.endsWith(".todo")) expect([key, text !== ""]).toEqual([key, true]);
    }
  });

  test("the Vietnamese one is Vietnamese, quotes as in print", () => {
    const letters = vietnamese.filter(([key]) => /\.(what|todo|why|title)$/.test(key) && english.get(key) !== "");
    for (const [key, text] of letters) {
      expect([key, /[à-ỹđ]/i.test(text)]).toEqual([key, true]);
      expect([key, text.includes('"')]).toEqual([key, false]);
    }
  });
});

describe("wordsOf", () => {
  test.each([
    [
      { code: "file-too-large", data: { bytes: 1, limit: 128 << 20 } },
      "Tệp quá lớn, vượt mức 128 MB mà chương trình nhận.",
    ],
    [
      { code: "bad-register", data: { line: 3, reason: "date" } },
      "Danh mục đơn vị không dùng được: dòng 3 có ngày không đúng dạng YYYY-MM-DD.",
    ],
    [
      { code: "no-plan-header", data: { sheet: "Sheet1" } },
      "Không tìm thấy dòng tiêu đề của bảng phụ lục kế hoạch; đã tìm các cột: TT, Mục tiêu, Nhiệm vụ, Hoạt động, Kết quả/Sản phẩm, Chủ trì, Phối hợp, Thời gian, Kinh phí.",
    ],
    [{ code: "internal", data: {} }, "Chương trình gặp lỗi ngoài dự kiến; dữ liệu của bạn không bị thay đổi."],
  ] as const)("tells %o", (error, wanted) => expect(wordsOf("vi").error(error)).toBe(wanted));

  test("a rule or message without words is a mistake of ours", () => {
    expect(() => wordsOf("vi").rule("__proto__")).toThrow("no words");
    expect(() => wordsOf("vi").message("deadline-missing", "toString", {})).toThrow("no words");
  });

  test("numbers follow the language", () => {
    expect(wordsOf("vi").text("summary", { activities: 12345, counts: "" })).toContain("12.345");
    expect(wordsOf("en").text("summary", { activities: 12345, counts: "" })).toContain("12,345");
  });
});
