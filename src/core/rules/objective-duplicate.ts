import { defineRule } from "../engine/define-rule";
import type { Block } from "../plan/plan";
import { isSameIndicator } from "../target/contradiction";
import { parseTargets } from "../target/parse-targets";
import type { Target } from "../target/target";
import { comparableWords } from "../text/comparable-words";
import { similarTexts } from "../text/similar-texts";
import { shownValue } from "../text/shown-value";

const FEWEST_WORDS = 3;

interface Stated {
  readonly target: Target;
  readonly objective: number;
}

/** Two objectives are the same, or state the same target: it would be counted twice. */
export const objectiveDuplicate = defineRule({
  id: "objective-duplicate",
  scope: "plan",
  column: "objective",
  messages: { sameText: "review", sameTarget: "review" },
  check({ plan }, report) {
    const { objectives } = plan;
    const firstOf = new Map<string, number>();
    const repeated = new Set<string>();
    const pairKey = (left: number, right: number) => `${left} ${right}`;
    objectives.forEach((objective, right) => {
      const words = comparableWords(objective.text);
      const key = words.join(" ");
      const left = firstOf.get(key);
      if (words.length < FEWEST_WORDS) return;
      if (left === undefined) firstOf.set(key, right);
      else {
        repeated.add(pairKey(left, right));
        report("sameText", { text: shownValue(objective.text) }, placeOf(objectives[left]!, objective));
      }
    });
    for (const [a, b] of sameTargets(objectives)) {
      const key = pairKey(a.objective, b.objective);
      if (repeated.has(key)) continue;
      repeated.add(key);
      const data = { target: b.target.text, indicator: shownValue(b.target.indicator) };
      report("sameTarget", data, placeOf(objectives[a.objective]!, objectives[b.objective]!));
    }
  },
});

/** Targets of two objectives that measure the same and ask the same value. */
function* sameTargets(objectives: readonly Block[]): Generator<readonly [Stated, Stated]> {
  const stated = objectives.flatMap(({ text }, objective) =>
    parseTargets(text).map((target) => ({ target, objective })),
  );
  const texts = stated.map(({ target }) => [...target.indicatorWords, `=${target.value}${target.unit}`]);
  for (const { left, right } of similarTexts(texts, { least: 0.7 })) {
    const [a, b] = [stated[left]!, stated[right]!];
    const sameValue =
      a.target.value === b.target.value &&
      a.target.unit === b.target.unit &&
      a.target.comparator === b.target.comparator;
    if (
      a.objective !== b.objective &&
      sameValue &&
      a.target.indicatorWords.length >= FEWEST_WORDS &&
      isSameIndicator(a.target, b.target)
    )
      yield [a, b];
  }
}

function placeOf(first: Block, second: Block) {
  return { at: [...first.at.slice(0, 1), ...second.at.slice(0, 1)], rowKey: second.rowKeys[0] ?? null };
}
