/**
 * Our own failures: about us, the file or the server, never about what the sheet says (that is a Finding).
 * A code is stable and machine-readable; its one plain sentence per locale stands in `src/locales` under `errors.<code>`.
 */
export type AppErrorCode =
  // the file
  | "file-not-found"
  | "file-unreadable"
  | "file-empty"
  | "file-too-large"
  | "not-a-zip"
  | "old-xls"
  | "password-protected"
  | "not-a-workbook"
  | "binary-workbook"
  | "zip-damaged"
  | "zip-bomb"
  | "zip-too-many-entries"
  | "zip-unsupported"
  | "xml-damaged"
  | "xml-dtd"
  | "xml-too-deep"
  | "no-worksheet"
  | "macro-only"
  | "too-many-cells"
  | "too-many-rows"
  | "too-many-merges"
  // the sheet as a plan
  | "sheet-not-found"
  | "sheet-empty"
  | "no-plan-header"
  | "several-plan-sheets"
  | "not-vietnamese"
  | "no-plan-rows"
  // the command
  | "bad-argument"
  | "bad-settings"
  | "bad-waivers"
  | "bad-register"
  | "unknown-rule"
  | "internal";

export type ErrorData = Readonly<Record<string, string | number>>;

/** The only exception that crosses a module boundary on purpose. `message` is for logs; people read the catalogue. */
export class AppError extends Error {
  override readonly name = "AppError";
  constructor(
    readonly code: AppErrorCode,
    readonly data: ErrorData = {},
  ) {
    super(`${code} ${JSON.stringify(data)}`);
  }
}

export function isAppError(error: unknown): error is AppError {
  return error instanceof AppError;
}
