import { leafOf, numberPath, pathText } from "../../../src/core/numbering/number-path";

test.each([
  ["2", [2]],
  ["2.", [2]],
  ["(02)", [2]],
  ["2)", [2]],
  ["4.1", [4, 1]],
  ["4.1.", [4, 1]],
  ["II.3", [3]],
  [" 12 ", [12]],
])("%s is a number", (text, path) => {
  expect(numberPath(text)).toEqual(path);
});

test.each(["", "II", "a", "1a", "-", "2024", "1,2", "1 2", "x.1"])("%s is none", (text) => {
  expect(numberPath(text)).toBeNull();
});

test("the last step counts", () => {
  expect(leafOf([4, 2])).toBe(2);
  expect(leafOf([])).toBe(0);
  expect(pathText([4, 2])).toBe("4.2");
});
