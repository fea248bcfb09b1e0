const ONSET = "(?:ngh|ng|nh|kh|gh|gi|ph|qu|th|tr|ch|b|c|d|đ|g|h|k|l|m|n|p|q|r|s|t|v|x)?";
const NUCLEUS = "(?:iê|yê|uyê|uyâ|uâ|oă|oe|oa|ua|uê|uô|uơ|ươ|ưa|ia|ya|uy|uya|a|ă|â|e|ê|i|o|ô|ơ|u|ư|y)(?:i|y|o|u)?";
const CODA = "(?:ng|nh|ch|c|m|n|p|t)?";
const SHAPE = new RegExp(`^${ONSET}${NUCLEUS}${CODA}$`);
/** A syllable that ends in a stop has the rising or the heavy tone. */
const STOPPED = /(?:c|ch|p|t)$/;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * Whether a word (lower or upper case) is built like a Vietnamese syllable: onset, vowels, coda, one tone at most, and the tone
 * that a final stop asks for. A check of shape, not a dictionary.
 */
export function isVietnameseSyllable(word: string): boolean {
  if (word.length > 12) return false;
  const letters = word.toLowerCase().normalize("NFD");
  const tones = letters.match(TONE) ?? [];
  const bare = letters.replace(TONE, "").normalize("NFC");
  if (tones.length > 1 || !SHAPE.test(bare)) return false;
  return !STOPPED.test(bare) || tones[0] === "\u0301" || tones[0] === "\u0323";
}
