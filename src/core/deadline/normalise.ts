import { cleanText } from "../text/markup";
import { TCVN3_SIGNS } from "./legacy-word";
import { wordKey } from "./lexicon";
import type { Slip } from "./deadline";

export interface NormalText {
  /** The cell as typed, without markup and invisible characters: what a person is shown. */
  readonly text: string;
  /** The same with one spelling for each sign (full-width figures, Roman code points): what is cut into tokens. */
  readonly plain: string;
  /** A word had to be read as VNI or TCVN3. */
  readonly slip: Slip | null;
}

/** A cell longer than this is prose, whatever it holds; the rest is not looked at. */
const LONGEST_READ = 2000;

/** A TCVN3 word may hold a soft hyphen ("ư"), which cleaning drops: such words are looked at first. */
const SIGNED_WORD = new RegExp(`[\\p{L}\\p{M}${TCVN3_SIGNS}]+`, "gu");
const SIGN = new RegExp(`[${TCVN3_SIGNS}]`, "u");
const LETTER = /\p{L}/u;

/** Full-width forms, Roman numeral code points, styled figures: each has a plain twin of the same meaning. */
const STYLED = /[\uff01-\uff5e\u2160-\u217f\u2460-\u2473\u{1d7ce}-\u{1d7ff}]/gu;

/** A look before the two replacements below. */
const UNUSUAL = /[|\uff01-\uff5e\u2160-\u217f\u2460-\u2473\ud835]/;

/** OCR's "|" for the I of a Roman numeral: "I|I", "|V". */
const BAR_IN_ROMAN = /(?<=[IVl])\||\|(?=[IVl|])/g;

export function normalText(raw: string): NormalText {
  const text = cleanText(raw).text;
  const cut = raw.length > LONGEST_READ ? raw.slice(0, LONGEST_READ) : raw;
  const decoded = SIGN.test(cut) ? legacyDecoded(cut) : null;
  const clean = decoded !== null ? cleanText(decoded.text).text : cut.length < raw.length ? cleanText(cut).text : text;
  const plain = UNUSUAL.test(clean)
    ? clean.replace(STYLED, (sign) => sign.normalize("NFKC")).replace(BAR_IN_ROMAN, "l")
    : clean;
  return { text, plain, slip: decoded?.slip ?? null };
}

function legacyDecoded(text: string): { text: string; slip: Slip | null } {
  let slip: Slip | null = null;
  const decoded = text.replace(SIGNED_WORD, (word) => {
    if (!SIGN.test(word) || !LETTER.test(word)) return word;
    const key = wordKey(word);
    if (key.slip !== "legacy-encoding") return word;
    slip = "legacy-encoding";
    return key.w;
  });
  return { text: decoded, slip };
}
