/**
 * A figure as typed, before its unit is known. Vietnamese writes 1.250,5 and English 1,250.5; where only one separator stands
 * before three digits both can be meant.
 */
export interface AmountLiteral {
  readonly shape: "plain" | "grouped" | "decimal" | "dot-three" | "comma-three" | "malformed";
  /** The value; for "dot-three" and "comma-three" the one read as thousands; NaN when there is none. */
  readonly value: number;
  /** What a malformed figure may have been ("1.250.5": 1250.5 or 12505); empty for a sound one or one beyond reading. */
  readonly guesses: readonly number[];
  /** Letters stood for digits ("l50", "5O"). */
  readonly misread: boolean;
}

const MAX_DIGITS = 15;

/** Reads digits, separators, blanks between groups and look-alike letters (l, i, o of a folded text). */
export function readLiteral(raw: string): AmountLiteral {
  const misread = /[lio]/.test(raw);
  const spaced = / /.test(raw);
  const text = raw
    .replace(/[li]/g, "1")
    .replace(/o/g, "0")
    .replace(/ /g, "")
    .replace(/[.,]+$/, "");
  const { shape, value } = shapeOf(text);
  const digits = text.replace(/[.,]/g, "");
  const guesses = shape === "malformed" && Number.isFinite(value) ? [value, Number(digits)] : [];
  return { shape: spaced && shape === "plain" ? "grouped" : shape, value, guesses, misread };
}

function shapeOf(text: string): { shape: AmountLiteral["shape"]; value: number } {
  const digits = text.replace(/[.,]/g, "");
  if (digits.length > MAX_DIGITS || digits === "") return { shape: "malformed", value: NaN };
  const separators = text.replace(/\d/g, "");
  if (separators === "") return { shape: "plain", value: Number(text) };
  const last = separators.slice(-1);
  if (separators.length === 1) {
    const three = /^([1-9]\d{0,2})[.,]\d{3}$/.test(text);
    if (three) return { shape: last === "." ? "dot-three" : "comma-three", value: Number(digits) };
    return { shape: "decimal", value: Number(text.replace(",", ".")) };
  }
  const mixed = separators.includes(".") && separators.includes(",");
  if (!mixed && /^\d{1,3}(?:[.,]\d{3})+$/.test(text)) return { shape: "grouped", value: Number(digits) };
  const decimals = text.length - text.lastIndexOf(last) - 1;
  const value = Number(digits) / 10 ** decimals;
  const head = separators.slice(0, -1);
  const wellGrouped = /^\d{1,3}(?:[.,]\d{3})+[.,]\d+$/.test(text) && !head.includes(last);
  return mixed && wellGrouped ? { shape: "decimal", value } : { shape: "malformed", value };
}

/** The value when the single separator is taken for a decimal mark. */
export function asDecimal(literal: AmountLiteral): number {
  return literal.value / 1000;
}
