import { fromTcvn3, fromVni } from "../text/legacy-encoding";

/**
 * One cell can hold a word in VNI or TCVN3 ("Thaùng 11/2024", "N¨m 2024") without the sheet being in that encoding, so words are
 * looked at one by one; the caller takes a reading only where it is a word of the grammar.
 */

/** Characters that stand for letters in TCVN3 and are signs everywhere else. */
export const TCVN3_SIGNS = "¡¢§£¤¥¦µ¸¶·¹¨»¾¼½©®ª«¬\u00ad×÷";

/** What the word says if its bytes are TCVN3 or VNI, in lower case; the word itself is no reading. */
export function legacyReadings(word: string): readonly string[] {
  const lower = word.toLowerCase();
  return [fromTcvn3(word).toLowerCase(), fromVni(word).toLowerCase()].filter((reading) => reading !== lower);
}
