import { dirname, resolve } from "node:path";
import { checkSheet, type CheckRequest } from "../app/check-sheet";
import { decodeText } from "../app/decode-text";
import { defaultRegister } from "../app/default-register";
import { openPlan, type PlanChoice } from "../app/open-plan";
import { outcomeOf, type Outcome } from "../app/outcome";
import { parseSettings, parseWaivers, type Settings } from "../app/settings";
import type { Words } from "../app/words";
import type { Profile } from "../core/engine/check-options";
import { AppError } from "../core/error/app-error";
import type { Report } from "../core/report/report";
import { toHtml } from "../core/report/to-html";
import { toJson } from "../core/report/to-json";
import { toText } from "../core/report/to-text";
import { parseRegister } from "../core/unit/parse-register";
import type { UnitRegister } from "../core/unit/register";
import { complain, sentenceFor } from "./complaint";
import type { ExitCode, Io } from "./io";
import { readBook } from "./read-book";
import { ansiPaint } from "./ansi-paint";

export const FORMATS = ["text", "json", "html"] as const;

export interface CheckArguments extends PlanChoice {
  readonly profile?: Profile;
  readonly settings?: string;
  readonly waive?: string;
  readonly register?: string;
  readonly format?: (typeof FORMATS)[number];
  readonly today?: string;
}

interface CheckedFile {
  readonly file: string;
  readonly outcome: Outcome<Report>;
}

/** `phu-luc check`: each file is checked; one that cannot be read does not keep the others from it. */
export async function checkCommand(
  files: readonly string[],
  given: CheckArguments,
  words: Words,
  io: Io,
): Promise<ExitCode> {
  const { choice, request } = prepare(given, words, io);
  const checked = files.map((file): CheckedFile => {
    const outcome = outcomeOf(() => {
      const opened = openPlan(readBook(io.readBytes(file)), choice);
      const { report } = checkSheet(opened, { ...request, file });
      // One waiver file for many plans: what answers nothing here may answer something there.
      return files.length === 1 ? report : { ...report, endedWaivers: 0 };
    });
    return { file, outcome };
  });
  await io.stdout.write(print(given.format ?? "text", checked, words, io.colour));
  for (const { file, outcome } of checked) if (!outcome.ok) await complain(outcome.error, words, io, file);
  if (checked.some(({ outcome }) => !outcome.ok)) return 2;
  return checked.some(({ outcome }) => outcome.ok && outcome.value.counts.error > 0) ? 1 : 0;
}

/** Settings, waivers and register; what the command line says wins over the settings file. */
function prepare(
  given: CheckArguments,
  words: Words,
  io: Io,
): { choice: PlanChoice; request: Omit<CheckRequest, "file"> } {
  const settings: Settings = given.settings === undefined ? {} : readSideFile(given.settings, io, parseSettings);
  const choice = { ...pick(settings), ...pick(given) };
  const register = given.register ?? (settings.register && resolve(dirname(given.settings ?? ""), settings.register));
  return {
    choice,
    request: {
      today: given.today ?? io.today,
      register: register ? readSideFile(register, io, registerFrom) : defaultRegister(),
      waivers: given.waive === undefined ? [] : readSideFile(given.waive, io, parseWaivers),
      settings,
      profile: given.profile ?? settings.profile ?? "default",
      words,
    },
  };
}

function pick({
  sheet,
  year,
  unit,
}: {
  sheet?: string | undefined;
  year?: number | undefined;
  unit?: string | undefined;
}): PlanChoice {
  return {
    ...(sheet === undefined ? {} : { sheet }),
    ...(year === undefined ? {} : { year }),
    ...(unit === undefined ? {} : { unit }),
  };
}

/** Reads a file given beside the plans (settings, waivers, register); a failure names it. */
function readSideFile<Value>(path: string, io: Io, parse: (text: string | null) => Value): Value {
  try {
    return parse(decodeText(io.readBytes(path)));
  } catch (error) {
    throw error instanceof AppError ? new AppError(error.code, { ...error.data, file: path }) : error;
  }
}

function registerFrom(text: string | null): UnitRegister {
  if (text === null) throw new AppError("bad-register", { line: 1, reason: "encoding" });
  return parseRegister(text);
}

function print(
  format: (typeof FORMATS)[number],
  checked: readonly CheckedFile[],
  words: Words,
  colour: boolean,
): string {
  const reports = checked.flatMap(({ outcome }) => (outcome.ok ? [outcome.value] : []));
  switch (format) {
    case "json": {
      const files = checked.map(({ file, outcome }) =>
        outcome.ok
          ? { ...toJson(outcome.value), file }
          : { file, error: { code: outcome.error.code, message: sentenceFor(outcome.error, words) } },
      );
      return `${JSON.stringify({ files }, null, 2)}\n`;
    }
    case "html":
      return reports.length === 0 ? "" : toHtml(reports, words);
    case "text":
      return reports.map((report) => toText(report, words, colour ? ansiPaint : undefined)).join("\n");
  }
}
