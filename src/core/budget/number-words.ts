const DIGITS: Readonly<Record<string, number>> = {
  khong: 0,
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  nam: 5,
  lam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
};

/**
 * The value of a spelled number below a thousand ("hai tram nam muoi" is 250), folded words; null when it is none. Bigger
 * ones come apart at their units: "một tỷ hai trăm triệu" is 1 tỷ and 200 triệu.
 */
export function numberFromWords(words: readonly string[]): number | null {
  let value = 0;
  let digit: number | null = null;
  for (const word of words) {
    const known = Object.hasOwn(DIGITS, word) ? DIGITS[word]! : undefined;
    if (word === "muoi" || word === "tram") {
      const scale = word === "tram" ? 100 : 10;
      if (digit === null && word === "tram") return null;
      value += (digit ?? 1) * scale;
      digit = null;
    } else if (word === "linh" || word === "le") {
      if (digit !== null || value === 0) return null;
    } else if (known !== undefined) {
      if (digit !== null) return null;
      digit = known;
    } else return null;
  }
  value += digit ?? 0;
  return words.length > 0 && value > 0 && value < 1000 ? value : null;
}

/** True for a word that may be part of a spelled number. */
export function isNumberWord(word: string): boolean {
  return Object.hasOwn(DIGITS, word) || word === "muoi" || word === "tram" || word === "linh" || word === "le";
}
