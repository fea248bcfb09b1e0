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

/**
 * How a cell of the three text columns begins: "1.2. Nhiệm vụ 2: ..." has ordinal 1.2 and label task 2, and so has
 * "Nhiệm vụ 1.2: ...".
 */
export interface CellLabel {
  /** Leading number ("1.2"), or the steps of the label; null without one. */
  readonly ordinal: string | null;
  readonly word: LabelWord | null;
  /** n of "Nhiệm vụ n", null without one. */
  readonly labelNo: string | null;
  /** Where the text proper begins. */
  readonly length: number;
}

const WORDS: Readonly<Record<string, LabelWord>> = {
  "mục tiêu": "objective",
  mt: "objective",
  "nhiệm vụ": "task",
  nv: "task",
  "hoạt động": "activity",
  hđ: "activity",
};
const STEPS = String.raw`\d{1,3}(?:\.\d{1,3}){0,3}`;
/** "NV 1:" too, but an abbreviation alone ("HĐ 68") needs the mark after its number. */
const NAME = String.raw`mục tiêu|nhiệm vụ|hoạt động|(?:mt|nv|hđ)(?=\s*${STEPS}\s*[:.)])`;
const LABEL = new RegExp(
  String.raw`^\s*(?:(${STEPS})\s*[.):]?\s+|(${STEPS})\s*[.):]\s*)?(?:(${NAME})\s*(?:số\s*)?(${STEPS})\s*[:.)–-]?\s*)?`,
  "iu",
);

/** The label of a cell; every part null when it has none. "Nhiệm vụ trọng tâm" has none: a label has a number. */
export function parseLabel(text: string): CellLabel {
  const match = LABEL.exec(text);
  if (!match) return { ordinal: null, word: null, labelNo: null, length: 0 };
  const ordinal = match[1] ?? match[2] ?? null;
  const word = match[3] === undefined ? null : (WORDS[match[3].toLowerCase().replace(/\s+/g, " ")] ?? null);
  const isNumberedText =
    ordinal !== null && (word !== null || match[2] !== undefined || /^\d+(?:\.\d+)*\s*[.):]/.test(text.trimStart()));
  if (!isNumberedText && word === null) return { ordinal: null, word: null, labelNo: null, length: 0 };
  const steps = match[4] ?? null;
  return {
    ordinal: isNumberedText ? ordinal : steps?.includes(".") ? steps : null,
    word,
    labelNo: steps === null ? null : lastStep(steps),
    length: match[0].length,
  };
}

function lastStep(steps: string): string {
  return steps.slice(steps.lastIndexOf(".") + 1);
}

const INSIDE: Readonly<Record<LabelWord, RegExp>> = {
  objective: labelPattern("mục tiêu|mt"),
  task: labelPattern("nhiệm vụ|nv"),
  activity: labelPattern("hoạt động|hđ"),
};

function labelPattern(names: string): RegExp {
  return new RegExp(String.raw`(?:\d{1,3}(?:\.\d{1,3}){1,3}\.?\s*)?(?<!\p{L})(?:${names})\s*(${STEPS})\s*[:.]`, "giu");
}

/** Every place in the text where a label "Hoạt động n" (or task, objective) with a colon or dot begins. */
export function labelsInside(text: string, word: LabelWord): { readonly index: number; readonly labelNo: string }[] {
  return [...text.matchAll(INSIDE[word])].map((match) => ({ index: match.index, labelNo: lastStep(match[1] ?? "") }));
}
