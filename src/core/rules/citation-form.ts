import { citingCells, type CitingCell } from "../citation/citations-of-plan";
import type { Citation, CitationFaultKind } from "../citation/citation";
import { parseCitations } from "../citation/parse-citations";
import { defineRule, type Report } from "../engine/define-rule";
import { replaceTexts } from "../engine/replace-text";
import { cellsHolding } from "../grid/cells-holding";
import type { SheetSnapshot } from "../grid/snapshot";

type MessageId = "form" | "space" | "unclear" | "yearMissing" | "symbolMissing";

const FORM_FAULTS: ReadonlySet<CitationFaultKind> = new Set([
  "dash-missing",
  "separator-wrong",
  "letter-wrong",
  "party-form",
  "assembly-form",
  "space-inside",
  "year-missing",
  "symbol-missing",
]);

/**
 * A document's number and symbol are not written as its issuer writes them (Nghị định 30/2020/NĐ-CP for the state, Hướng dẫn
 * 36-HD/VPTW for the party), or are not given in full.
 */
export const citationForm = defineRule<MessageId>({
  id: "citation-form",
  scope: "plan",
  column: "activity",
  messages: {
    form: "warning",
    space: "review",
    unclear: "warning",
    yearMissing: "warning",
    symbolMissing: "warning",
  },
  check({ plan, snapshot }, report) {
    for (const { text, at } of plan.title.lines) {
      const spaced = parseCitations(text).find((citation) =>
        citation.faults.some(({ kind }) => kind === "space-inside"),
      );
      const right = spaced?.faults.find(({ kind }) => kind === "space-inside")?.fix;
      if (!spaced || !right) continue;
      const fix = replaceTexts(snapshot, [at], [{ from: spaced.symbol, to: right }]);
      report("space", { text: spaced.symbol, right }, fix ? { at: [at], fix } : { at: [at] });
    }
    for (const cell of citingCells(plan)) reportCell(cell, snapshot, report);
  },
});

/** One finding a cell and kind: two wrong symbols in one cell are mended by one edit. */
function reportCell({ row, field, citations }: CitingCell, snapshot: SheetSnapshot, report: Report<MessageId>): void {
  const byMessage = new Map<MessageId, { citation: Citation; right: string | null }[]>();
  for (const citation of citations) {
    const faults = citation.faults.filter(({ kind }) => FORM_FAULTS.has(kind));
    if (faults.length === 0) continue;
    const id = messageOf(faults);
    const wrong = byMessage.get(id) ?? [];
    byMessage.set(id, wrong);
    wrong.push({ citation, right: faults.find(({ fix }) => fix !== null)?.fix ?? null });
  }
  const cells = row.cells[field] ?? [];
  for (const [messageId, wrong] of byMessage) {
    const texts = [
      ...new Set(wrong.map(({ citation }) => (messageId === "symbolMissing" ? citation.text : citation.symbol))),
    ];
    const rights = [...new Set(wrong.map(({ right }) => right ?? ""))];
    const at = [...new Set(wrong.flatMap(({ citation }) => cellsHolding(snapshot, cells, citation.symbol)))];
    const pairs = wrong.map(({ citation, right }) => ({ from: citation.symbol, to: right ?? "" }));
    const fix = rights.every((right) => right !== "") ? replaceTexts(snapshot, cells, pairs) : null;
    const data = { text: quoted(texts), right: quoted(rights.filter((right) => right !== "")) };
    report(messageId, data, { at, field, rowKey: row.key, ...(fix ? { fix } : {}) });
  }
}

function messageOf(faults: Citation["faults"]): MessageId {
  const kinds = new Set(faults.map(({ kind }) => kind));
  if (kinds.has("symbol-missing")) return "symbolMissing";
  if (faults.some(({ fix }) => fix !== null)) return kinds.size === 1 && kinds.has("space-inside") ? "space" : "form";
  return kinds.has("year-missing") ? "yearMissing" : "unclear";
}

function quoted(texts: readonly string[]): string {
  return texts.map((text) => `“${text}”`).join(", ");
}
