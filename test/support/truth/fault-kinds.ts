/** Which rules answer a kind of fault in `findings-*.tsv`: the table of the truth folder's README. */
export const RULES_OF_KIND: Readonly<Record<string, readonly string[]>> = {
  placeholder: ["title-placeholder"],
  "numbering-gap": ["tt-gap"],
  "numbering-mismatch": ["label-number-mismatch"],
  "label-format": ["label-format"],
  "numbering-style": ["label-format"],
  "numbering-in-text": ["label-format"],
  "label-missing": ["label-format"],
  "garbled-cell": ["cells-interleaved", "several-activities-in-cell", "deadline-several"],
  "shifted-row": ["row-realigned"],
  "page-break-joined": ["page-break-joined"],
  "markup-removed": ["markup-removed"],
  "footnote-removed": ["footnote-removed"],
  "missing-task": ["objective-without-task"],
  "missing-task-or-merged": ["objective-without-task"],
  "missing-activity": ["task-without-activity"],
  "missing-product": ["activity-without-product"],
  "missing-lead": ["lead-missing"],
  "missing-deadline": ["deadline-missing"],
  "missing-coordinator": ["coordinator-missing"],
  "several-leads": ["lead-many"],
  "lead-coordinator-merged": ["lead-many"],
  "lead-equals-coordinator": ["unit-in-both-columns"],
  "foreign-unit": ["unit-foreign"],
  "unit-variant": ["unit-variant"],
  "spelling-variant": ["unit-variant"],
  "odd-unit": ["unit-variant"],
  abbreviation: ["unit-not-registered"],
  "abbreviation-undefined": ["unit-not-registered"],
  "foreign-scope": ["scope-foreign", "citation-foreign"],
  "vague-deadline": ["deadline-vague"],
  "deadline-outside-year": ["deadline-outside-year"],
  "year-mismatch": ["deadline-outside-year"],
  "deadline-near-issue": ["deadline-before-issue"],
  "deadline-implausible": ["deadline-implausible"],
  "missing-budget": ["budget-missing"],
  "deferred-budget": ["budget-deferred"],
  "ambiguous-budget": ["budget-ambiguous"],
  "duplicate-row": ["row-duplicate"],
  "near-duplicate": ["row-near-duplicate"],
  overlap: ["row-near-duplicate"],
  "duplicate-objective": ["objective-duplicate"],
  "duplicate-text": ["activity-repeats-task"],
  "internal-target-conflict": ["target-conflict"],
  "target-incomplete": ["target-incomplete"],
  "truncated-cell": ["target-incomplete"],
  "objective-not-measurable": ["target-not-measurable"],
  "target-in-task": ["target-in-activity"],
  "not-a-task": ["target-in-activity"],
  "wrong-citation": ["citation-form", "citation-mismatch"],
  "odd-citation": ["citation-form", "citation-mismatch"],
  "obsolete-term": ["term-obsolete"],
  "activity-is-product": ["activity-is-product"],
  "product-is-activity": ["product-unverifiable"],
  "product-mismatch": ["product-unverifiable"],
  "product-is-outcome": ["product-unverifiable"],
  "several-activities": ["several-activities-in-cell"],
  ocr: ["spelling-suspect"],
  typo: ["spelling-suspect"],
  punctuation: ["spelling-suspect"],
};

/** Faults that only the raw extract has: pasting from Word has mended them. */
export const RAW_ONLY: ReadonlySet<string> = new Set(["page-break-joined", "markup-removed", "footnote-removed"]);

/** What must not be reported where a trap stands: rule ids, or beginnings of them with a star. */
export interface Trap {
  readonly rules: readonly string[];
  /** "lines": at the lines named. "never": nowhere in the sheet. "once": at most one finding (the one line for the whole sheet). */
  readonly where: "lines" | "never" | "once";
}

const MISSING = ["lead-missing", "activity-without-product", "deadline-missing", "coordinator-missing"];

export const TRAPS: Readonly<Record<string, Trap>> = {
  "blank-deadline": { rules: ["deadline-missing"], where: "lines" },
  "blank-lead-product": { rules: ["lead-missing", "activity-without-product"], where: "lines" },
  "blank-objective-task": { rules: ["objective-without-task", "task-without-activity"], where: "lines" },
  "deadline-with-note": { rules: ["deadline-*"], where: "lines" },
  "years-in-text": { rules: ["deadline-outside-year", "deadline-several", "deadline-implausible"], where: "lines" },
  "blank-budget": { rules: ["budget-missing:review"], where: "once" },
  "section-rows": { rules: [...MISSING, "task-without-activity", "objective-without-task"], where: "lines" },
  "group-row": { rules: [...MISSING, "task-without-activity", "objective-without-task"], where: "lines" },
  "half-row": { rules: MISSING, where: "lines" },
  "term-level-3-4": { rules: ["term-obsolete"], where: "lines" },
  "date-of-cited-plan": {
    rules: ["deadline-outside-year", "deadline-before-issue", "deadline-several", "deadline-implausible", "date-*"],
    where: "lines",
  },
  "date-in-prose": { rules: ["deadline-vague", "deadline-missing", "deadline-outside-year"], where: "lines" },
  "upper-bound": { rules: ["deadline-vague", "deadline-missing", "deadline-outside-year"], where: "lines" },
  "section-name-variant": { rules: ["section-unknown", "section-missing", "term-obsolete"], where: "lines" },
  "no-budget-column": { rules: ["budget-missing"], where: "once" },
  "no-coordinator-column": { rules: ["coordinator-missing"], where: "never" },
};
