/** Kind of document by its symbol; "Luật" for a law, "ISO" for a standard. Others ("CV", "HD", "TB") as typed. */
type CitationType = string;

/**
 * "state" 15/2020/NĐ-CP, 468/QĐ-TTg and ministries; "assembly" 99/2023/QH15; "party" 18-NQ/TW; "local" UBND, HĐND, departments;
 * "standard" ISO 9001:2015; "unnamed" a number without its symbol ("Nghị định 107").
 */
export type CitationForm = "state" | "assembly" | "party" | "local" | "standard" | "unnamed";

export type CitationFaultKind =
  // how it is written: the rule citation-form
  | "dash-missing"
  | "separator-wrong"
  | "letter-wrong"
  | "space-inside"
  | "party-form"
  | "assembly-form"
  | "year-missing"
  | "symbol-missing"
  // what does not belong together: the rule citation-mismatch
  | "type-against-name"
  | "issuer-against-body"
  | "pair-impossible"
  | "year-against-date"
  | "year-against-term"
  | "date-impossible"
  | "standard-unknown"
  // two documents bear the number and nothing says which
  | "exists-twice";

export interface CitationFault {
  readonly kind: CitationFaultKind;
  /** What `symbol` should read; null where the form alone does not make it certain. */
  readonly fix: string | null;
  /** What is at odds with the symbol: the date's year, the body named, the standard probably meant. */
  readonly against: string | null;
}

export interface Citation {
  /** As typed, with the word for its kind: "Nghị quyết số 18/NQ-TW". */
  readonly text: string;
  /** Offset of `text` in the NFC form of the cell. */
  readonly start: number;
  /** The number and symbol alone, as typed: "18/NQ-TW". A fix takes its place. */
  readonly symbol: string;
  readonly symbolStart: number;
  /** "18", "30c". */
  readonly number: string;
  /** Of the symbol, else of the date. */
  readonly year: number | null;
  readonly type: CitationType | null;
  /** "CP", "TTg", "UBND", "HĐND", "QH15", "TW", "TU", "BNV", "SCT" ...; null when not written. */
  readonly issuer: string | null;
  readonly form: CitationForm;
  /** ISO day of issue where the text gives it and the calendar has it. */
  readonly date: string | null;
  readonly faults: readonly CitationFault[];
}
