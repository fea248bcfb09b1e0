import { defineRule } from "../engine/define-rule";
import type { Block, Plan } from "../plan/plan";
import { isSameIndicator } from "../target/contradiction";
import type { Target } from "../target/target";
import { targetsIn } from "../target/targets-of-plan";
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
    const repeating = new Set<number>();
    const firstOf = new Map<string, number>();
    objectives.forEach((objective, place) => {
      const words = comparableWords(objective.text);
      const first = firstOf.get(words.join(" "));
      if (words.length < FEWEST_WORDS) return;
      if (first === undefined) firstOf.set(words.join(" "), place);
      else {
        repeating.add(place);
        report("sameText", { text: shownValue(objective.text) }, placeOf(objectives[first]!, objective));
      }
    });
    for (const [a, b] of sameTargets(plan)) {
      if (repeating.has(b.objective) || repeating.has(a.objective)) continue;
      repeating.add(b.objective);
      const data = { target: b.target.text, indicator: shownValue(b.target.indicator) };
      report("sameTarget", data, placeOf(objectives[a.objective]!, objectives[b.objective]!));
    }
  },
});

/** Targets of two objectives that measure the same and ask the same value. */
function* sameTargets(plan: Plan): Generator<readonly [Stated, Stated]> {
  const stated = plan.objectives
    .flatMap(({ text }, objective) => targetsIn(plan, text).map((target) => ({ target, objective })))
    .filter(({ target }) => target.indicatorWords.length >= FEWEST_WORDS);
  const texts = stated.map(({ target }) => [...target.indicatorWords, `=${target.value}${target.unit}`]);
  for (const { left, right } of similarTexts(texts, { least: 0.7 })) {
    const [a, b] = [stated[left]!, stated[right]!];
    if (a.objective !== b.objective && asksTheSame(a.target, b.target)) yield [a, b];
  }
}

function asksTheSame(a: Target, b: Target): boolean {
  return a.value === b.value && a.unit === b.unit && a.comparator === b.comparator && isSameIndicator(a, b);
}

function placeOf(first: Block, second: Block) {
  return { at: [...first.at.slice(0, 1), ...second.at.slice(0, 1)], rowKey: second.rowKeys[0] ?? null };
}
