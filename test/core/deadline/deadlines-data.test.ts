import { readFileSync } from "node:fs";
import { deadlineSeverity, isVague, parseDeadline } from "../../../src/core/deadline/parse-deadline";
import { cellOfSampleText } from "../../../src/core/deadline/sample-text";
import { dataPath, requires } from "../../support/requires";

/** Shares that must be right; labels were made by one reader, so a few may be wrong. */
const REQUIRED = { kind: 0.97, interval: 0.97, vague: 0.98, severity: 0.95 };

requires("data").describe("the labelled deadlines", () => {
  const lines = readFileSync(dataPath("domain", "deadlines.tsv"), "utf8").split("\n").slice(1);
  const samples = lines.filter((line) => line.trim() !== "").map((line) => line.split("\t"));
  const severities: Readonly<Record<string, string>> = { error: "error", warn: "warning", info: "review" };

  function judged(fields: readonly string[]): Record<keyof typeof REQUIRED, boolean> {
    const [, text = "", , , year, kind, start, end, vague, severity = ""] = fields;
    const deadline = parseDeadline(cellOfSampleText(text), Number(year));
    return {
      kind: deadline.kind === kind,
      interval: (deadline.start ?? "") === start && (deadline.end ?? "") === end,
      vague: isVague(deadline) === (vague === "yes"),
      severity: deadlineSeverity(deadline, Number(year)) === (severities[severity] ?? null),
    };
  }

  test.each(Object.entries(REQUIRED))("%s: at least %d right", (aspect, share) => {
    expect(samples.length).toBeGreaterThan(100);
    const wrong = samples.filter((fields) => !judged(fields)[aspect as keyof typeof REQUIRED]);
    const right = 1 - wrong.length / samples.length;
    const list = wrong.map(([id, text]) => `${id ?? ""} ${text ?? ""}`).join("; ");
    console.info(
      `deadlines.tsv, ${aspect}: ${(right * 100).toFixed(1)} % of ${samples.length}${list ? `; not: ${list}` : ""}`,
    );
    expect(right).toBeGreaterThanOrEqual(share);
  });
});
