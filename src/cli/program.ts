import { Command, type HelpConfiguration } from "commander";
import product from "../../package.json";
import type { PlanChoice } from "../app/open-plan";
import { LOCALES, type Words } from "../app/words";
import { checkCommand, FORMATS, type CheckArguments } from "./check-command";
import type { ExitCode, Io } from "./io";
import { budgetCommand, deadlineCommand } from "./line-commands";
import { optionValues } from "./option-values";
import { readCommand } from "./read-command";

/** The commands and options of `phu-luc`. `showHelp` gets help and version; `done` is told the exit code of the command that ran. */
export function programFor(
  words: Words,
  showHelp: (text: string) => void,
  io: Io,
  done: (code: ExitCode) => void,
): Command {
  const value = optionValues(words);
  const program = new Command("phu-luc")
    .description(words.cli("description"))
    .usage("LỆNH ...")
    .exitOverride()
    .configureHelp(helpStyle(words))
    // Errors are told in our own words by the caller.
    .configureOutput({ writeOut: showHelp, writeErr: () => undefined })
    .version(product.version, "-V, --version", words.cli("version"))
    .helpOption("-h, --help", words.cli("help"))
    .helpCommand("help [LỆNH]", words.cli("helpCommand"))
    .addHelpText("after", `\n${words.cli("exitCodes")}\n\n${words.cli("examples")}\n${EXAMPLES}`);

  withChoice(program.command("check <FILE...>").description(words.cli("check")), words)
    .option("--profile <TÊN>", words.cli("profile"), value.oneOf("--profile", ["default", "strict"]))
    .option("--settings <FILE>", words.cli("settings"))
    .option("--waive <FILE>", words.cli("waive"))
    .option("--register <UNITS.tsv>", words.cli("register"))
    .option("--format <text|json|html>", words.cli("format"), value.oneOf("--format", FORMATS))
    .option("--today <YYYY-MM-DD>", words.cli("today"), value.day)
    .action(async (files: string[], given: CheckArguments) => done(await checkCommand(files, given, words, io)));

  withChoice(program.command("read <FILE>").description(words.cli("read")), words)
    .option("--json", words.cli("json"))
    .action(async (file: string, given: PlanChoice) => done(await readCommand(file, given, words, io)));

  withLanguage(program.command("deadline").description(words.cli("deadline")), words)
    .requiredOption("--year <Y>", words.cli("year"), value.year)
    .action(async (given: { year: number }) => done(await deadlineCommand(given.year, io)));

  withLanguage(program.command("budget").description(words.cli("budget")), words).action(async () =>
    done(await budgetCommand(io)),
  );
  return program;
}

const EXAMPLES = `  phu-luc check ke-hoach.xlsx
  phu-luc check *.xlsx --year 2024 --format html > phieu-gop-y.html
  phu-luc read ke-hoach.xlsx --json`;

function withChoice(command: Command, words: Words): Command {
  const value = optionValues(words);
  return withLanguage(command, words)
    .option("--sheet <TÊN>", words.cli("sheet"), value.name("--sheet"))
    .option("--year <Y>", words.cli("year"), value.year)
    .option("--unit <TÊN>", words.cli("unit"), value.name("--unit"));
}

/** The language itself is read before anything else, by `localeIn`; here it is only checked and shown in the help. */
function withLanguage(command: Command, words: Words): Command {
  return command
    .helpOption("-h, --help", words.cli("help"))
    .option("--lang <vi|en>", words.cli("lang"), optionValues(words).oneOf("--lang", LOCALES));
}

/** Commander's headings in the language of the reader. */
function helpStyle(words: Words): HelpConfiguration {
  const titles = new Map([
    ["Usage:", words.cli("usage")],
    ["Arguments:", words.cli("arguments")],
    ["Options:", words.cli("options")],
    ["Commands:", words.cli("commands")],
  ]);
  return { styleTitle: (title) => `${titles.get(title) ?? title}:`, helpWidth: 100 };
}
