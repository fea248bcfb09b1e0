import { defineRule, type RuleContext } from "../engine/define-rule";
import type { Edit } from "../engine/edit";
import { parseA1 } from "../grid/address";
import { activityBreaks, taskBreaks, type LabelBreak } from "../numbering/label-breaks";
import { numberBreaks, type NumberBreak } from "../numbering/number-breaks";
import { pathText } from "../numbering/number-path";
import { numberedLines, type NumberedLine } from "../numbering/objective-numbers";
import { leadingNumberEdit } from "../numbering/renumber-edit";
import { numberedTasks, taskCounting } from "../numbering/task-numbers";
import { mergeIndex } from "../reader/merge-index";

/** Numbers jump, repeat or are missing: of objectives in the TT column, of tasks and activities in their labels. */
export const ttGap = defineRule({
  id: "tt-gap",
  scope: "plan",
  column: "tt",
  messages: {
    gap: "warning",
    first: "warning",
    repeat: "warning",
    missing: "warning",
    labelGap: "warning",
    labelFirst: "warning",
    labelRepeat: "warning",
  },
  check(context, report) {
    const { plan } = context;
    const lines = numberedLines(plan);
    const asksForNumbers = isNumbered(lines);
    for (const found of numberBreaks(lines)) {
      const { line, previous, expected } = found;
      const fix = renumberEdits(found, context);
      const place = { at: [line.at], rowKey: line.rowKey, ...(fix ? { fix } : {}) };
      const data = { expected: pathText(expected), number: line.path ? pathText(line.path) : "" };
      if (found.kind === "missing") {
        if (asksForNumbers && !isMerged(line, context)) report("missing", data, place);
      } else if (found.kind === "repeat") report("repeat", data, place);
      else if (previous === null) report("first", data, place);
      else report("gap", { ...data, previous: pathText(previous) }, place);
    }
    const tasks = numberedTasks(plan);
    for (const found of [...taskBreaks(tasks, taskCounting(tasks)), ...activityBreaks(plan)]) {
      const place = { at: [found.at], rowKey: found.rowKey, field: found.word };
      const data = labelData(found);
      report(
        found.found <= found.previous ? "labelRepeat" : found.previous === 0 ? "labelFirst" : "labelGap",
        data,
        place,
      );
    }
  },
});

const MOST = 0.8;

/** Four of five lines have their number, and three at least: then a line without one lacks it. */
function isNumbered(lines: readonly NumberedLine[]): boolean {
  const numbered = lines.filter((line) => line.path !== null).length;
  return numbered >= 3 && numbered >= lines.length * MOST;
}

/** A blank TT cell below the top of a merge shows the number above. */
function isMerged(line: NumberedLine, { snapshot }: RuleContext): boolean {
  const place = parseA1(line.at);
  return place !== null && mergeIndex(snapshot.merges, [place.col]).coveredFromAbove(place.row, place.col);
}

function renumberEdits({ renumber }: NumberBreak, { snapshot }: RuleContext): Edit[] | null {
  if (!renumber) return null;
  const edits = renumber.map(({ line, path }) =>
    leadingNumberEdit(snapshot, line.at, line.path && pathText(line.path), pathText(path)),
  );
  return edits.every((edit) => edit !== null) && edits.length > 0 ? edits : null;
}

const WORDS = { objective: "Mục tiêu", task: "Nhiệm vụ", activity: "Hoạt động" } as const;

function labelData({ word, previous, found }: LabelBreak): { label: string; previous: string; expected: string } {
  const name = WORDS[word];
  return { label: `${name} ${found}`, previous: `${name} ${previous}`, expected: `${name} ${previous + 1}` };
}
