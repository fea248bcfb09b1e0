import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { browserPath } from "./browser-path";
import { dataFolder } from "./truth/data-folder";

/** What a test may need that a fresh machine does not have. */
export type Requirement = "data" | "openpyxl" | "libreoffice" | "chromium";

const INSTALLED: Readonly<Record<Requirement, () => boolean>> = {
  data: () => dataFolder() !== null,
  openpyxl: () => runs(python, "-c", "import openpyxl"),
  libreoffice: () => runs(libreOffice, "--version"),
  chromium: () => browserPath() !== null,
};

/** The commands; each can be named in the environment. */
export const python = process.env["PYTHON"] ?? "/usr/bin/python3";
const libreOffice = process.env["LIBREOFFICE"] ?? "soffice";

const known = new Map<Requirement, boolean>();

/**
 * `requires("openpyxl").describe(name, body)` is `describe` where all that is named is at hand. Where something is missing the
 * body is not looked at: one test of that name is skipped and says so, and with `CI=true` it fails instead.
 */
export function requires(...names: readonly Requirement[]): { describe: (name: string, body: () => void) => void } {
  const missing = names.filter((name) => !isInstalled(name));
  return {
    describe(name, body) {
      if (missing.length === 0) describe(name, body);
      else reportMissing(`${name}: did not run, ${missing.join(" and ")} missing`);
    },
  };
}

/** A folder of the data, `plans` for example. Only inside a body that requires "data". */
export function dataPath(...steps: readonly string[]): string {
  const folder = dataFolder();
  if (folder === null) throw new Error('no data folder: put this inside requires("data")');
  return join(folder, ...steps);
}

function reportMissing(message: string): void {
  if (process.env["CI"] === "true") {
    test(message, () => {
      throw new Error(message);
    });
  } else {
    console.warn(message);
    test.skip(message, () => undefined);
  }
}

function isInstalled(name: Requirement): boolean {
  const found = known.get(name) ?? INSTALLED[name]();
  known.set(name, found);
  return found;
}

function runs(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: "ignore", timeout: 30_000 }).status === 0;
}
