/** Why a compressed stream was not accepted: it holds more than its directory declares, or it is no sound deflate data. */
export type InflateFault = "too-long" | "damaged";

/**
 * The two heavy operations of a zip, given from outside so that a host may bring native ones: Node's zlib inflates about
 * twice as fast as fflate. Both are pure and synchronous.
 */
export interface ZipCodec {
  /**
   * Raw deflate data to bytes. Must stop as soon as more than `size` bytes come out ("too-long"), so that a bomb costs no
   * more than the size its directory admits. May return fewer than `size` bytes; the caller refuses those.
   */
  inflateRaw(compressed: Uint8Array, size: number): Uint8Array | InflateFault;
  /** CRC-32 as zip uses it (ISO 3309), an unsigned 32-bit number. */
  crc32(bytes: Uint8Array): number;
}
