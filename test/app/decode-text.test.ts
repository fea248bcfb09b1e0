import { decodeText } from "../../src/app/decode-text";

const utf16 = (text: string, big: boolean) => {
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return big ? bytes.swap16() : bytes;
};

describe("decodeText", () => {
  test.each([
    ["UTF-8", Buffer.from("Sở Y tế")],
    ["UTF-8 with its mark", Buffer.from("\ufeffSở Y tế")],
    ["UTF-16 as Excel saves it", utf16("Sở Y tế", false)],
    ["UTF-16, the other way round", utf16("Sở Y tế", true)],
  ])("%s", (_name, bytes) => expect(decodeText(bytes)).toBe("Sở Y tế"));

  test("what is no text is null", () => expect(decodeText(Uint8Array.of(0x50, 0xff, 0xc3))).toBeNull());
  test("nothing is an empty text", () => expect(decodeText(new Uint8Array())).toBe(""));
});
