import { AppError } from "../../core/error/app-error";
import type { ReadLimits } from "../limits";
import type { ZipCodec } from "./zip-codec";
import { partKey, zipEntries } from "./zip-directory";
import type { ZipEntry } from "./zip-directory";

const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;

/** A zip in memory whose entries are expanded only when asked for, each within the limits. */
export class ZipArchive {
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  private readonly bytes: Uint8Array;
  private expanded = 0;

  /** Reads the directory. Throws zip-damaged, zip-too-many-entries, zip-unsupported. */
  constructor(
    bytes: Uint8Array,
    private readonly limits: ReadLimits,
    private readonly codec: ZipCodec,
  ) {
    // A Node Buffer is a Uint8Array with slow methods of its own in place of the built-in ones.
    this.bytes = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.entries = zipEntries(bytes, limits);
  }

  has(name: string): boolean {
    return this.entries.has(partKey(name));
  }

  /**
   * The expanded bytes of an entry, null when there is none. Stored entries are a view of the file: do not write to them.
   * Throws zip-bomb, zip-damaged (also when size or CRC differ), zip-unsupported, password-protected.
   */
  read(name: string): Uint8Array | null {
    const entry = this.entries.get(partKey(name));
    if (!entry) return null;
    this.checkClaims(entry);
    const compressed = this.compressedBytes(entry);
    const content = entry.method === STORED ? compressed : this.codec.inflateRaw(compressed, entry.size);
    // More than the directory admits: what an undeclared bomb does.
    if (content === "too-long") throw new AppError("zip-bomb", { part: entry.name, limit: entry.size });
    if (content === "damaged" || content.length !== entry.size || this.codec.crc32(content) !== entry.crc) {
      throw new AppError("zip-damaged", { where: entry.name });
    }
    return content;
  }

  private checkClaims(entry: ZipEntry): void {
    if (entry.flags & ENCRYPTED) throw new AppError("password-protected", { part: entry.name });
    if (entry.method !== STORED && entry.method !== DEFLATED) {
      throw new AppError("zip-unsupported", { reason: `compression method ${entry.method}`, part: entry.name });
    }
    const { partBytes, totalBytes, ratio, ratioFromBytes } = this.limits;
    this.expanded += entry.size;
    const tooDense = entry.size > ratioFromBytes && entry.size > ratio * entry.compressedSize;
    if (entry.size > partBytes || this.expanded > totalBytes || tooDense) {
      throw new AppError("zip-bomb", { part: entry.name, limit: entry.size > partBytes ? partBytes : totalBytes });
    }
  }

  /** The directory is believed about sizes (local headers leave them to a data descriptor), the local header about where data begin. */
  private compressedBytes(entry: ZipEntry): Uint8Array {
    const { bytes } = this;
    const at = entry.headerAt;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (at + LOCAL_LENGTH > bytes.length || view.getUint32(at, true) !== LOCAL) {
      throw new AppError("zip-damaged", { where: entry.name });
    }
    const start = at + LOCAL_LENGTH + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    const end = start + entry.compressedSize;
    if (end > bytes.length) throw new AppError("zip-damaged", { where: entry.name });
    return bytes.subarray(start, end);
  }
}
