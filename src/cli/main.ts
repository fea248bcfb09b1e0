import { outputTo } from "./output";
import { readBytes } from "./read-bytes";
import { run } from "./run";

/** The composition root of the command line. The exit code is set, not forced, so that what was written is written out. */
async function main(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), {
    stdin: process.stdin,
    stdout: outputTo(process.stdout),
    stderr: outputTo(process.stderr),
    colour: process.stdout.isTTY && !process.env["NO_COLOR"],
    debug: Boolean(process.env["PHU_LUC_DEBUG"]),
    today: localDay(new Date()),
    readBytes,
  });
  // A reader that went away early (`| head`) may leave input unread; it must not keep us waiting.
  process.stdin.destroy();
}

function localDay(date: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

void main();
