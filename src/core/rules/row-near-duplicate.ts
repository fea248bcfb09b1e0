import { defineRule } from "../engine/define-rule";
import { nearlySame } from "../plan/nearly-same";
import { rowContents, type RowContent } from "../plan/row-content";
import { similarTexts, type SimilarPair } from "../text/similar-texts";
import { shownValue } from "../text/shown-value";

const LEAST_OVERLAP = 0.4;

/** Two rows say nearly the same: one piece of work under two numbers, or two that should be told apart more clearly. */
export const rowNearDuplicate = defineRule({
  id: "row-near-duplicate",
  scope: "plan",
  column: "activity",
  messages: { similar: "warning" },
  check({ plan }, report) {
    const contents = rowContents(plan);
    const nearest = new Map<number, SimilarPair>();
    const texts = contents.map((content) => content.words);
    const wordsOf = (left: number, right: number) => {
      const [a, b] = [contents[left]!, contents[right]!];
      if (a.key === b.key) return null;
      const sharesTask = a.row.taskIndex !== null && a.row.taskIndex === b.row.taskIndex;
      return sharesTask ? ([a.activity, b.activity] as const) : ([a.words, b.words] as const);
    };
    for (const pair of similarTexts(texts, { least: LEAST_OVERLAP, wordsOf })) {
      const words = wordsOf(pair.left, pair.right);
      if (!words || !nearlySame(contents[pair.left]!, contents[pair.right]!, words, pair.score)) continue;
      const known = nearest.get(pair.right);
      if (!known || pair.score > known.score) nearest.set(pair.right, pair);
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

/** The task where the two have different ones: activities are often the same formula under each. */
function tellingText({ row }: RowContent, other: RowContent): string {
  const isOtherTask = row.task !== null && row.task !== other.row.task;
  return shownValue((isOtherTask ? row.task : row.activity) ?? row.task ?? "");
}
