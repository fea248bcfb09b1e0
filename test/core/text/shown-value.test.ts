import fc from "fast-check";
import { shownValue } from "../../../src/core/text/shown-value";

describe("shownValue", () => {
  test.each([
    ["one line", "Quý III\n  năm 2024", "Quý III năm 2024"],
    ["NFD as NFC", "Tha\u0301ng", "Tháng"],
    ["escape sequences lose their power", "\u001b[31mđỏ\u0007", "[31mđỏ"],
    ["direction marks go", "abc\u202edcba\u2066\u200f", "abcdcba"],
    ["half a surrogate pair is replaced", "a\ud83d", "a\ufffd"],
    ["emoji stay whole", "😀👨‍👩‍👧", "😀👨‍👩‍👧"],
    ["markup stays text", "<script>alert(1)</script>", "<script>alert(1)</script>"],
  ])("%s", (_name, text, wanted) => expect(shownValue(text)).toBe(wanted));

  test("is cut between characters, never inside one", () => {
    expect(shownValue("😀".repeat(10), 4)).toBe("😀😀😀😀…");
    expect(shownValue("x".repeat(32_767))).toHaveLength(161);
  });

  test("any text gives one well-formed line of bounded length", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 2000 }), (text) => {
        const shown = shownValue(text, 50);
        expect(Array.from(shown).length).toBeLessThanOrEqual(51);
        expect(shown).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u);
      }),
    );
  });
});
