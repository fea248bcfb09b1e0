import type { Output } from "./output";

/** What the command line touches of the world; tests give their own. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** True when standard output is a terminal that wants colour. */
  readonly colour: boolean;
  /** Also show where an unexpected failure came from (PHU_LUC_DEBUG). */
  readonly debug: boolean;
  /** Today where the user is, YYYY-MM-DD. */
  readonly today: string;
  /** Throws AppError: file-not-found, file-unreadable, file-too-large. */
  readBytes(path: string): Uint8Array;
}

/** 0: no errors found; 1: findings of severity error; 2: the file or the command could not be used. */
export type ExitCode = 0 | 1 | 2;
