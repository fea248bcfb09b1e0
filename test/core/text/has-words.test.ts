import { hasWords } from "../../../src/core/text/has-words";

describe("hasWords", () => {
  test.each(["Sở", " x ", "VP"])("%j", (text) => expect(hasWords(text)).toBe(true));
  test.each([null, undefined, "", " ", "…", "....", "-", "0", "//"])("not %j", (text) =>
    expect(hasWords(text)).toBe(false),
  );
});
