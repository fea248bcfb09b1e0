import { readFileSync } from "node:fs";
import { parseTargets } from "../../../src/core/target/parse-targets";
import type { Target } from "../../../src/core/target/target";
import { dataPath, requires } from "../../support/requires";

/** The labels write a change as "-" or "+", with its bound behind it. */
function comparatorOf(target: Target): string {
  if (!target.change) return target.comparator;
  const sign = target.change.direction === "increase" ? "+" : "-";
  return target.change.bound === "=" ? sign : `${sign} ${target.change.bound}`;
}

requires("data").describe("the labelled targets", () => {
  test("at least 95 % have the labelled comparator, value and unit", () => {
    const lines = readFileSync(dataPath("domain", "targets.tsv"), "utf8").trim().split("\n").slice(1);
    const missed = lines.filter((line) => {
      const [, , , , text = "", , , comparator, value, unit = ""] = line.split("\t");
      return !parseTargets(text).some(
        (target) =>
          comparatorOf(target) === comparator &&
          (target.high === null ? `${target.value}` : `${target.value}-${target.high}`) === value &&
          unit.startsWith(target.unit),
      );
    });
    expect(lines.length).toBeGreaterThan(0);
    expect(missed.length).toBeLessThanOrEqual(lines.length * 0.05);
  });
});
