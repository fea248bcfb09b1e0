import { parseBudget } from "../../../src/core/budget/parse-budget";
import { isOneOf, possibleSums } from "../../../src/core/budget/possible-sums";

const sumsOf = (...cells: string[]) => possibleSums(cells.map((cell) => parseBudget(cell)));

describe("possibleSums", () => {
  test.each([
    [[], [0]],
    [["20", "40"], [60]],
    [["20", "", "Không", "NSNN"], [20]],
    [["0,1", "0,2"], [0.3]],
    [
      ["50", "6.400"],
      [6450, 56.4],
    ],
  ])("%j", (cells, sums) => {
    expect([...sumsOf(...cells).sums].sort()).toEqual([...sums].sort());
  });

  test("an estimate leaves the sum open", () => {
    expect(sumsOf("20", "Theo dự toán được phê duyệt")).toEqual({ sums: [20], open: true, amounts: 1 });
  });

  test("too many doubtful amounts: nothing certain", () => {
    expect(sumsOf(...Array.from({ length: 12 }, (_, i) => `${i + 1}.${350 + i}`)).sums).toEqual([]);
  });
});

describe("isOneOf", () => {
  test.each([
    [60, [60], true],
    [60, [60.4], true],
    [60.4, [60.42], true],
    [61, [60.4], false],
    [60, [61], false],
    [60.5, [60], false],
    [60, [], false],
  ])("%d among %j: %s", (stated, sums, is) => {
    expect(isOneOf(stated, sums)).toBe(is);
  });
});
