import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { PlanJson } from "../../../src/core/plan/plan";

/** Texts of a row that reading has to get right. */
export const TEXT_FIELDS = [
  "section",
  "objective",
  "task",
  "activity",
  "product",
  "lead",
  "coordinator",
  "deadline",
  "budget",
] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

export type ReadRow = PlanJson["rows"][number];

/** What else a row may say where two readings can be defended. */
export interface TruthReading extends Partial<Record<TextField, string | null>> {
  readonly dropRow?: boolean;
  readonly mergeIntoPrevious?: boolean;
}

export interface TruthRow extends Readonly<Record<TextField, string | null>> {
  readonly deadlineKind: string;
  readonly budgetMillionVnd: number | null;
  /** Lines of the extract, which are the rows of the raw sheet. */
  readonly tsvLines: readonly number[];
  readonly alternatives?: readonly TruthReading[];
}

export interface Truth {
  readonly plan: string;
  readonly year: number;
  readonly sections: readonly { readonly code: string; readonly name: string; readonly tsvLine: number }[];
  readonly rows: readonly TruthRow[];
  readonly counts: Readonly<Record<string, number>>;
}

export type Form = "raw" | "word";
export const FORMS: readonly Form[] = ["raw", "word"];

/** Names of the plans whose truth is at hand. */
export function truthNames(data: string): string[] {
  return readdirSync(join(data, "truth"))
    .filter((name) => name.endsWith(".json"))
    .map((name) => name.slice(0, -5))
    .sort();
}

export function readTruth(data: string, plan: string): Truth {
  return JSON.parse(readFileSync(join(data, "truth", `${plan}.json`), "utf8")) as Truth;
}

export function planPath(data: string, plan: string, form: Form): string {
  return join(data, "plans", `${plan}.${form}.xlsx`);
}

/** A tab-separated file with a header line, as records. A field in double quotes has them doubled inside. */
export function readTable(path: string): Record<string, string>[] {
  const [head = "", ...lines] = readFileSync(path, "utf8").split(/\r?\n/);
  const names = head.split("\t");
  return lines
    .filter((line) => line !== "")
    .map((line) => {
      const fields = line.split("\t").map((field) => /^"(.*)"$/.exec(field)?.[1]?.replaceAll('""', '"') ?? field);
      return Object.fromEntries(names.map((name, index) => [name, fields[index] ?? ""]));
    });
}

/** NFC, one blank between words: what "equal" means for a text here. */
export function foldedText(text: string | null | undefined): string {
  return (text ?? "")
    .normalize("NFC")
    .replace(/[\s\u00a0]+/g, " ")
    .trim();
}
