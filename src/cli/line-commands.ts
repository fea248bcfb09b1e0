import { parseBudget } from "../core/budget/parse-budget";
import { parseDeadline } from "../core/deadline/parse-deadline";
import { deadlineSeverity, isVague } from "../core/deadline/severity";
import type { ExitCode, Io } from "./io";
import { cellText, linesOf } from "./lines";

/** `phu-luc deadline`: each line of standard input read as a deadline cell; one JSON object a line, in order, as they come. */
export function deadlineCommand(year: number, io: Io): Promise<ExitCode> {
  return answerLines(io, (text) => {
    const deadline = parseDeadline(text, year);
    const { kind, start, end, bound, ...rest } = deadline;
    return { kind, start, end, bound, vague: isVague(deadline), severity: deadlineSeverity(deadline, year), ...rest };
  });
}

/** `phu-luc budget`: the same for budget cells; amounts in million VND. */
export function budgetCommand(io: Io): Promise<ExitCode> {
  return answerLines(io, (text) => {
    const { kind, ...rest } = parseBudget(text === "" ? null : { kind: "text", text });
    return { class: kind, ...rest, millionVnd: "millionVnd" in rest ? rest.millionVnd : null };
  });
}

async function answerLines(io: Io, answer: (text: string) => object): Promise<ExitCode> {
  for await (const line of linesOf(io.stdin)) {
    if (!(await io.stdout.write(`${JSON.stringify(answer(cellText(line)))}\n`))) break;
  }
  return 0;
}
