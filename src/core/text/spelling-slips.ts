import { canBeginPhrase, isKnownCompound, usualPhrase, usualSpelling } from "./compound-spelling";
import { parseSyllable } from "./syllable";

/** Something in a text that is probably a slip of typing or scanning. */
export interface SpellingSlip {
  readonly kind: "syllable" | "compound" | "repeated";
  readonly text: string;
  /** The spelling meant; "" where only the writer knows. */
  readonly proper: string;
}

/** Words that may stand twice in a row. */
const REDUPLICATED = new Set(
  "dần luôn thường từ đều ngày đời người nhà nơi lâu xa gần mãi hằng năm tháng tuần".split(" "),
);

interface Word {
  readonly text: string;
  readonly index: number;
  /** Only one blank stands between this word and the one before. */
  readonly joined: boolean;
}

/**
 * Slips in a text: a word with Vietnamese marks that is no syllable of the language ("thựchiện", "Hoà́"), a compound with a
 * wrong mark ("Kê hoạch"), a word said twice ("của của"). Abbreviations, foreign words and names are left alone.
 */
export function spellingSlips(text: string, memo: SpellingMemo = spellingMemo()): SpellingSlip[] {
  const plain = text.normalize("NFC");
  const words = wordsOf(plain);
  const slips: SpellingSlip[] = [];
  words.forEach((word, i) => {
    const before = words[i - 1];
    if (isBroken(word, words, i, plain, memo)) slips.push({ kind: "syllable", text: word.text, proper: "" });
    if (!before || !word.joined) return;
    const pair = `${before.text} ${word.text}`;
    const proper = remembered(memo.pairs, pair, () => usualSpelling(before.text, word.text));
    const [first, last] = [words[i - 2], words[i + 1]];
    // "văn bản hành chính": the two halves belong to other compounds.
    const taken = () =>
      (first && before.joined && isKnownCompound(first.text, before.text)) ||
      (last?.joined && isKnownCompound(word.text, last.text));
    if (proper !== null && !taken()) slips.push({ kind: "compound", text: pair, proper });
    const phrase = first && before.joined ? phraseOf(first.text, pair, memo) : null;
    if (phrase !== null) slips.push({ kind: "compound", text: `${first?.text ?? ""} ${pair}`, proper: phrase });
    if (isRepeated(before, word)) slips.push({ kind: "repeated", text: pair, proper: "" });
    if (isRepeatedPair(words, i)) slips.push({ kind: "repeated", text: `${pair} ${pair}`, proper: "" });
  });
  return withoutDoubles(slips);
}

/** What was found out about words and pairs; texts of one sheet repeat themselves. */
export interface SpellingMemo {
  readonly syllables: Map<string, boolean>;
  readonly pairs: Map<string, string | null>;
  readonly phrases: Map<string, string | null>;
}

export function spellingMemo(): SpellingMemo {
  return { syllables: new Map(), pairs: new Map(), phrases: new Map() };
}

function remembered<T>(known: Map<string, T>, key: string, find: () => T): T {
  const value = known.get(key);
  if (value !== undefined) return value;
  const found = find();
  known.set(key, found);
  return found;
}

function phraseOf(first: string, pair: string, { phrases }: SpellingMemo): string | null {
  if (!canBeginPhrase(first)) return null;
  const [second = "", third = ""] = pair.split(" ");
  return remembered(phrases, `${first} ${pair}`, () => usualPhrase(first, second, third));
}

function withoutDoubles(slips: readonly SpellingSlip[]): SpellingSlip[] {
  return [...new Map(slips.map((slip) => [`${slip.kind} ${slip.text}`, slip])).values()];
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let end = -1;
  for (const match of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    words.push({ text: match[0], index: match.index, joined: end >= 0 && text.slice(end, match.index) === " " });
    end = match.index + match[0].length;
  }
  return words;
}

/** Names keep spellings of their own (Krông, Đắk), so a capital counts only where a sentence begins. */
function isBroken(
  { text, index }: Word,
  words: readonly Word[],
  i: number,
  plain: string,
  { syllables }: SpellingMemo,
): boolean {
  if (remembered(syllables, text, () => parseSyllable(text) !== null)) return false;
  if (
    !/[^\u0000-\u007f]/.test(text) ||
    !/[aăâeêioôơuưyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu.test(text)
  )
    return false;
  if (/\p{Lu}/u.test(text.slice(1))) return false;
  const next = words[i + 1];
  const capital = /^\p{Lu}/u.test(text);
  if (
    capital &&
    (!/(?:^|[.:;\n-]\s*)$/.test(plain.slice(Math.max(0, index - 3), index)) || (next && /^\p{Lu}/u.test(next.text)))
  )
    return false;
  // A letter or digit glued to it makes it part of a code ("đ/c", "2024a").
  if (
    /[\d/]$/.test(plain.slice(Math.max(0, index - 1), index)) ||
    /^[\d/]/.test(plain.slice(index + text.length, index + text.length + 1))
  )
    return false;
  return true;
}

function isRepeated(before: Word, word: Word): boolean {
  const text = word.text.toLowerCase();
  return (
    text.length > 1 && text === before.text.toLowerCase() && !REDUPLICATED.has(text) && !/^[IVX]+$/.test(word.text)
  );
}

/** "một cửa một cửa": a comma is missing, or the words are there twice. */
function isRepeatedPair(words: readonly Word[], i: number): boolean {
  const [a, b, c, d] = [words[i - 3], words[i - 2], words[i - 1], words[i]];
  if (!a || !b?.joined || !c?.joined || !d?.joined) return false;
  const same = (x: Word, y: Word) => x.text.length > 1 && x.text.toLowerCase() === y.text.toLowerCase();
  return same(a, c) && same(b, d) && !same(a, b);
}
