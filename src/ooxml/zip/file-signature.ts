import { AppError } from "../../core/error/app-error";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];

/** OLE directory entries are 128 bytes and begin at multiples of 128, whatever the sector size (MS-CFB 2.6.1). */
const OLE_ENTRY = 128;
const OLE_STREAM = 2;

/**
 * Says what a file is when it is no zip, by its first bytes, never by its name. Throws file-empty, old-xls,
 * password-protected (an encrypted .xlsx travels inside an OLE file, MS-OFFCRYPTO 2.3.4.4), not-a-workbook, not-a-zip.
 */
export function assertZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new AppError("file-empty");
  if (startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP)) return;
  if (!startsWith(bytes, OLE)) throw new AppError("not-a-zip");
  const streams = oleStreamNames(bytes);
  if (streams.has("EncryptedPackage")) throw new AppError("password-protected");
  if (streams.has("WordDocument") && !streams.has("Workbook")) throw new AppError("not-a-workbook");
  throw new AppError("old-xls");
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/**
 * Names of the streams of an OLE file. Every 128-byte block is looked at instead of following the sector chain: a damaged
 * or truncated chain then still tells what the file was.
 */
function oleStreamNames(bytes: Uint8Array): Set<string> {
  const names = new Set<string>();
  const utf16 = new TextDecoder("utf-16le");
  for (let at = 512; at + OLE_ENTRY <= bytes.length; at += OLE_ENTRY) {
    const nameBytes = bytes[at + 64]! | (bytes[at + 65]! << 8);
    if (bytes[at + 66] !== OLE_STREAM || nameBytes < 4 || nameBytes > 64 || nameBytes % 2 !== 0) continue;
    names.add(utf16.decode(bytes.subarray(at, at + nameBytes - 2)));
  }
  return names;
}
