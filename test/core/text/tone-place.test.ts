import { withTonesLast } from "../../../src/core/text/tone-place";

describe("withTonesLast", () => {
  test.each([
    ["hoà", "hòa"],
    ["Thuỷ", "Thủy"],
    ["Văn hoá", "Văn hóa"],
    ["hòa".normalize("NFD"), "hoà"],
  ])("%j is %j", (a, b) => {
    expect(withTonesLast(a)).toBe(withTonesLast(b));
  });

  test.each([
    ["hoa", "hòa"],
    ["tinh", "tỉnh"],
    ["ban", "bân"],
    ["Hòa", "hòa"],
  ])("%j is not %j", (a, b) => {
    expect(withTonesLast(a)).not.toBe(withTonesLast(b));
  });
});
