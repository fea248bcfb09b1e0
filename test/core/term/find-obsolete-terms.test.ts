import fc from "fast-check";
import { findObsoleteTerms, termsOfYear } from "../../../src/core/term/find-obsolete-terms";

const found = (text: string, year = 2026, company = "") =>
  findObsoleteTerms(text, termsOfYear(year), company).map((term) => [term.text, term.instead]);
const LEVELS = "dịch vụ công trực tuyến toàn trình, một phần";

describe("findObsoleteTerms", () => {
  test.each([
    ["DVC trực tuyến mức độ 3, mức độ 4", [["mức độ 3, mức độ 4", LEVELS]]],
    ["DVC trực tuyến mức 3,4", [["mức 3,4", LEVELS]]],
    ["dịch vụ công mức độ 3/4", [["mức độ 3/4", LEVELS]]],
    ["dịch vụ công  MỨC ĐỘ  4", [["MỨC ĐỘ 4", LEVELS]]],
    ["UBND cấp huyện", [["cấp huyện", "cấp xã"]]],
    ["tỉnh Bà Rịa-Vũng Tàu", [["tỉnh Bà Rịa-Vũng Tàu", "Thành phố Hồ Chí Minh"]]],
    ["Tỉnh Hoà Bình".normalize("NFD"), [["Tỉnh Hoà Bình", "tỉnh Phú Thọ"]]],
    ["mức độ 3 của chuẩn", []],
    ["dịch vụ công trực tuyến mức độ 30%", []],
    ["cán bộ cấp xã; hải quân; huyện ủy viên cũ", []],
  ])("%j", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test("company in the rest of the row is enough", () => {
    expect(found("Danh mục mức độ 4", 2024, "Rà soát DVC")).toEqual([["mức độ 4", LEVELS]]);
  });

  test.each([
    [2022, 0],
    [2023, 1],
    [2025, 1],
  ])("in %i there are %i", (year, count) => {
    expect(termsOfYear(year)).toHaveLength(count);
  });

  test("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => Array.isArray(found(`mức ${text} huyện tỉnh`))));
  });
});
