import { readFileSync } from "node:fs";
import { parseBudget } from "../../../src/core/budget/parse-budget";
import { cellFromSample, type SampleType } from "../../../src/core/budget/sample-text";
import { dataPath, requires } from "../../support/requires";

/** Labels were made by one reader, so a few may be wrong; no more than these. */
const SHARE = 0.98;

requires("data").describe("the labelled budgets", () => {
  const lines = readFileSync(dataPath("domain", "budgets.tsv"), "utf8").split("\n").slice(1);
  const samples = lines.filter((line) => line.trim() !== "").map((line) => line.split("\t"));

  function isRight(fields: readonly string[], type: SampleType | null): boolean {
    const budget = parseBudget(cellFromSample(fields[1] ?? "", type));
    const million = "millionVnd" in budget ? String(budget.millionVnd) : "";
    return budget.kind === fields[5] && million === (fields[6] ?? "");
  }

  test("class and amount, with the cell's type and from the line alone", () => {
    expect(samples.length).toBeGreaterThan(50);
    const typed = samples.filter((fields) => isRight(fields, fields[2] as SampleType));
    const untyped = samples.filter((fields) => isRight(fields, null));
    expect(typed.length / samples.length).toBeGreaterThanOrEqual(SHARE);
    expect(untyped.length / samples.length).toBeGreaterThanOrEqual(SHARE);
  });
});
