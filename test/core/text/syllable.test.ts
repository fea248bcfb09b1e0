import fc from "fast-check";
import { parseSyllable, sameSyllable } from "../../../src/core/text/syllable";

describe("parseSyllable", () => {
  test.each([
    ["nghiệp", "ngh", "iêp", 5],
    ["hoà", "h", "oa", 2],
    ["hòa", "h", "oa", 2],
    ["quyền", "qu", "yên", 2],
    ["quý", "qu", "y", 1],
    ["quí", "qu", "i", 1],
    ["giêng", "gi", "êng", 0],
    ["giả", "gi", "a", 3],
    ["gì", "g", "i", 2],
    ["uỷ", "", "uy", 3],
    ["ủy", "", "uy", 3],
    ["thuở", "th", "uơ", 3],
    ["khuyến", "kh", "uyên", 1],
    ["ý", "", "y", 1],
    ["yếu", "", "yêu", 1],
    ["Đề", "đ", "ê", 2],
    ["XOONG", "x", "oong", 0],
    ["NGƯỜI", "ng", "ươi", 2],
    ["thiết".normalize("NFD"), "th", "iêt", 1],
  ])("reads %s", (word, onset, rhyme, tone) => {
    expect(parseSyllable(word)).toEqual({ onset, rhyme, tone });
  });

  test.each([
    "thựchiện",
    "hoá́",
    "bưu1",
    "brưu",
    "ngẽh",
    "cế",
    "ghà",
    "ngề",
    "kà",
    "hặn g",
    "xuyeân",
    "mảc̉",
    "ưởm̉",
    "iêu",
    "hyền",
    "đăk",
    "",
  ])("finds no syllable in %s", (word) => {
    expect(parseSyllable(word)).toBeNull();
  });

  test("a stop takes only the tones sắc and nặng", () => {
    expect(["các", "cạc", "cac", "càc", "cảc", "cãc"].map((word) => parseSyllable(word) !== null)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(["ách", "àch", "mét", "mẻt"].map((word) => parseSyllable(word) !== null)).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  test("never throws, and NFC and NFD read alike", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "grapheme" }), fc.stringMatching(/^[a-zàáảãạăâđêôơưỳọệ]{1,9}$/)),
        (word) => {
          expect(parseSyllable(word.normalize("NFD"))).toEqual(parseSyllable(word.normalize("NFC")));
        },
      ),
    );
  });
});

test.each([
  ["hoà", "hòa", true],
  ["tỉ", "tỷ", true],
  ["quí", "quý", true],
  ["Kế", "kế", true],
  ["kê", "kế", false],
  ["chi", "chỉ", false],
  ["tai", "tay", false],
  ["tuy", "tui", false],
  ["x1", "x1", false],
])("%s and %s are the same syllable: %s", (left, right, same) => {
  expect(sameSyllable(left, right)).toBe(same);
});
