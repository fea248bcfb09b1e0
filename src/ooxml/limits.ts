/**
 * What a file may cost us before we refuse it. The largest real plan books have a few thousand rows; a province's
 * consolidated data stays far below these figures, and what is beyond them is a mistake or an attack.
 */
export interface ReadLimits {
  /** Bytes of the .xlsx file itself. */
  readonly fileBytes: number;
  /** Entries of the zip directory. */
  readonly zipEntries: number;
  /** Bytes of one part, and of all parts read so far, once expanded. */
  readonly partBytes: number;
  readonly totalBytes: number;
  /** Expanded size over compressed size, asked only of parts larger than `ratioFromBytes`. Real sheets stay under 60. */
  readonly ratio: number;
  readonly ratioFromBytes: number;
  /** Elements inside one another. */
  readonly xmlDepth: number;
  readonly xmlAttributes: number;
  /** Rows and cells that hold something, in one sheet; `cells` also bounds the shared strings. */
  readonly rows: number;
  readonly cells: number;
  readonly merges: number;
  /** Characters of number format codes put to work, over all different numbers of a workbook: long codes cost by the character. */
  readonly formatWork: number;
}

const MEGABYTE = 1 << 20;

export const DEFAULT_LIMITS: ReadLimits = {
  fileBytes: 128 * MEGABYTE,
  zipEntries: 20_000,
  partBytes: 224 * MEGABYTE,
  totalBytes: 512 * MEGABYTE,
  ratio: 250,
  ratioFromBytes: 8 * MEGABYTE,
  xmlDepth: 128,
  xmlAttributes: 256,
  rows: 250_000,
  cells: 1_600_000,
  merges: 250_000,
  formatWork: 16_000_000,
};
