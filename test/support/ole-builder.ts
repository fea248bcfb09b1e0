/** The bytes of an OLE file (MS-CFB) with these streams in its directory: enough of one to be told what it is. */
export function buildOle(streams: readonly string[], content = ""): Uint8Array {
  const bytes = Buffer.alloc(512 * 4);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(bytes);
  bytes.writeUInt16LE(3, 26); // version
  bytes.writeUInt16LE(0xfffe, 28); // little-endian
  bytes.writeUInt16LE(9, 30); // sectors of 512 bytes
  bytes.writeUInt32LE(1, 48); // the directory is sector 1
  ["Root Entry", ...streams].forEach((name, index) => writeEntry(bytes, 1024 + index * 128, name, index === 0 ? 5 : 2));
  bytes.write(content, 512, "utf16le");
  return bytes;
}

function writeEntry(bytes: Buffer, at: number, name: string, type: number): void {
  bytes.write(name, at, "utf16le");
  bytes.writeUInt16LE(name.length * 2 + 2, at + 64);
  bytes.writeUInt8(type, at + 66);
}
