import * as zlib from "node:zlib";
import type { Numfmt, ReadHost } from "../../ooxml/read-host";
import { crc32 } from "../../ooxml/zip/crc32";
import type { InflateFault } from "../../ooxml/zip/zip-codec";

function inflateRaw(compressed: Uint8Array, size: number): Uint8Array | InflateFault {
  try {
    // One chunk, a byte longer than needed: zlib takes a second one as soon as the first is full.
    const options = { maxOutputLength: Math.max(size, 1), chunkSize: Math.max(size + 1, 64) };
    const { buffer, byteOffset, length } = zlib.inflateRawSync(compressed, options);
    return new Uint8Array(buffer, byteOffset, length);
  } catch (error) {
    return isTooLarge(error) ? "too-long" : "damaged";
  }
}

function isTooLarge(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
}

/** Loaded when first asked for: it takes a fifth of the time a small file takes, and most plans hold text and whole numbers. */
function numfmt(): Numfmt {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import cannot wait, and reading is synchronous
  return require("numfmt") as Numfmt;
}

/** Node's own zlib, about twice as fast as fflate: for the command line and the bench. Browsers use the portable host. */
export const nodeHost: ReadHost = {
  inflateRaw,
  // `zlib.crc32` came with Node 20.15.
  crc32: typeof zlib.crc32 === "function" ? (bytes) => zlib.crc32(bytes) : crc32,
  numfmt,
};
