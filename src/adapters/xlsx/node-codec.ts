import * as zlib from "node:zlib";
import { crc32 } from "../../ooxml/zip/crc32";
import type { InflateFault, ZipCodec } from "../../ooxml/zip/zip-codec";

function inflateRaw(compressed: Uint8Array, size: number): Uint8Array | InflateFault {
  try {
    // One chunk of the declared size, so that zlib neither grows its output nor puts pieces together.
    return zlib.inflateRawSync(compressed, { maxOutputLength: Math.max(size, 1), chunkSize: Math.max(size, 64) });
  } catch (error) {
    return error instanceof RangeError ? "too-long" : "damaged";
  }
}

/** Node's own zlib: about twice as fast as fflate. For the command line and the bench; browsers use the portable codec. */
export const nodeCodec: ZipCodec = {
  inflateRaw,
  // `zlib.crc32` came with Node 20.15.
  crc32: typeof zlib.crc32 === "function" ? (bytes) => zlib.crc32(bytes) : crc32,
};
