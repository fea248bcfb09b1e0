import { interpolate, shownNumber } from "../../../src/core/text/interpolate";

describe("interpolate", () => {
  test.each([
    ["fills places", "Thời gian “{x}” chưa rõ.", { x: "Quý" }, "Thời gian “Quý” chưa rõ."],
    ["fills the same place twice", "{a} và {a}", { a: 1 }, "1 và 1"],
    ["does not fill what a value brings along", "{x}", { x: "{y}", y: "no" }, "{y}"],
    ["shows a gap for what is not there", "{x}", {}, "…"],
    ["does not reach into the prototype", "{constructor} {__proto__}", {}, "… …"],
    ["keeps replacement patterns as text", "{x}", { x: "$& $1" }, "$& $1"],
  ])("%s", (_name, template, data, wanted) => expect(interpolate(template, data)).toBe(wanted));
});

describe("shownNumber", () => {
  test.each([
    [2024, "2024", "2024"],
    [6.4, "6,4", "6.4"],
    [25000, "25.000", "25,000"],
    [-1234567.5, "-1.234.567,5", "-1,234,567.5"],
    [1e21, "1e+21", "1e+21"],
  ])("%d", (value, vi, en) => {
    expect(shownNumber(value, ",")).toBe(vi);
    expect(shownNumber(value, ".")).toBe(en);
  });
});
