import { foldCase } from "./fold";

/** Words that no cell ends with unless they close a compound ("kèm theo", "trực thuộc"). */
const OPEN_WORDS = /(?<!\p{L})(?:của|và|các|những|hoặc|nhằm|bởi|giữa|gồm|bao gồm|đối với|cùng với|theo|thuộc)$/u;
const CLOSED_COMPOUNDS = /(?<!\p{L})(?:kèm theo|tiếp theo|trực thuộc|phụ thuộc|quen thuộc|thân thuộc)$/u;

/** The text stops in the middle of a phrase: a comma, a colon, an opening bracket, a word that wants another. */
export function isCutOff(text: string): boolean {
  const line = foldCase(text);
  if (!/\p{L}/u.test(line)) return false;
  return /[,:(“]$/u.test(line) || (OPEN_WORDS.test(line) && !CLOSED_COMPOUNDS.test(line));
}
