import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runCli } from "../support/run-cli";

/**
 * Golden tests of the command line: a folder a scenario, with `cmd` (one command line, run in test/fixtures on 5 January 2026),
 * `stdin` where it reads any, and what comes out: `stdout`, `stderr` (absent: nothing) and `exit`. After a change that is meant,
 * run with PHU_LUC_UPDATE=1 and read the difference.
 */
const UPDATE = process.env["PHU_LUC_UPDATE"] === "1";
const scenarios = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const textOf = (path: string) => (existsSync(path) ? readFileSync(path, "utf8") : "");

/** Words of a command line; quotes hold blanks together. */
function argvOf(cmd: string): string[] {
  return [...cmd.trim().matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? "").slice(1);
}

test.each(scenarios)("%s", async (name) => {
  const file = (part: string) => join(__dirname, name, part);
  const { code, stdout, stderr } = await runCli(argvOf(textOf(file("cmd"))), { stdin: textOf(file("stdin")) });
  const got = { stdout, stderr, exit: `${code}\n` };
  if (UPDATE) {
    for (const [part, text] of Object.entries(got))
      if (text !== "" || existsSync(file(part))) writeFileSync(file(part), text);
  }
  expect(got).toEqual({ stdout: textOf(file("stdout")), stderr: textOf(file("stderr")), exit: textOf(file("exit")) });
});
