import { foldSpace } from "./fold";

/** A cell's text freed of what extraction left in it. */
export interface CleanText {
  /** NFC, zero-width characters gone, blanks folded, line breaks kept; otherwise as typed. */
  readonly text: string;
  /** Tags or entities were removed. */
  readonly markup: boolean;
  /** Footnote numbers that stood as `<sup>n</sup>`; they are no part of the text. */
  readonly footnoteMarks: readonly string[];
}

/** Only these are taken for tags, so that "<50%" and "<tên đơn vị>" stay what they are. */
const TAG =
  /<\/?(?:p|b|i|u|em|strong|br|ul|ol|li|span|div|font|sup|sub|table|tbody|tr|td|th|a|h[1-6])(?:\s[^<>]{0,300})?\/?>/gi;
const BREAKING_TAG = /^<(?:br|\/p|\/li|\/div|\/tr|ul|ol|li)\b/i;
const FOOTNOTE_MARK = /<sup(?:\s[^<>]{0,100})?>\s*(?:\[|\()?(\d{1,3}|\*{1,3})(?:\]|\))?\s*<\/sup>/gi;
const ENTITY = /&(?:amp|lt|gt|quot|apos|nbsp|ndash|mdash|hellip|#(\d{1,7})|#x([0-9a-f]{1,6}));/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ndash: "–",
  mdash: "—",
  hellip: "…",
};

const NEEDS_WORK = /[<&\u00a0\u00ad\u200b-\u200f\u202a-\u202f\u2060-\u2069\ufeff\r\t\n]| {2}|^\s|\s$/;

/**
 * What a person would read in the cell. Footnote marks go, tags become line breaks or nothing, entities become characters.
 * A soft hyphen is dropped here, so a TCVN3 sheet (where that byte is "ư") has to be converted first.
 */
export function cleanText(raw: string): CleanText {
  const text = raw.normalize("NFC");
  if (!NEEDS_WORK.test(text)) return { text, markup: false, footnoteMarks: [] };
  const footnoteMarks: string[] = [];
  let markup = false;
  let plain = text;
  if (plain.includes("<")) {
    plain = plain.replace(FOOTNOTE_MARK, (_all, mark: string) => {
      footnoteMarks.push(mark);
      return "";
    });
    plain = plain.replace(TAG, (tag) => {
      markup = true;
      return BREAKING_TAG.test(tag) ? "\n" : "";
    });
  }
  if (plain.includes("&")) {
    plain = plain.replace(ENTITY, (entity, decimal: string | undefined, hex: string | undefined) => {
      markup = true;
      const code = decimal !== undefined ? Number(decimal) : hex !== undefined ? parseInt(hex, 16) : null;
      if (code === null) return NAMED[entity.slice(1, -1).toLowerCase()] ?? entity;
      return code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : " ";
    });
  }
  const lines = plain
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "")
    .split(/\r\n|\r|\n/)
    .map((line) => foldSpace(line))
    .filter((line) => line !== "");
  return { text: lines.join("\n"), markup, footnoteMarks };
}
