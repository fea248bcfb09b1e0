import { DEFAULT_LIMITS } from "./limits";
import type { ReadLimits } from "./limits";
import { openWorkbook } from "./open-workbook";
import type { WorkbookFile } from "./open-workbook";
import { portableHost } from "./portable-host";
import type { ReadHost } from "./read-host";

export type { WorkbookFile } from "./open-workbook";

export interface ReadOptions {
  readonly limits?: Partial<ReadLimits>;
  /** The portable host unless given; `adapters/xlsx/node-host` is faster where Node's zlib is at hand. */
  readonly host?: ReadHost;
}

/**
 * Opens the bytes of an .xlsx or .xlsm file; start reading here. Every failure is an `AppError`: file-empty, file-too-large,
 * not-a-zip, old-xls, password-protected, binary-workbook, not-a-workbook, no-worksheet, macro-only, and the zip-… and xml-…
 * codes. `bytes` is kept and not changed.
 */
export function readWorkbook(bytes: Uint8Array, options: ReadOptions = {}): WorkbookFile {
  return openWorkbook(bytes, options.host ?? portableHost, { ...DEFAULT_LIMITS, ...options.limits });
}
