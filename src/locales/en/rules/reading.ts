import type { readingRules as vi } from "../../vi/rules/reading";

/** English of `vi/rules/reading.ts`; the compiler asks for the same rules and messages. */
export const readingRules: typeof vi = {
  "cells-interleaved": {
    title: "Cells mixed into each other",
    why: "When a sheet is made from Word or PDF the text of two cells can be mixed. Only somebody with the original can take it apart.",
    messages: {
      interleaved: {
        what: "The cell mixes two columns word by word: “{text}”.",
        todo: "Compare the original and type each cell anew.",
      },
      twoRows: {
        what: "The cell holds two rows; the second begins with “{text}”.",
        todo: "Make them two rows, each with its product, lead and deadline.",
      },
    },
  },
  "row-realigned": {
    title: "Row out of its columns",
    why: "A cell in the wrong column spoils filters, sums and consolidation, though the eye still understands it.",
    messages: {
      realigned: {
        what: "The cells of this row stand in the wrong columns; by content they were read as: {columns}.",
        todo: "Move the cells to their columns.",
      },
    },
  },
  "page-break-joined": {
    title: "Row cut by a page break",
    why: "When a sheet is made from Word or PDF a row between two pages is cut in two. Read apart, its halves mislead.",
    messages: {
      joined: {
        what: "A row cut by a page break was joined (sheet rows {rows}).",
        todo: "See whether that is right and join it in the sheet.",
      },
    },
  },
  "markup-removed": {
    title: "Web markup left in cells",
    why: "Codes such as <b>, <p> and &amp; are remnants of extraction; a reader sees them as text.",
    messages: {
      removed: {
        what: "{count} cells hold web markup; it was ignored.",
        todo: "Remove it from the cells.",
      },
    },
  },
  "footnote-removed": {
    title: "Footnote inside the table",
    why: "A footnote belongs to a printed page and is no row of work.",
    messages: {
      line: {
        what: "A footnote stands among the rows and was left out: “{text}”.",
        todo: "Move it below the table or into the text.",
      },
      mark: {
        what: "{count} rows have footnote numbers stuck to their text; they were ignored.",
        todo: "Remove the numbers if the footnotes are gone.",
      },
    },
  },
  "text-legacy-encoding": {
    title: "Sheet in an old encoding",
    why: "Text in an encoding from before Unicode is legible in its own font only and cannot be searched. Official documents use Unicode (Decree 30/2020/NĐ-CP).",
    messages: {
      legacy: {
        what: "{count} cells are in {encoding}.",
        todo: "Convert them to Unicode (the repair is ready).",
      },
    },
  },
  "personal-data": {
    title: "Personal data in the table",
    why: "The appendix is published; personal data may be published only as the law allows.",
    messages: {
      phone: {
        what: "There is a person's telephone number ({text}).",
        todo: "Remove it, or give the office's number.",
      },
      email: {
        what: "There is a person's e-mail address ({text}).",
        todo: "Remove it, or give the office's mailbox.",
      },
      identity: {
        what: "There is a person's identity number ({text}).",
        todo: "Remove it.",
      },
      birth: {
        what: "There is a person's date of birth ({text}).",
        todo: "Remove it.",
      },
    },
  },
  "spelling-suspect": {
    title: "Possible spelling mistakes",
    why: "Slips of typing and scanning hide words from a search and look careless.",
    messages: {
      syllable: {
        what: "“{text}” is no Vietnamese syllable.",
        todo: "Have a look.",
      },
      compound: {
        what: "“{text}” may be “{proper}”.",
        todo: "Have a look.",
      },
      repeated: {
        what: "“{text}”: a word is repeated, or a comma is missing.",
        todo: "Have a look.",
      },
      smallLetter: {
        what: "The label is followed by a small letter: “{text}”.",
        todo: "Begin with a capital.",
      },
      spacing: {
        what: "{count} cells have blanks too many or too few around punctuation.",
        todo: "Correct the blanks.",
      },
    },
  },
  "text-not-nfc": {
    title: "Letters and marks stored apart",
    why: "Letters and marks stored apart (from PDF files and Macs) look the same, but Excel does not find or filter them.",
    messages: {
      decomposed: {
        what: "{count} cells store letters and marks apart.",
        todo: "Compose them (the repair is ready).",
      },
    },
  },
};
