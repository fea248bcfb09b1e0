import type { Words } from "../app/words";
import type { AppError } from "../core/error/app-error";
import { shownValue } from "../core/text/shown-value";
import type { Io } from "./io";

/** The one plain sentence about a failure, with the way out on a command line where there is one. */
export function sentenceFor(error: AppError, words: Words): string {
  const sentence = words.error(error);
  return error.code === "several-plan-sheets" ? words.cli("chooseSheet", { sentence }) : sentence;
}

/** Tells a failure on standard error: one sentence on one line, the file before it where one is meant. */
export async function complain(error: AppError, words: Words, io: Io, file?: string): Promise<void> {
  const named = file ?? (typeof error.data["file"] === "string" ? error.data["file"] : undefined);
  const sentence = sentenceFor(error, words);
  const line = named === undefined ? sentence : `${shownValue(named, 300)}: ${sentence}`;
  await io.stderr.write(`${line}\n`);
  if (io.debug && error.cause instanceof Error) await io.stderr.write(`${error.cause.stack ?? error.cause.message}\n`);
}
