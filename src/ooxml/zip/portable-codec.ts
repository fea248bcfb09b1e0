import { Inflate } from "fflate";
import { crc32 } from "./crc32";
import type { InflateFault, ZipCodec } from "./zip-codec";

/** Deflate expands at most 1032 times, so a slice yields at most 8 MB before its size is looked at; larger ones are no faster. */
const SLICE = 8 * 1024;

function inflateRaw(compressed: Uint8Array, size: number): Uint8Array | InflateFault {
  const out = new Uint8Array(size);
  let length = 0;
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length <= size) out.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < compressed.length && length <= size; at += SLICE) {
      inflater.push(compressed.subarray(at, at + SLICE), at + SLICE >= compressed.length);
    }
  } catch {
    return "damaged"; // fflate throws its own FlateError, and a TypeError for some broken Huffman trees
  }
  return length > size ? "too-long" : out.subarray(0, length);
}

/** The codec that runs everywhere: fflate and a plain CRC. */
export const portableCodec: ZipCodec = { inflateRaw, crc32 };
