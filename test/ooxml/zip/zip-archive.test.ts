import { DEFAULT_LIMITS } from "../../../src/ooxml/limits";
import type { ReadLimits } from "../../../src/ooxml/limits";
import { portableCodec } from "../../../src/ooxml/zip/portable-codec";
import { ZipArchive } from "../../../src/ooxml/zip/zip-archive";
import { appErrorOf } from "../../support/app-error-of";
import { buildZip } from "../../support/zip-builder";
import type { ZipEntrySpec, ZipSpec } from "../../support/zip-builder";

const TEXT = "Phụ lục ".repeat(200);

function readText(zip: Uint8Array, name = "a.xml", limits: Partial<ReadLimits> = {}): string | null {
  const content = new ZipArchive(zip, { ...DEFAULT_LIMITS, ...limits }, portableCodec).read(name);
  return content && new TextDecoder().decode(content);
}

const one = (entry: Partial<ZipEntrySpec> = {}, spec: Partial<ZipSpec> = {}): Uint8Array =>
  buildZip({ entries: [{ name: "a.xml", content: TEXT, ...entry }], ...spec });

describe("reads", () => {
  test.each([
    ["deflated", one()],
    ["stored", one({ method: 0 })],
    ["with a data descriptor", one({ descriptor: true })],
    ["with sizes in a zip64 field", one({ zip64: true })],
    ["with a zip64 directory", one({}, { zip64: true })],
    ["all of zip64", one({ zip64: true, descriptor: true }, { zip64: true })],
    ["with a comment", one({}, { comment: "made by hand" })],
    ["with an end record inside the comment", one({}, { comment: `PK\u0005\u0006${"\0".repeat(18)} not here` })],
    ["with something behind its end", Buffer.concat([one(), Buffer.from("\r\n")])],
    ["with a backslash in its name", buildZip({ entries: [{ name: "\\a.XML", content: TEXT }] })],
    [
      "behind another entry",
      buildZip({
        entries: [
          { name: "b", content: "x" },
          { name: "a.xml", content: TEXT },
        ],
      }),
    ],
  ])("an entry %s", (_, zip) => {
    expect(readText(zip)).toBe(TEXT);
  });

  test("a view that does not begin at its buffer's start", () => {
    const zip = one();
    const inside = new Uint8Array(zip.length + 7);
    inside.set(zip, 5);
    expect(readText(inside.subarray(5, 5 + zip.length))).toBe(TEXT);
  });

  test("names in either case, with or without leading slash", () => {
    const archive = new ZipArchive(one(), DEFAULT_LIMITS, portableCodec);
    expect(["A.xml", "/a.XML", "b.xml", "__proto__", "constructor"].map((name) => archive.has(name))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(archive.read("__proto__")).toBeNull();
  });

  test("an entry named __proto__", () => {
    expect(readText(buildZip({ entries: [{ name: "__proto__", content: "x" }] }), "__proto__")).toBe("x");
  });
});

describe("refuses", () => {
  const cut = (zip: Uint8Array, from: number, to?: number) => zip.subarray(from, to);
  test.each<[string, string, Uint8Array, Partial<ReadLimits>]>([
    ["zip-damaged", "a file cut off at its end", cut(one(), 0, -5), {}],
    ["zip-damaged", "a file cut off in its middle", cut(one(), 0, 60), {}],
    ["zip-damaged", "a file without its beginning", cut(one(), 10), {}],
    ["zip-damaged", "a wrong CRC", one({ claimedCrc: 1 }), {}],
    ["zip-damaged", "fewer bytes than claimed", one({ claimedSize: 1_000_000 }), {}],
    ["zip-damaged", "stored bytes of another size", one({ method: 0, claimedSize: 10 }), {}],
    ["zip-damaged", "more entries claimed than there are", one({}, { claimedCount: 2 }), {}],
    ["zip-bomb", "more bytes than claimed", one({ claimedSize: 10 }), {}],
    ["zip-bomb", "a part beyond the limit", one(), { partBytes: 100 }],
    ["zip-bomb", "a part beyond what is left of the total", one(), { totalBytes: 100 }],
    ["zip-bomb", "a part denser than text can be", one({ content: new Uint8Array(100_000) }), { ratioFromBytes: 1000 }],
    ["zip-bomb", "a size of 2^40", one({ claimedSize: 2 ** 40, zip64: true }), {}],
    ["zip-too-many-entries", "too many entries", one({}, { claimedCount: 11 }), { zipEntries: 10 }],
    ["zip-unsupported", "another compression", one({ method: 14 }), {}],
    ["password-protected", "an encrypted entry", one({ flags: 1 }), {}],
  ])("%s: %s", (code, _, zip, limits) => {
    expect(appErrorOf(() => readText(zip, "a.xml", limits)).code).toBe(code);
  });

  test("a total over several parts", () => {
    const zip = buildZip({ entries: ["a", "b"].map((name) => ({ name, content: TEXT })) });
    const archive = new ZipArchive(zip, { ...DEFAULT_LIMITS, totalBytes: 3000 }, portableCodec);
    expect(archive.read("a")).not.toBeNull();
    expect(appErrorOf(() => archive.read("b")).code).toBe("zip-bomb");
  });

  test("an entry whose local header is elsewhere", () => {
    const zip = Uint8Array.from(one());
    zip[0] = 0;
    expect(appErrorOf(() => readText(zip)).code).toBe("zip-damaged");
  });
});
