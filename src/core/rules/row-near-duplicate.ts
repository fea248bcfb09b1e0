import { defineRule } from "../engine/define-rule";
import { agreeSomewhere, nearlySame } from "../plan/nearly-same";
import { rowContents, type RowContent } from "../plan/row-content";
import { shownValue } from "../text/shown-value";
import { similarTexts, type SimilarPair } from "../text/similar-texts";

const LEAST_OVERLAP = 0.4;

/** Two rows say nearly the same: one piece of work under two numbers, or two that should be told apart more clearly. */
export const rowNearDuplicate = defineRule({
  id: "row-near-duplicate",
  scope: "plan",
  column: "activity",
  messages: { similar: "warning" },
  check({ plan }, report) {
    const contents = distinct(rowContents(plan));
    const sharesTask = (left: number, right: number) => {
      const task = contents[left]!.row.taskIndex;
      return task !== null && task === contents[right]!.row.taskIndex;
    };
    const pairs = similarTexts(
      contents.map(({ words }) => words),
      {
        least: LEAST_OVERLAP,
        skips: (left, right) => !agreeSomewhere(contents[left]!, contents[right]!),
        narrow: { texts: contents.map(({ activity }) => activity), appliesTo: sharesTask },
      },
    );
    const nearest = new Map<number, SimilarPair>();
    for (const pair of pairs) {
      const { left, right, score } = pair;
      if (score <= (nearest.get(right)?.score ?? 0)) continue;
      if (nearlySame(contents[left]!, contents[right]!, sharesTask(left, right), score)) nearest.set(right, pair);
    }
    for (const { left, right } of nearest.values()) {
      const [a, b] = [contents[left]!, contents[right]!];
      const data = {
        first: a.row.sheetRows[0]!,
        second: b.row.sheetRows[0]!,
        a: tellingText(a, b),
        b: tellingText(b, a),
      };
      report("similar", data, { at: [...a.at, ...b.at], rowKey: b.row.key });
    }
  },
});

/** The first of rows that are alike to the letter: row-duplicate has the others. */
function distinct(contents: readonly RowContent[]): RowContent[] {
  const seen = new Set<string>();
  return contents.filter(({ key }) => !seen.has(key) && seen.add(key));
}

/** The task where the two have different ones: activities are often the same formula under each. */
function tellingText({ row }: RowContent, other: RowContent): string {
  const isOtherTask = row.task !== null && row.task !== other.row.task;
  return shownValue((isOtherTask ? row.task : row.activity) ?? row.task ?? "");
}
