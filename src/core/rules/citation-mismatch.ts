import { citingCells } from "../citation/citations-of-plan";
import type { CitationFault } from "../citation/citation";
import { defineRule } from "../engine/define-rule";
import { cellsHolding } from "../grid/cells-holding";

type MessageId = "body" | "name" | "pair" | "date" | "term" | "noSuchDay" | "standard" | "future" | "existsTwice";

const MESSAGES: Readonly<Partial<Record<CitationFault["kind"], MessageId>>> = {
  "issuer-against-body": "body",
  "type-against-name": "name",
  "pair-impossible": "pair",
  "year-against-date": "date",
  "year-against-term": "term",
  "date-impossible": "noSuchDay",
  "standard-unknown": "standard",
};

/** Parts of a citation contradict each other: symbol and issuer, number and date, or a standard that does not exist. */
export const citationMismatch = defineRule<MessageId>({
  id: "citation-mismatch",
  scope: "plan",
  column: "activity",
  messages: {
    body: "warning",
    name: "warning",
    pair: "warning",
    date: "warning",
    term: "warning",
    noSuchDay: "warning",
    standard: "warning",
    future: "warning",
    existsTwice: "review",
  },
  check({ plan, snapshot }, report) {
    for (const { row, field, citations } of citingCells(plan)) {
      for (const citation of citations) {
        const { text, symbol, year, faults } = citation;
        const place = { at: cellsHolding(snapshot, row.cells[field] ?? [], symbol), field, rowKey: row.key };
        const told = faults.find(({ kind }) => MESSAGES[kind] !== undefined);
        if (told) report(MESSAGES[told.kind]!, { text, against: told.against ?? "" }, place);
        else if (year !== null && plan.year !== null && year > plan.year) {
          report("future", { text, against: String(year), year: plan.year }, place);
        } else if (isAmbiguous(faults, plan.year)) {
          report(
            "existsTwice",
            { text, against: faults.find(({ kind }) => kind === "exists-twice")?.against ?? "" },
            place,
          );
        }
      }
    }
  },
});

/** Once the newer of two documents governs, plans mean that one; only in the year it came may either be meant. */
function isAmbiguous(faults: readonly CitationFault[], planYear: number | null): boolean {
  const twice = faults.find(({ kind }) => kind === "exists-twice");
  if (!twice) return false;
  const newest = Math.max(...(twice.against ?? "").split(", ").map(Number));
  return planYear === null || planYear === newest;
}
