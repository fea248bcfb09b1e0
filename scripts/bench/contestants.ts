import { join } from "node:path";
import type { Command } from "./measure";

export interface Contestant {
  readonly id: string;
  readonly label: string;
  /** Ours are compared with rivals; the others are what nobody can go below. */
  readonly role: "ours" | "rival" | "floor" | "start";
  /** A script in `contestants/`, bundled before it is measured; Python runs as it is. */
  readonly language: "node" | "python";
}

export const CONTESTANTS: readonly Contestant[] = [
  { id: "start", label: "start of Node", role: "start", language: "node" },
  { id: "floor", label: "floor: inflate, scan, decode", role: "floor", language: "node" },
  { id: "phu-luc", label: "phu-luc", role: "ours", language: "node" },
  { id: "phu-luc-fflate", label: "phu-luc as in a browser (fflate)", role: "ours", language: "node" },
  { id: "read-excel-file", label: "read-excel-file", role: "rival", language: "node" },
  { id: "hucre", label: "hucre", role: "rival", language: "node" },
  { id: "hucre-stream", label: "hucre, streaming", role: "rival", language: "node" },
  { id: "openpyxl_read_only", label: "openpyxl, read-only", role: "rival", language: "python" },
];

/** The one that has to be ahead: what the command line runs. */
export const OURS = "phu-luc";

const FOLDER = join(__dirname, "contestants");

/** What to bundle, by name. */
export function nodeEntries(): Record<string, string> {
  const node = CONTESTANTS.filter((one) => one.language === "node");
  return Object.fromEntries(node.map(({ id }) => [id, join(FOLDER, `${id}.ts`)]));
}

/** The command that measures a contestant once on a file; `bundles` is where the bundles are. */
export function commandOf({ id, language }: Contestant, bundles: string, file: string): Command {
  if (language === "node") return [process.execPath, join(bundles, `${id}.js`), file];
  return [process.env["PYTHON"] ?? "/usr/bin/python3", join(FOLDER, `${id}.py`), file];
}
