import type { citationRules as vi } from "../../vi/rules/citation";

/** English of `vi/rules/citation.ts`; the compiler asks for the same rules and messages. */
export const citationRules: typeof vi = {
  "citation-form": {
    title: "The number of a document is not well formed",
    why: "A document with a wrong or incomplete number cannot be found. State documents follow Decree 30/2020/NĐ-CP, party documents Instruction 36-HD/VPTW.",
    messages: {
      form: {
        what: "The number {text} is not written correctly.",
        todo: "Write {right}.",
      },
      space: {
        what: "The number {text} has a blank too many.",
        todo: "Write {right}.",
      },
      unclear: {
        what: "The number {text} is not in the prescribed form.",
        todo: "Check it against the document.",
      },
      yearMissing: {
        what: "The number {text} lacks the year of issue.",
        todo: "Give number, year and symbol.",
      },
      symbolMissing: {
        what: "{text} gives neither year nor symbol.",
        todo: "Give number, year and symbol of each document.",
      },
    },
  },
  "citation-mismatch": {
    title: "The parts of a citation do not match",
    why: "Symbol, issuer, year and date of one document belong together; where they differ, one of them is a slip.",
    messages: {
      body: {
        what: "The symbol of “{text}” is not one of {against}.",
        todo: "Check the symbol or the issuing body.",
      },
      name: {
        what: "The symbol of “{text}” is not that of a {against}.",
        todo: "Check the kind of document or the symbol.",
      },
      pair: {
        what: "No kind of document bears the symbol “{against}” as in “{text}”.",
        todo: "Check it against the document.",
      },
      date: {
        what: "The year in “{text}” differs from the year of its date ({against}).",
        todo: "Check the number or the date.",
      },
      term: {
        what: "The year in “{text}” is outside the National Assembly's term in the symbol ({against}).",
        todo: "Check it against the document.",
      },
      noSuchDay: {
        what: "“{text}” is dated {against}, a day that does not exist.",
        todo: "Check the date.",
      },
      standard: {
        what: "There is no standard “{text}”; it may be {against}.",
        todo: "Check the number of the standard.",
      },
      future: {
        what: "“{text}” bears the year {against}, after the plan year {year}.",
        todo: "Check the year.",
      },
      existsTwice: {
        what: "Two documents bear the number “{text}” (of {against}).",
        todo: "Add the date of issue.",
      },
    },
  },
  "citation-foreign": {
    title: "Another office's own document",
    why: "A department does not carry out another department's own plan; usually the row was copied from there.",
    messages: {
      foreign: {
        what: "“{text}” is another office's document, not one of {unit}.",
        todo: "Cite your own document or that of a superior.",
      },
    },
  },
  "citation-stale-year": {
    title: "An old plan or document",
    why: "A plan carries out documents in force and the plans of its own year; an old year is often left over from last year's plan.",
    messages: {
      pastYear: {
        what: "“{text}” is of a year before the plan year {year} ({count} places).",
        todo: "Check the year.",
      },
      replaced: {
        what: "“{text}” has been replaced by {by}.",
        todo: "Cite the document in force.",
      },
    },
  },
  "scope-foreign": {
    title: "Outside this office's authority",
    why: "An office plans its own work; what the Government, the council or the province does, a department prepares and submits.",
    messages: {
      aboveAuthority: {
        what: "“{text}” is not within the authority of {unit}.",
        todo: "Write what is prepared or submitted, or drop it if it was copied from a superior's plan.",
      },
    },
  },
  "term-obsolete": {
    title: "A term no longer in use",
    why: "Terms of former rules and names of former places mislead about what is to be done, and where.",
    messages: {
      obsolete: {
        what: "“{term}” is no longer in use in the plan year ({basis}); it stands in {count} cells.",
        todo: "Write “{instead}”.",
      },
    },
  },
};
