import { join } from "node:path";
import { parseBudget } from "../../../src/core/budget/parse-budget";
import { parseDeadline } from "../../../src/core/deadline/parse-deadline";
import { deadlineSeverity, isVague } from "../../../src/core/deadline/severity";
import type { CellContent } from "../../../src/core/grid/snapshot";
import { readTable } from "./truth-data";

export interface Accuracy {
  readonly right: number;
  readonly all: number;
  /** "id: text: what differs". */
  readonly wrong: readonly string[];
}

const accuracy = (all: number, wrong: readonly string[]): Accuracy => ({ right: all - wrong.length, all, wrong });
const orNull = (text: string) => (text === "" ? null : text);

/** Labelled deadlines: kind with interval, the vague flag, and the severity, each by itself. */
export function deadlineAccuracy(data: string): { reading: Accuracy; vague: Accuracy; severity: Accuracy } {
  const lines = readTable(join(data, "domain", "deadlines.tsv"));
  const read = lines.map((line) => {
    const year = Number(line["plan_year"]);
    const deadline = parseDeadline(deadlineInput(line["text"] ?? ""), year);
    const severity = deadlineSeverity(deadline, year);
    return { line, deadline, severity, name: `${line["id"]}: ${line["text"]}` };
  });
  const reading = read.flatMap(({ line, deadline: { kind, start, end }, name }) => {
    const wanted = [line["kind"] ?? "", orNull(line["start"] ?? ""), orNull(line["end"] ?? "")];
    const got = [kind, start, end];
    return JSON.stringify(got) === JSON.stringify(wanted) ? [] : [`${name}: ${wanted.join(" ")} but ${got.join(" ")}`];
  });
  const vague = read.flatMap(({ line, deadline, name }) =>
    isVague(deadline) === (line["vague"] === "yes") ? [] : [`${name}: vague ${line["vague"]}`],
  );
  const severity = read.flatMap(({ line, severity: got, name }) => {
    const label = line["severity"] ?? "";
    const wanted = label === "info" ? "review" : label === "warn" ? "warning" : orNull(label);
    return got === wanted ? [] : [`${name}: ${wanted} but ${got}`];
  });
  return {
    reading: accuracy(read.length, reading),
    vague: accuracy(read.length, vague),
    severity: accuracy(read.length, severity),
  };
}

/** Labelled budgets: class and amount. */
export function budgetAccuracy(data: string): Accuracy {
  const lines = readTable(join(data, "domain", "budgets.tsv"));
  const wrong = lines.flatMap((line) => {
    const budget = parseBudget(budgetInput(line["text"] ?? "", line["cell_type"] ?? ""));
    const amount = "millionVnd" in budget ? budget.millionVnd : null;
    const wantedAmount = line["million_vnd"] === "" ? null : Number(line["million_vnd"]);
    const sameAmount = amount === wantedAmount || (budget.kind === "zero" && wantedAmount === null);
    if (budget.kind === line["class"] && sameAmount) return [];
    return [`${line["id"]}: ${line["text"]}: ${line["class"]} ${wantedAmount} but ${budget.kind} ${amount}`];
  });
  return accuracy(lines.length, wrong);
}

function deadlineInput(text: string): Parameters<typeof parseDeadline>[0] {
  const number = /^\[number (\d+)\]$/.exec(text)?.[1];
  if (number !== undefined) return { serial: Number(number), shown: number, format: "General" };
  return text === "(blank)" ? "" : text.replaceAll("\\n", "\n");
}

function budgetInput(text: string, type: string): CellContent | null {
  if (/^\((?:blank|no budget column)\)$/.test(text)) return null;
  if (type === "error") return { kind: "error", code: text };
  if (type === "number") return { kind: "number", value: Number(text), shown: text, format: "General" };
  if (type !== "date") return { kind: "text", text };
  const day = /\d{4}-\d{2}-\d{2}/.exec(text)?.[0] ?? "";
  const value = (Date.parse(day) - Date.UTC(1899, 11, 30)) / 86_400_000;
  return { kind: "number", value, shown: day.split("-").reverse().join("/"), format: "dd/mm/yyyy" };
}
