import { AppError } from "../../core/error/app-error";
import type { ReadLimits } from "../limits";

/** One entry of the zip directory. Sizes are those the central directory declares: claims, not facts. */
export interface ZipEntry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Offset of the local header. */
  readonly headerAt: number;
}

const END = 0x06054b50;
const END_LENGTH = 22;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END = 0x06064b50;
const CENTRAL = 0x02014b50;
const CENTRAL_LENGTH = 46;
const UTF8_NAME = 0x800;
const FULL_16 = 0xffff;
const FULL_32 = 0xffffffff;

/**
 * The entries of a zip by lower-case name with forward slashes: OPC part names are case-insensitive (ECMA-376 part 2,
 * 6.2.2.3) and some writers use backslashes. Of two entries with one name the last counts, as in most readers.
 * Layout: APPNOTE.TXT 6.3.10, sections 4.3.12 to 4.3.16. Throws zip-damaged, zip-too-many-entries, zip-unsupported.
 */
export function zipEntries(bytes: Uint8Array, limits: ReadLimits): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory.count > limits.zipEntries) {
    throw new AppError("zip-too-many-entries", { entries: directory.count, limit: limits.zipEntries });
  }
  const entries = new Map<string, ZipEntry>();
  let at = directory.at;
  for (let index = 0; index < directory.count; index++) {
    if (at < 0 || at + CENTRAL_LENGTH > bytes.length || view.getUint32(at, true) !== CENTRAL)
      throw damaged("directory");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const nameAt = at + CENTRAL_LENGTH;
    const next = nameAt + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > bytes.length) throw damaged("directory");
    const flags = view.getUint16(at + 8, true);
    const name = entryName(bytes.subarray(nameAt, nameAt + nameLength), flags);
    const sizes = entrySizes(view, at, nameAt + nameLength, extraLength);
    const entry = { name, flags, method: view.getUint16(at + 10, true), crc: view.getUint32(at + 16, true), ...sizes };
    entries.set(partKey(name), entry);
    at = next;
  }
  return entries;
}

/** The key a part is found by. */
export function partKey(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}

function findDirectory(view: DataView): { count: number; at: number } {
  const endAt = findEnd(view);
  const disk = view.getUint16(endAt + 4, true);
  const count = view.getUint16(endAt + 10, true);
  const at = view.getUint32(endAt + 16, true);
  const locatorAt = endAt - 20;
  if (locatorAt >= 0 && view.getUint32(locatorAt, true) === ZIP64_LOCATOR) return findZip64Directory(view, locatorAt);
  if (disk !== 0 && disk !== FULL_16) throw new AppError("zip-unsupported", { reason: "several disks" });
  return { count, at };
}

/**
 * The offset of the end record. Its comment, at most 65,535 bytes, should reach to the end of the file: that tells it from the
 * same four bytes inside a comment. Where none does so, one with something behind it will do.
 */
function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  let loose = -1;
  for (let at = last; at >= 0 && at >= last - FULL_16; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const end = at + END_LENGTH + view.getUint16(at + 20, true);
    if (end === view.byteLength) return at;
    if (end < view.byteLength && loose < 0) loose = at;
  }
  if (loose < 0) throw damaged("end of directory");
  return loose;
}

function findZip64Directory(view: DataView, locatorAt: number): { count: number; at: number } {
  const endAt = safeNumber(view, locatorAt + 8);
  if (endAt + 56 > view.byteLength || view.getUint32(endAt, true) !== ZIP64_END) throw damaged("zip64 directory");
  return { count: safeNumber(view, endAt + 32), at: safeNumber(view, endAt + 48) };
}

/** Sizes and offset of a central record at `at`; those that do not fit 32 bits stand in its zip64 extra field (id 1). */
function entrySizes(view: DataView, at: number, extraAt: number, extraLength: number) {
  const sizes = {
    size: view.getUint32(at + 24, true),
    compressedSize: view.getUint32(at + 20, true),
    headerAt: view.getUint32(at + 42, true),
  };
  const extraEnd = extraAt + extraLength;
  for (let field = extraAt; field + 4 <= extraEnd; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let valueAt = field + 4;
    for (const key of ["size", "compressedSize", "headerAt"] as const) {
      if (sizes[key] !== FULL_32) continue;
      if (valueAt + 8 > extraEnd) throw damaged("zip64 field");
      sizes[key] = safeNumber(view, valueAt);
      valueAt += 8;
    }
  }
  return sizes;
}

function safeNumber(view: DataView, at: number): number {
  const value = Number(view.getBigUint64(at, true));
  if (!Number.isSafeInteger(value)) throw damaged("zip64 number");
  return value;
}

/** Names without the UTF-8 flag are CP437 by the book and UTF-8 in practice; part names of OOXML are ASCII anyway. */
function entryName(bytes: Uint8Array, flags: number): string {
  return new TextDecoder(flags & UTF8_NAME || bytes.every((byte) => byte < 128) ? "utf-8" : "latin1").decode(bytes);
}

function damaged(where: string): AppError {
  return new AppError("zip-damaged", { where });
}
