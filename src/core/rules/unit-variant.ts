import { defineRule } from "../engine/define-rule";
import type { Edit } from "../engine/edit";
import { replaceTexts } from "../engine/replace-text";
import { compareA1, type A1 } from "../grid/address";
import type { SheetSnapshot } from "../grid/snapshot";
import { placesOf } from "../unit/gather-names";
import { mixedNames, type MixedName } from "../unit/unit-spellings";
import { unitsOfPlan } from "../unit/units-of-plan";

/** One unit is written in several ways, so that counting and merging take it for several. */
export const unitVariant = defineRule({
  id: "unit-variant",
  scope: "plan",
  column: "lead",
  messages: { mixed: "review" },
  check({ plan, snapshot, options }, report) {
    const found = mixedNames(unitsOfPlan(plan, options.register)).map((mixed) => ({
      mixed,
      fix: certainFix(mixed, snapshot) ?? [],
    }));
    const mended = found.flatMap(({ fix }) => fix.map((edit) => edit.at));
    for (const { mixed, fix } of found) {
      const at = [...new Set(mixed.others.flatMap(({ mention }) => placesOf(mention, snapshot)))].sort(compareA1);
      const variants = [...new Set(mixed.others.map(({ text }) => `“${text}”`))].join(", ");
      // Two findings that write one cell would not know of each other.
      const alone = fix.every((edit) => mended.indexOf(edit.at) === mended.lastIndexOf(edit.at));
      const place = { at, field: mixed.others[0]!.mention.field };
      const data = { name: mixed.name, variants, count: at.length };
      report("mixed", data, fix.length > 0 && alone ? { ...place, fix } : place);
    }
  },
});

/** Edits for all places or none: a full stop or blank too many, or the register's own name in other letters. */
function certainFix({ name, others, registered }: MixedName, snapshot: SheetSnapshot): readonly Edit[] | null {
  const edits = new Map<A1, Edit>();
  for (const { text, mention } of others) {
    const trimmed = text.replace(/\s*[.;,]$/, "");
    if (!registered && trimmed !== name) return null;
    const { field, row } = mention;
    const from = text === trimmed ? mention.mention.text : text;
    const found = replaceTexts(snapshot, row.cells[field] ?? [], [{ from, to: name }]);
    if (!found || found.some(({ at }) => edits.has(at))) return null;
    for (const edit of found) edits.set(edit.at, edit);
  }
  return [...edits.values()];
}
