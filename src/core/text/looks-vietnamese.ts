/** Letters of Vietnamese that Latin-1 lacks; recognition that was set to another language never gives them. */
const OWN_LETTER = /[ăđĩũơư\u1ea0-\u1ef9]/i;
const WORD = /\p{L}[\p{L}\p{M}]+/gu;
/** Fewer words say nothing: a sheet of figures and abbreviations. */
const TOO_FEW = 40;
/** Of words in ordinary Vietnamese about every other has such a letter; one in twenty is a sheet worth reading. */
const SHARE = 0.05;

/**
 * Whether texts are Vietnamese still: false for a sheet of some length whose words have lost their marks (recognised as English
 * or French, typed without marks) or that is in another language. Capitals and NFD count alike. Decode legacy fonts first.
 */
export function looksVietnamese(texts: Iterable<string>): boolean {
  let words = 0;
  let own = 0;
  for (const text of texts) {
    for (const [word] of text.normalize("NFC").matchAll(WORD)) {
      words++;
      if (OWN_LETTER.test(word)) own++;
    }
  }
  return words < TOO_FEW || own >= words * SHARE;
}
