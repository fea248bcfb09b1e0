import { parseBudget } from "../core/budget/parse-budget";
import { cellFromSample } from "../core/budget/sample-text";
import { parseDeadline } from "../core/deadline/parse-deadline";
import { cellOfSampleText } from "../core/deadline/sample-text";
import { deadlineSeverity, isVague } from "../core/deadline/severity";
import type { ExitCode, Io } from "./io";
import { cellText, linesOf } from "./lines";

/**
 * `phu-luc deadline`: each line of standard input read as a deadline cell; one JSON object a line, in order, as they come.
 * "(blank)", "[number 2024]" and "[date 2024-11-15]" stand for such cells.
 */
export function deadlineCommand(year: number, io: Io): Promise<ExitCode> {
  return answerLines(io, (text) => {
    const deadline = parseDeadline(cellOfSampleText(text), year);
    const { kind, start, end, bound, text: typed, vagueness, impossible, suspicion, ...rest } = deadline;
    const judged = { vague: isVague(deadline), severity: deadlineSeverity(deadline, year) };
    return { kind, start, end, bound, ...judged, vagueness, impossible, suspicion, text: typed, ...rest };
  });
}

/**
 * `phu-luc budget`: the same for budget cells; amounts in million VND. A line that Excel would store as a number ("6.4") is a
 * number cell; "(blank)", "[date 2024-05-01]" and error codes stand for such cells.
 */
export function budgetCommand(io: Io): Promise<ExitCode> {
  return answerLines(io, (text) => {
    const { kind, text: typed, ...rest } = parseBudget(cellFromSample(text));
    return { class: kind, millionVnd: null, ...rest, text: typed };
  });
}

async function answerLines(io: Io, answer: (text: string) => object): Promise<ExitCode> {
  for await (const line of linesOf(io.stdin)) {
    if (!(await io.stdout.write(`${JSON.stringify(answer(cellText(line)))}\n`))) break;
  }
  return 0;
}
