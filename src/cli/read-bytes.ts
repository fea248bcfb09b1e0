import { readFileSync, statSync } from "node:fs";
import { AppError } from "../core/error/app-error";
import { DEFAULT_LIMITS } from "../ooxml/limits";

/** The bytes of a file. Throws AppError: file-not-found, file-unreadable (a folder too), file-too-large before a byte is read. */
export function readBytes(path: string): Uint8Array {
  try {
    const { size } = statSync(path);
    const limit = DEFAULT_LIMITS.fileBytes;
    if (size > limit) throw new AppError("file-too-large", { bytes: size, limit });
    return readFileSync(path);
  } catch (error) {
    if (error instanceof AppError) throw error;
    const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
    throw new AppError(code === "ENOENT" || code === "ENOTDIR" ? "file-not-found" : "file-unreadable");
  }
}
