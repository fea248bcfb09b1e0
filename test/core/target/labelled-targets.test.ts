import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseTargets } from "../../../src/core/target/parse-targets";
import type { Target } from "../../../src/core/target/target";
import { dataFolder } from "../../support/truth/data-folder";

const file = join(dataFolder() ?? "", "domain", "targets.tsv");
const hasLabels = dataFolder() !== null && existsSync(file);

/** The labels write a change as "-" or "+", with its bound behind it. */
function comparatorOf(target: Target): string {
  if (!target.change) return target.comparator;
  const sign = target.change.direction === "increase" ? "+" : "-";
  return target.change.bound === "=" ? sign : `${sign} ${target.change.bound}`;
}

(hasLabels ? test : test.skip)(
  "targets.tsv (PHU_LUC_DATA): at least 95 % have the labelled comparator, value and unit",
  () => {
    const rows = readFileSync(file, "utf8")
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.split("\t"));
    const missed = rows.filter(([, , , , text = "", , , comparator, value, unit = ""]) => {
      const found = parseTargets(text).some(
        (target) =>
          comparatorOf(target) === comparator &&
          (target.high === null ? `${target.value}` : `${target.value}-${target.high}`) === value &&
          unit.startsWith(target.unit),
      );
      return !found;
    });
    expect(missed.length).toBeLessThanOrEqual(rows.length * 0.05);
  },
);
