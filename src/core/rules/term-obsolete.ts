import { defineRule } from "../engine/define-rule";
import { compareA1, type A1 } from "../grid/address";
import { cellsHolding } from "../grid/cells-holding";
import type { PlanRow } from "../plan/plan";
import { findObsoleteTerms, termsOfYear, type FoundTerm } from "../term/find-obsolete-terms";
import { unitAsOf } from "../unit/unit-as-of";
import { unitsOfRow } from "../unit/units-of-plan";

const TEXT_FIELDS = ["objective", "task", "activity", "product"] as const;

interface Spots {
  readonly first: FoundTerm;
  readonly at: Set<A1>;
}

/** A term that the law had ended before the plan year; one finding a term. */
export const termObsolete = defineRule({
  id: "term-obsolete",
  scope: "plan",
  column: "activity",
  messages: { obsolete: "warning" },
  check({ plan, snapshot, options }, report) {
    const { year } = plan;
    const terms = year === null ? [] : termsOfYear(year);
    if (year === null || terms.length === 0) return;
    const found = new Map<string, Spots>();
    const note = (text: string, cells: readonly A1[], company: string) => {
      for (const hit of findObsoleteTerms(text, terms, company)) {
        const spots = found.get(hit.key) ?? { first: hit, at: new Set<A1>() };
        found.set(hit.key, spots);
        for (const at of cellsHolding(snapshot, cells, hit.text)) spots.at.add(at);
      }
    };
    for (const section of plan.sections) note(section.name, section.at, section.name);
    for (const row of plan.rows) {
      const company = TEXT_FIELDS.map((field) => row[field] ?? "").join(" ");
      for (const field of TEXT_FIELDS) {
        const text = ownText(row, field);
        if (text !== null) note(text, row.cells[field] ?? [], company);
      }
      const units = unitsOfRow(plan, row, options.register);
      for (const field of ["lead", "coordinator"] as const) {
        const text = ownText(row, field);
        // A unit that is gone is unit-out-of-date's matter, with its successor.
        const told = units[field].some(({ unit }) => unit && unitAsOf(options.register, unit, year).kind !== "right");
        if (text !== null && !told) note(text, row.cells[field] ?? [], company);
      }
    }
    for (const { first, at } of found.values()) {
      const { text: term, instead, basis } = first;
      report("obsolete", { term, instead, basis, count: at.size }, { at: [...at].sort(compareA1) });
    }
  },
});

function ownText(row: PlanRow, field: (typeof TEXT_FIELDS)[number] | "lead" | "coordinator"): string | null {
  return row.inherited.includes(field) ? null : row[field];
}
