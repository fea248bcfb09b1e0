import fc from "fast-check";
import * as zlib from "node:zlib";
import { crc32 } from "../../../src/ooxml/zip/crc32";

test.each([
  ["", 0],
  ["123456789", 0xcbf43926],
  ["The quick brown fox jumps over the lazy dog", 0x414fa339],
])("crc32(%j)", (text, expected) => {
  expect(crc32(new TextEncoder().encode(text))).toBe(expected);
});

// `zlib.crc32` came with Node 20.15; the gzip trailer holds the same number everywhere.
test("agrees with zlib", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      const gzip = zlib.gzipSync(bytes);
      expect(crc32(bytes)).toBe(gzip.readUInt32LE(gzip.length - 8));
    }),
  );
});
