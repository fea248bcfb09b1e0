import { AppError } from "../../core/error/app-error";

const UTF8_BOM = [0xef, 0xbb, 0xbf];
/** How far the XML declaration is looked for; it is the first thing in a part. */
const DECLARATION_BYTES = 200;

/**
 * A part as UTF-8 without a byte order mark. OOXML parts are UTF-8 or UTF-16 (ECMA-376 part 2, 8.1.4); UTF-16 is told by
 * its BOM or by the zero byte beside the first "<". Another declared encoding is converted where the host knows it.
 */
export function utf8Xml(bytes: Uint8Array, part: string): Uint8Array {
  const [b0, b1] = bytes;
  if ((b0 === 0xff && b1 === 0xfe) || (b0 === 0x3c && b1 === 0)) return converted(bytes, "utf-16le");
  if ((b0 === 0xfe && b1 === 0xff) || (b0 === 0 && b1 === 0x3c)) return converted(bytes, "utf-16be");
  const content = UTF8_BOM.every((byte, index) => bytes[index] === byte) ? bytes.subarray(3) : bytes;
  const encoding = declaredEncoding(content);
  if (encoding === null || /^(utf-?8|us-ascii)$/i.test(encoding)) return content;
  try {
    return converted(content, encoding);
  } catch {
    throw new AppError("xml-damaged", { part, reason: "encoding" });
  }
}

function converted(bytes: Uint8Array, encoding: string): Uint8Array {
  return new TextEncoder().encode(new TextDecoder(encoding).decode(bytes));
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, DECLARATION_BYTES));
  return /^<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(start)?.[1] ?? null;
}
