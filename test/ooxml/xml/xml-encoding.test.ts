import { utf8Xml } from "../../../src/ooxml/xml/xml-encoding";
import { appErrorOf } from "../../support/app-error-of";

const TEXT = "<a>Đổi mới 🌾</a>";

function utf16(text: string, bigEndian: boolean, mark: boolean): Uint8Array {
  const bytes = Buffer.from(`${mark ? "\ufeff" : ""}${text}`, "utf16le");
  return bigEndian ? bytes.swap16() : bytes;
}

test.each([
  ["UTF-8", Buffer.from(TEXT), TEXT],
  ["UTF-8 with a byte order mark", Buffer.from(`\ufeff${TEXT}`), TEXT],
  ["UTF-16, little end first", utf16(TEXT, false, true), TEXT],
  ["UTF-16, big end first", utf16(TEXT, true, true), TEXT],
  ["UTF-16 without mark, little end first", utf16(TEXT, false, false), TEXT],
  ["UTF-16 without mark, big end first", utf16(TEXT, true, false), TEXT],
  [
    "windows-1258, where it is declared",
    Buffer.from([...Buffer.from("<?xml version='1.0' encoding='windows-1258'?><a>"), 0xd0, ...Buffer.from("</a>")]),
    "<?xml version='1.0' encoding='windows-1258'?><a>Đ</a>",
  ],
  ["nothing", new Uint8Array(0), ""],
])("%s", (_, bytes, expected) => {
  expect(new TextDecoder().decode(utf8Xml(bytes, "p"))).toBe(expected);
});

test("refuses an encoding nobody knows", () => {
  const bytes = Buffer.from('<?xml version="1.0" encoding="x-none"?><a/>');
  expect(appErrorOf(() => utf8Xml(bytes, "p"))).toMatchObject({ code: "xml-damaged", data: { part: "p" } });
});
