import { namesSource, statesSource, statesSourceForRest } from "../../../src/core/budget/stated-source";
import { readPlan } from "../../../src/core/reader/read-plan";
import { standardSheet, TITLE } from "../../support/sheet";

const planWith = (note: string) => readPlan(standardSheet([{}, [note]]));
const planUnder = (line: string) => readPlan(standardSheet([{}], [...TITLE, [line]]));

test.each([
  "Ghi chú: Các hoạt động còn lại sử dụng kinh phí thường xuyên được giao năm 2024.",
  "Kinh phí thực hiện kế hoạch được bố trí từ ngân sách nhà nước.",
  "Các nhiệm vụ còn lại không phát sinh kinh phí.",
])("a note answers for the rest: %s", (note) => {
  expect(statesSourceForRest(planWith(note))).toBe(true);
  expect(statesSource(planWith(note))).toBe(true);
});

test("a line above the table answers for the rest", () => {
  expect(statesSourceForRest(planUnder("(Kinh phí thực hiện: chi thường xuyên của Sở)"))).toBe(true);
});

test.each(["Ghi chú: Đơn vị tính triệu đồng.", "Ghi chú: Các hoạt động còn lại báo cáo theo quý."])(
  "%s answers nothing",
  (note) => {
    expect(statesSourceForRest(planWith(note))).toBe(false);
    expect(statesSource(planWith(note))).toBe(false);
  },
);

test.each([
  ["6.400 (ngân sách tỉnh)", true],
  ["NSNN: 1200", true],
  ["1200", false],
  ["1.200 triệu đồng", false],
  ["", false],
])("%s names a source: %s", (text, names) => {
  expect(namesSource(text)).toBe(names);
});
