import { readFileSync } from "node:fs";

/** The bytes of the file that a measured process is told to read. */
export function argumentBytes(): Buffer {
  const path = process.argv[2];
  if (path === undefined) throw new Error("name a file");
  return readFileSync(path);
}
