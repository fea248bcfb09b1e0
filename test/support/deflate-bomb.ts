import { constants, deflateRawSync } from "node:zlib";

const MEGABYTE = 1 << 20;
const LAST_BLOCK = Uint8Array.of(0x03, 0x00);
/** A stored block of no bytes: sound deflate data that says nothing, for making a bomb look less dense. */
const EMPTY_BLOCK = Uint8Array.of(0, 0, 0, 0xff, 0xff);

/** Deflate data of `before`, then so many megabytes of blanks, then `after`; at least `bytes` long in all. */
export function deflatedBlanks(megabytes: number, { before = "", after = "", bytes = 0 } = {}): Uint8Array {
  const blanks = block(Buffer.alloc(MEGABYTE, " "));
  const pieces = [block(before), ...Array.from({ length: megabytes }, () => blanks), block(after)];
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const padding = Math.max(0, Math.ceil((bytes - length) / EMPTY_BLOCK.length));
  const empty = Buffer.alloc(padding * EMPTY_BLOCK.length, EMPTY_BLOCK);
  return Buffer.concat([...pieces, empty, LAST_BLOCK]);
}

/** Content as deflate blocks that others may follow. */
function block(content: string | Uint8Array): Uint8Array {
  return deflateRawSync(content, { finishFlush: constants.Z_FULL_FLUSH });
}
