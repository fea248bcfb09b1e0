import type * as numfmt from "numfmt";
import type { ZipCodec } from "./zip/zip-codec";

/** The number formatter, as far as it is used here. */
export type Numfmt = Pick<typeof numfmt, "format" | "getFormatDateInfo" | "isDateFormat">;

/**
 * What reading takes from its surroundings, so that a host may bring its own zlib and need not load what a file does not ask
 * for: on a small file, loading costs more than reading.
 */
export interface ReadHost extends ZipCodec {
  /** Asked for when the first number shows up whose text is not plain. */
  numfmt(): Numfmt;
}
