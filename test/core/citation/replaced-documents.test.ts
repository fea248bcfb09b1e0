import { parseCitations } from "../../../src/core/citation/parse-citations";
import { replacementOf } from "../../../src/core/citation/replaced-documents";

const replaced = (text: string) => replacementOf(parseCitations(text)[0]!)?.by ?? null;

describe("replacementOf", () => {
  test.each([
    ["Nghị định số 16/2015/NĐ-CP", "Nghị định số 60/2021/NĐ-CP"],
    ["Nghị quyết số 30c/NQ-CP ngày 08/11/2011", "Nghị quyết số 76/NQ-CP ngày 15/7/2021"],
    ["Nghị định số 110/2004/NĐ-CP", "Nghị định số 30/2020/NĐ-CP"],
    ["Luật số 51/2005/QH11", "Luật Giao dịch điện tử số 20/2023/QH15"],
  ])("%s", (text, by) => {
    expect(replaced(text)).toBe(by);
  });

  test.each([
    "Nghị định số 60/2021/NĐ-CP",
    "Nghị định số 16/2016/NĐ-CP",
    "Quyết định số 16/2015/QĐ-UBND",
    "ISO 9001:2015",
  ])("null: %s", (text) => {
    expect(replaced(text)).toBeNull();
  });
});
