import { TCVN3_LETTERS, VNI_LETTERS } from "./legacy-tables";
import { isVietnameseSyllable } from "./vietnamese-syllable";

export type LegacyEncoding = "tcvn3" | "vni";

/** Letters that only Unicode text has; a text with one was not typed in a legacy font. */
const UNICODE_ONLY = /[ăđĩũơư]|[\u1ea0-\u1ef9]|\p{M}/iu;
/** Runs of letters and of the Latin-1 signs that TCVN3 uses as letters. */
const TOKEN = /[A-Za-z\u00a1-\u00ff]{2,24}/g;
/** In a word these are signs in any other text: "C¶i c¸ch hµnh chÝnh". */
const TCVN3_SIGN = /[¡-¦¨-®µ-¹»-¾]/;
/** Letters that Vietnamese does not have, or a capital inside a word ("kÕ"): weaker, because VNI and other languages use them. */
const TCVN3_LETTER = /[äåæçëîïðñö÷øûüþß]|[a-z][À-ß]/;
/** Pairs of VNI that Unicode Vietnamese does not have; "oà", "oá", "oã" it has ("toàn"). */
const VNI_PAIR = /[aeouyôö][ùøûïåäêëúü]|[aeuyôö]õ|[ae][áàãâ]|[ao]â|a[éè]|[ñö]/i;

/** So many words that make sense in one encoding alone are no accident. */
const ENOUGH = 3;
const SHARE = 0.1;
const SHORT_SHARE = 0.4;

/**
 * The encoding in which texts were typed before Unicode, or null. Only what the letters say counts: words that are Vietnamese
 * syllables when decoded and nothing as they stand. A font of the encoding makes one such word enough; a font alone proves
 * nothing, because converted texts often keep theirs. Call before anything strips U+00AD: it is "ư" in TCVN3.
 */
export function detectLegacy(texts: Iterable<string>, fonts: Iterable<string> = []): LegacyEncoding | null {
  let words = 0;
  const found: Record<LegacyEncoding, number> = { tcvn3: 0, vni: 0 };
  for (const text of texts) {
    const isUnicode = UNICODE_ONLY.test(text);
    for (const [token] of text.matchAll(TOKEN)) {
      words++;
      if (isUnicode) continue;
      if (TCVN3_SIGN.test(token) && decodesTo(token, decodeTcvn3)) found.tcvn3++;
      else if (VNI_PAIR.test(token) && decodesTo(token, decodeVni)) found.vni++;
      else if (TCVN3_LETTER.test(token) && decodesTo(token, decodeTcvn3)) found.tcvn3++;
    }
  }
  const best = found.tcvn3 >= found.vni ? "tcvn3" : "vni";
  const count = found[best];
  const hinted = [...fonts].some((font) => (best === "tcvn3" ? /^\.vn/i : /^vni/i).test(font));
  if (hinted) return count > 0 ? best : null;
  const isEnough = count >= ENOUGH && count >= words * SHARE;
  return isEnough || (count > 0 && count >= words * SHORT_SHARE) ? best : null;
}

function decodesTo(token: string, decode: (text: string) => string): boolean {
  const decoded = decode(token);
  // "µm" and "½h" are units, not syllables; "vµ" is one.
  return decoded !== token && (token.length > 2 || /^[a-z][¡-¾]$/i.test(token)) && isVietnameseSyllable(decoded);
}

/**
 * TCVN3 text in Unicode. `font` tells the capital fonts (".VnTimeH"), which draw small letters as capitals. A text that already
 * holds Unicode Vietnamese is left as it is.
 */
export function fromTcvn3(text: string, font?: string): string {
  if (UNICODE_ONLY.test(text)) return text;
  const decoded = decodeTcvn3(text);
  return font !== undefined && /^\.vn.*h$/i.test(font.trim()) ? decoded.toUpperCase() : decoded;
}

/** VNI text in Unicode. A text that already holds Unicode Vietnamese is left as it is. */
export function fromVni(text: string): string {
  return UNICODE_ONLY.test(text) ? text : decodeVni(text);
}

function decodeTcvn3(text: string): string {
  let decoded = "";
  for (const char of text) decoded += TCVN3_LETTERS.get(char) ?? char;
  return decoded;
}

function decodeVni(text: string): string {
  let decoded = "";
  for (let at = 0; at < text.length; at++) {
    const pair = VNI_LETTERS.get(text.slice(at, at + 2));
    if (pair !== undefined && at + 1 < text.length) {
      decoded += pair;
      at++;
    } else decoded += VNI_LETTERS.get(text[at]!) ?? text[at]!;
  }
  return decoded;
}
