import { defineRule } from "../engine/define-rule";
import type { A1 } from "../grid/address";
import { cellsHolding } from "../grid/cells-holding";
import type { SheetSnapshot } from "../grid/snapshot";
import type { Field, PlanRow } from "../plan/plan";
import { measuredWords } from "../target/contradiction";
import { lacksPredicate } from "../target/predicate";
import type { Target } from "../target/target";
import { targetsIn } from "../target/targets-of-plan";
import { comparableWords } from "../text/comparable-words";
import { isCutOff } from "../text/cut-off";
import { shownValue } from "../text/shown-value";

const STATING = ["objective", "task", "activity"] as const;
const READ = [...STATING, "product"] as const;
/** What a cell says besides its only figure ("Đạt 100%", "Hoàn thành 100%") before it says of what. */
const FEWEST_WORDS = 2;

/** A share says not of what, or not what shall happen to it; or the cell stops in the middle. */
export const targetIncomplete = defineRule({
  id: "target-incomplete",
  scope: "row",
  column: "objective",
  messages: { noPredicate: "warning", noSubject: "warning", cutOff: "warning" },
  check({ plan, row, snapshot }, report) {
    for (const field of STATING) {
      const text = ownText(row, field);
      if (text === null) continue;
      const targets = targetsIn(plan, text).filter((target) => target.unit === "%");
      const bare = targets.find((target) => saysNothingElse(text, target));
      const half = targets.find(isHalf);
      if (bare) report("noSubject", { text: bare.text }, placeOf(row, field, snapshot, bare.text));
      else if (half)
        report("noPredicate", { text: half.text, indicator: half.indicator }, placeOf(row, field, snapshot, half.text));
    }
    for (const field of READ) {
      const text = ownText(row, field);
      if (text !== null && isCutOff(text))
        report("cutOff", { text: lastWords(text) }, { field, at: (row.cells[field] ?? []).slice(-1) });
    }
  },
});

function ownText(row: PlanRow, field: (typeof READ)[number]): string | null {
  return row.inherited.includes(field) ? null : row[field];
}

function placeOf(
  row: PlanRow,
  field: Field,
  snapshot: SheetSnapshot,
  text: string,
): { field: Field; at: readonly A1[] } {
  return { field, at: cellsHolding(snapshot, row.cells[field] ?? [], text) };
}

/**
 * A share of named things and no word about them. In a list the last member says it for all; a bare level ("cấp tỉnh 90%") goes on
 * with what was said before.
 */
function isHalf(target: Target): boolean {
  if (target.listed || target.change !== null || target.denominator !== null) return false;
  return measuredWords(target).length > 0 && lacksPredicate(target.indicator);
}

/** The cell holds the figure and hardly a word more. */
function saysNothingElse(text: string, target: Target): boolean {
  if (target.indicatorWords.length > 0) return false;
  const typed = text.normalize("NFC");
  return comparableWords(`${typed.slice(0, target.start)} ${typed.slice(target.end)}`).length < FEWEST_WORDS;
}

/** The end of a cell, from a blank on. */
function lastWords(text: string): string {
  const line = shownValue(text, 2000);
  return line.length <= 60 ? line : `…${line.slice(line.indexOf(" ", line.length - 60))}`;
}
