import { foldSpace } from "./fold";

/** I to XXXIX, as section numerals are. Case must be upper: a lone "i" is a list letter. */
const ROMAN = /^(?=[IVX])(X{0,3})(IX|IV|V?I{0,3})$/;

/** The value of a Roman numeral in capitals, or null. */
export function romanValue(text: string): number | null {
  const match = ROMAN.exec(text);
  if (!match || text === "") return null;
  const units: Readonly<Record<string, number>> = {
    "": 0,
    I: 1,
    II: 2,
    III: 3,
    IV: 4,
    V: 5,
    VI: 6,
    VII: 7,
    VIII: 8,
    IX: 9,
  };
  return (match[1] ?? "").length * 10 + (units[match[2] ?? ""] ?? 0);
}

/** What stands in a TT cell: a Roman section number or an Arabic one, perhaps in steps ("5.1"). */
export type Ordinal =
  { readonly kind: "roman"; readonly code: string } | { readonly kind: "arabic"; readonly no: string };

/** "II", "II.", "(2)", "2.", "5.1", "02" as an ordinal; null for anything else. */
export function parseOrdinal(text: string): Ordinal | null {
  const bare = foldSpace(text).replace(/^[([]|[)\].:/\s-]+$/g, "");
  if (romanValue(bare) !== null) return { kind: "roman", code: bare };
  return /^\d{1,3}(?:\.\d{1,3}){0,3}$/.test(bare) ? { kind: "arabic", no: bare } : null;
}

export type LabelWord = "objective" | "task" | "activity";

/** How a cell of the three text columns begins: "1.2. Nhiệm vụ 2: ..." has ordinal 1.2 and label task 2. */
export interface CellLabel {
  /** Leading number ("1.2"), null without one. */
  readonly ordinal: string | null;
  readonly word: LabelWord | null;
  /** n of "Nhiệm vụ n", null without one. */
  readonly labelNo: string | null;
  /** Where the text proper begins. */
  readonly length: number;
}

const WORDS: Readonly<Record<string, LabelWord>> = {
  "mục tiêu": "objective",
  "nhiệm vụ": "task",
  "hoạt động": "activity",
};
const LABEL =
  /^\s*(?:(\d{1,3}(?:\.\d{1,3}){0,3})\s*[.):]?\s+|(\d{1,3}(?:\.\d{1,3}){0,3})\s*[.):]\s*)?(?:(mục tiêu|nhiệm vụ|hoạt động)\s*(?:số\s*)?(\d{1,3})\s*[:.)–-]?\s*)?/iu;

/** The label of a cell; every part null when it has none. "Nhiệm vụ trọng tâm" has none: a label has a number. */
export function parseLabel(text: string): CellLabel {
  const match = LABEL.exec(text);
  if (!match) return { ordinal: null, word: null, labelNo: null, length: 0 };
  const ordinal = match[1] ?? match[2] ?? null;
  const word = match[3] === undefined ? null : (WORDS[match[3].toLowerCase().replace(/\s+/g, " ")] ?? null);
  const isNumberedText =
    ordinal !== null && (word !== null || match[2] !== undefined || /^\d+(?:\.\d+)*\s*[.):]/.test(text.trimStart()));
  return isNumberedText || word !== null
    ? { ordinal: isNumberedText ? ordinal : null, word, labelNo: match[4] ?? null, length: match[0].length }
    : { ordinal: null, word: null, labelNo: null, length: 0 };
}

/** Every place in the text where a label "Hoạt động n" (or task, objective) with a colon or dot begins. */
export function labelsInside(text: string, word: LabelWord): { readonly index: number; readonly labelNo: string }[] {
  const name = word === "objective" ? "mục tiêu" : word === "task" ? "nhiệm vụ" : "hoạt động";
  const pattern = new RegExp(`(?:\\d{1,3}(?:\\.\\d{1,3}){1,3}\\.?\\s*)?${name}\\s*(\\d{1,3})\\s*[:.]`, "giu");
  return [...text.matchAll(pattern)].map((match) => ({ index: match.index, labelNo: match[1] ?? "" }));
}
