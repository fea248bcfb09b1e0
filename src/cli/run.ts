import { CommanderError } from "commander";
import { appErrorFrom } from "../app/outcome";
import { wordsOf } from "../app/words";
import { complain } from "./complaint";
import type { ExitCode, Io } from "./io";
import { localeIn } from "./option-values";
import { programFor } from "./program";
import { usageSentence } from "./usage-error";

/** Runs one command line (without node and script) and gives the exit code. Every failure is one sentence on standard error. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const words = wordsOf(localeIn(argv));
  let code: ExitCode = 0;
  const help: string[] = [];
  try {
    const program = programFor(
      words,
      (text) => help.push(text),
      io,
      (ended) => (code = ended),
    );
    if (argv.length === 0) program.outputHelp();
    else await program.parseAsync(argv, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) await complain(appErrorFrom(error), words, io);
    else if (error.exitCode !== 0) await io.stderr.write(`${usageSentence(error, words, helpFor(argv))}\n`);
    if (!(error instanceof CommanderError) || error.exitCode !== 0) code = 2;
  }
  if (help.length > 0) await io.stdout.write(help.join(""));
  return code;
}

function helpFor(argv: readonly string[]): string {
  const command = argv.find((argument) => ["check", "read", "deadline", "budget"].includes(argument));
  return `phu-luc ${command === undefined ? "" : `${command} `}--help`;
}
