import { deflateRawSync } from "node:zlib";
import { nodeHost } from "../../../src/adapters/xlsx/node-host";
import { portableCodec } from "../../../src/ooxml/zip/portable-codec";

describe.each([
  ["fflate", portableCodec],
  ["node", nodeHost],
])("%s", (_, codec) => {
  const content = Uint8Array.from({ length: 300_000 }, (_, index) => (index * index) >> 7);
  const compressed = deflateRawSync(content);

  test("inflates", () => {
    expect(Buffer.compare(codec.inflateRaw(compressed, content.length) as Uint8Array, content)).toBe(0);
  });

  test("gives less than asked for when there is no more", () => {
    expect(codec.inflateRaw(compressed, content.length + 1)).toHaveLength(content.length);
  });

  test("inflates nothing", () => {
    expect(codec.inflateRaw(deflateRawSync(new Uint8Array(0)), 0)).toHaveLength(0);
  });

  test.each([0, 1, 1000, 299_999])("stops behind %i bytes", (size) => {
    expect(codec.inflateRaw(compressed, size)).toBe("too-long");
  });

  test.each([
    ["cut off", compressed.subarray(0, compressed.length - 20)],
    ["not deflate", Uint8Array.of(0xff, 0xff, 0xff, 0xff)],
    ["cut off in the first block", compressed.subarray(0, 3)],
  ])("says damaged: %s", (_, bytes) => {
    expect(codec.inflateRaw(bytes, content.length)).toBe("damaged");
  });
});
