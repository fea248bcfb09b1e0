import * as numfmt from "numfmt";
import type { ReadHost } from "./read-host";
import { portableCodec } from "./zip/portable-codec";

/** Runs everywhere: browsers, Excel, Node. */
export const portableHost: ReadHost = { ...portableCodec, numfmt: () => numfmt };
