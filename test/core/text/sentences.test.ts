import fc from "fast-check";
import { sentencesOf } from "../../../src/core/text/sentences";

describe("sentencesOf", () => {
  test.each([
    ["Rà soát; báo cáo", ["Rà soát", " báo cáo"]],
    ["Rà soát.\nBáo cáo.", ["Rà soát", "Báo cáo"]],
    ["Theo mục 1.2 và 18.5 kế hoạch", ["Theo mục 1.2 và 18.5 kế hoạch"]],
    ["Hồ sơ... được lưu", ["Hồ sơ... được lưu"]],
    ["", []],
  ])("%j", (text, expected) => {
    expect(sentencesOf(text).map((sentence) => sentence.text)).toEqual(expected);
  });

  test("each sentence stands where it says", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const sentence of sentencesOf(text)) {
          expect(text.slice(sentence.start, sentence.start + sentence.text.length)).toBe(sentence.text);
        }
      }),
    );
  });
});
