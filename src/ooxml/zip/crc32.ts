const POLYNOMIAL = 0xedb88320;

/** Four tables, so that four bytes are taken a step ("slicing by 4"): about three times as fast as one table. */
const tables = [0, 1, 2, 3].map(() => new Uint32Array(256)) as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
const [t0, t1, t2, t3] = tables;
for (let byte = 0; byte < 256; byte++) {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1;
  t0[byte] = crc;
}
for (let byte = 0; byte < 256; byte++) {
  t1[byte] = (t0[byte]! >>> 8) ^ t0[t0[byte]! & 255]!;
  t2[byte] = (t1[byte]! >>> 8) ^ t0[t1[byte]! & 255]!;
  t3[byte] = (t2[byte]! >>> 8) ^ t0[t2[byte]! & 255]!;
}

/** CRC-32 of zip (APPNOTE.TXT 4.4.7), unsigned. */
export function crc32(bytes: Uint8Array): number {
  let crc = -1;
  let at = 0;
  for (const last = bytes.length - 3; at < last; at += 4) {
    crc ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    crc = t3[crc & 255]! ^ t2[(crc >>> 8) & 255]! ^ t1[(crc >>> 16) & 255]! ^ t0[crc >>> 24]!;
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ t0[(crc ^ bytes[at]!) & 255]!;
  return ~crc >>> 0;
}
