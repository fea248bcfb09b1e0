import * as fc from "fast-check";
import { similarTexts } from "../../../src/core/text/similar-texts";

const words = (text: string) => text.split(" ");
const pairs = (texts: readonly string[], least = 0.6) =>
  [...similarTexts(texts.map(words), { least })].map(({ left, right }) => [left, right]);

describe("similarTexts", () => {
  test("finds texts that share most of their words, in any order", () => {
    const texts = [
      "ra soat quy che lam viec",
      "cong khai ngan sach",
      "quy che lam viec ra soat lai",
      "kiem tra cong vu",
    ];
    expect(pairs(texts)).toEqual([[0, 2]]);
  });

  test("formulaic words weigh less than rare ones", () => {
    const filler = Array.from({ length: 30 }, (_, i) => `xay dung ke hoach viec${i}`);
    expect(pairs(["xay dung ke hoach alpha", "xay dung ke hoach beta", ...filler])).toEqual([]);
  });

  test("pairs may be left out, or scored by other words", () => {
    const texts = [words("a b c d"), words("a b c e")];
    expect([...similarTexts(texts, { least: 0.3, skips: () => true })]).toEqual([]);
    const narrow = { texts: [words("d"), words("e")], appliesTo: () => true };
    expect([...similarTexts(texts, { least: 0.3, narrow })]).toEqual([]);
  });

  test("compares each text with few others however many are alike", () => {
    const texts = Array.from({ length: 2000 }, (_, i) => words(`ra soat quy che so${i}`));
    let asked = 0;
    const skips = () => {
      asked++;
      return true;
    };
    expect([...similarTexts(texts, { least: 0.2, skips })]).toEqual([]);
    expect(asked).toBeGreaterThan(0);
    expect(asked).toBeLessThanOrEqual(2000 * 24);
  });

  test("any list: pairs look back, score enough and share a word", () => {
    const text = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h"), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), (texts) => {
        for (const { left, right, score } of similarTexts(texts, { least: 0.5 })) {
          expect(left).toBeLessThan(right);
          expect(score).toBeGreaterThanOrEqual(0.5);
          expect(texts[left]!.some((word) => texts[right]!.includes(word))).toBe(true);
        }
      }),
    );
  });
});
