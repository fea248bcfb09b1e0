import { deflateRawSync } from "node:zlib";
import { crc32 } from "../../src/ooxml/zip/crc32";

/** One entry of a zip that is written as told, true or not. */
export interface ZipEntrySpec {
  readonly name: string;
  readonly content?: Uint8Array | string;
  /** Finished deflate data instead of content; claim a size with it. */
  readonly deflated?: Uint8Array;
  /** 8 (deflate) unless given; 0 stores. Any other number is only claimed: the bytes are stored. */
  readonly method?: number;
  readonly flags?: number;
  /** What the directory claims instead of the truth. */
  readonly claimedSize?: number;
  readonly claimedCrc?: number;
  /** Leaves sizes and CRC out of the local header and puts them behind the data, as streaming writers do. */
  readonly descriptor?: boolean;
  /** Puts the sizes into a zip64 field. */
  readonly zip64?: boolean;
}

export interface ZipSpec {
  readonly entries: readonly ZipEntrySpec[];
  /** Puts the place of the directory into a zip64 record. */
  readonly zip64?: boolean;
  readonly comment?: string;
  /** What the end record claims instead of the truth. */
  readonly claimedCount?: number;
}

const DESCRIPTOR_FLAG = 8;
const encoder = new TextEncoder();

/** The bytes of a zip, written by the book (APPNOTE.TXT 6.3.10) but for what the description claims. */
export function buildZip({ entries, zip64, comment = "", claimedCount }: ZipSpec): Uint8Array {
  const out = new ByteList();
  const directory = new ByteList();
  for (const spec of entries) writeEntry(spec, out, directory);
  const directoryAt = out.length;
  const count = claimedCount ?? entries.length;
  out.bytes(directory.toBytes());
  if (zip64) {
    const endAt = out.length;
    out
      .u32(0x06064b50)
      .u64(44)
      .u16(45)
      .u16(45)
      .u32(0)
      .u32(0)
      .u64(count)
      .u64(count)
      .u64(directory.length)
      .u64(directoryAt);
    out.u32(0x07064b50).u32(0).u64(endAt).u32(1);
  }
  const small = zip64 ? 0xffff : Math.min(count, 0xffff);
  out.u32(0x06054b50).u16(0).u16(0).u16(small).u16(small).u32(directory.length);
  out
    .u32(zip64 ? 0xffffffff : directoryAt)
    .u16(comment.length)
    .text(comment);
  return out.toBytes();
}

function writeEntry(spec: ZipEntrySpec, out: ByteList, directory: ByteList): void {
  const content = typeof spec.content === "string" ? encoder.encode(spec.content) : (spec.content ?? new Uint8Array(0));
  const method = spec.method ?? 8;
  const data = spec.deflated ?? (method === 8 ? deflateRawSync(content) : content);
  const flags = (spec.flags ?? 0) | (spec.descriptor ? DESCRIPTOR_FLAG : 0);
  const size = spec.claimedSize ?? content.length;
  const crc = spec.claimedCrc ?? crc32(content);
  const headerAt = out.length;
  const name = encoder.encode(spec.name);

  out.u32(0x04034b50).u16(20).u16(flags).u16(method).u32(0);
  if (spec.descriptor) out.u32(0).u32(0).u32(0);
  else out.u32(crc).u32(data.length).u32(size);
  out.u16(name.length).u16(0).bytes(name).bytes(data);
  if (spec.descriptor) out.u32(0x08074b50).u32(crc).u32(data.length).u32(size);

  directory.u32(0x02014b50).u16(20).u16(20).u16(flags).u16(method).u32(0).u32(crc);
  directory.u32(spec.zip64 ? 0xffffffff : data.length).u32(spec.zip64 ? 0xffffffff : size);
  directory
    .u16(name.length)
    .u16(spec.zip64 ? 28 : 0)
    .u16(0)
    .u16(0)
    .u16(0)
    .u32(0);
  directory.u32(spec.zip64 ? 0xffffffff : headerAt).bytes(name);
  if (spec.zip64) directory.u16(1).u16(24).u64(size).u64(data.length).u64(headerAt);
}

/** Little-endian numbers and bytes, one behind the other. */
class ByteList {
  private readonly pieces: Uint8Array[] = [];
  length = 0;

  u16(value: number): this {
    return this.number(value, 2);
  }

  u32(value: number): this {
    return this.number(value, 4);
  }

  u64(value: number): this {
    return this.number(value, 8);
  }

  text(text: string): this {
    return this.bytes(encoder.encode(text));
  }

  bytes(bytes: Uint8Array): this {
    this.pieces.push(bytes);
    this.length += bytes.length;
    return this;
  }

  toBytes(): Uint8Array {
    return Buffer.concat(this.pieces);
  }

  private number(value: number, size: number): this {
    const bytes = new Uint8Array(size);
    let rest = BigInt(value);
    for (let index = 0; index < size; index++, rest >>= 8n) bytes[index] = Number(rest & 255n);
    return this.bytes(bytes);
  }
}
