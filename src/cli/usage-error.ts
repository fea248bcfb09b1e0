import type { CommanderError } from "commander";
import type { Words } from "../app/words";

/** The sentence for a command that commander refused; its own messages are English only. */
export function usageSentence(error: CommanderError, words: Words, help: string): string {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? "";
  switch (error.code) {
    case "commander.unknownOption":
      return words.cli("unknownOption", { option: quoted, help });
    case "commander.unknownCommand":
      return words.cli("unknownCommand", { command: quoted, help });
    case "commander.missingArgument":
      return words.cli("missingArgument", { argument: quoted, help });
    case "commander.missingMandatoryOptionValue":
      return words.cli("missingArgument", { argument: quoted, help });
    case "commander.optionMissingArgument":
      return words.cli("missingValue", { option: quoted, help });
    case "commander.excessArguments":
      return words.cli("tooManyArguments", { command: quoted, help });
    default:
      return words.cli("noCommand", { help });
  }
}
