import { join } from "node:path";
import type { ExitCode, Io } from "../../src/cli/io";
import { readBytes } from "../../src/cli/read-bytes";
import { run } from "../../src/cli/run";

export interface CliResult {
  readonly code: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

const FIXTURES = join(__dirname, "../fixtures");

/** Runs a command line in this process, on 5 January 2026, with the fixtures as its folder. `files` are files made up for the test. */
export async function runCli(
  argv: readonly string[],
  given: {
    stdin?: string | readonly Uint8Array[];
    files?: Readonly<Record<string, string | Uint8Array>>;
    io?: Partial<Io>;
  } = {},
): Promise<CliResult> {
  const written = { stdout: "", stderr: "" };
  const output = (name: keyof typeof written) => ({
    write: (text: string) => {
      written[name] += text;
      return Promise.resolve(true);
    },
  });
  const files = new Map(Object.entries(given.files ?? {}));
  const encoder = new TextEncoder();
  const code = await run(argv, {
    stdin: chunksOf(given.stdin ?? ""),
    stdout: output("stdout"),
    stderr: output("stderr"),
    colour: false,
    debug: false,
    today: "2026-01-05",
    readBytes(path) {
      const own = files.get(path);
      if (own === undefined) return readBytes(join(FIXTURES, path));
      return typeof own === "string" ? encoder.encode(own) : own;
    },
    ...given.io,
  });
  return { code, ...written };
}

async function* chunksOf(stdin: string | readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* typeof stdin === "string" ? [new TextEncoder().encode(stdin)] : stdin;
}
