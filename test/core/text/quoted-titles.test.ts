import fc from "fast-check";
import { withoutTitles } from "../../../src/core/text/quoted-titles";

const shown = (text: string) => withoutTitles(text).replace(/ +/g, " ").trim();

describe("withoutTitles", () => {
  test.each([
    ["Sửa đề án “Một cửa cấp huyện” của Sở", "Sửa đề án của Sở"],
    [
      "Theo Nghị định số 37/2014/NĐ-CP quy định tổ chức phòng chuyên môn thuộc UBND huyện; rà soát",
      "Theo Nghị định số 37/2014/NĐ-CP quy định ; rà soát",
    ],
    [
      "Theo Quyết định số 12/QĐ-UBND ngày 01/02/2019 của UBND tỉnh về danh mục mức độ 4",
      "Theo Quyết định số 12/QĐ-UBND ngày 01/02/2019 của UBND tỉnh về",
    ],
    ["Theo Kế hoạch số 12/KH-UBND, rà soát cấp huyện", "Theo Kế hoạch số 12/KH-UBND, rà soát cấp huyện"],
    ["Tỷ lệ 15/20 hồ sơ về đất đai", "Tỷ lệ 15/20 hồ sơ về đất đai"],
  ])("%j", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test("keeps every place", () => {
    fc.assert(fc.property(fc.string(), (text) => withoutTitles(text).length === text.length));
  });
});
