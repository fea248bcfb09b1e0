import type { Token, Tokens } from "./tokens";

/** Phrases by their first word, longest first: one look-up says whether any of them stands at a place. */
export type PhraseTable<T> = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly value: T }[]>;
export type Phrases = PhraseTable<true>;

/** A set of phrases; words are the keys of the lexicon, parted by one blank. */
export function phrases(...list: readonly string[]): Phrases {
  return phraseTable([[true, list]]);
}

/** Phrases that mean something each. */
export function phraseTable<T>(groups: readonly (readonly [T, readonly string[]])[]): PhraseTable<T> {
  const table = new Map<string, { words: readonly string[]; value: T }[]>();
  for (const [value, list] of groups) {
    for (const phrase of list) {
      const words = phrase.split(" ");
      const first = words[0] ?? "";
      const same = table.get(first) ?? [];
      same.push({ words, value });
      same.sort((a, b) => b.words.length - a.words.length);
      table.set(first, same);
    }
  }
  return table;
}

/** The longest phrase of the table that stands at `at`. */
export function phraseAt<T>(tokens: Tokens, at: number, table: PhraseTable<T>): { next: number; value: T } | null {
  const token = tokens[at];
  if (token?.kind !== "word") return null;
  const candidates = table.get(token.w);
  if (!candidates) return null;
  for (const { words, value } of candidates) if (standsAt(tokens, at, words)) return { next: at + words.length, value };
  return null;
}

/** The index after the longest of the phrases that stands at `at`, or null. */
export function afterAny(tokens: Tokens, at: number, table: Phrases): number | null {
  return phraseAt(tokens, at, table)?.next ?? null;
}

function standsAt(tokens: Tokens, at: number, words: readonly string[]): boolean {
  for (let place = words.length - 1; place > 0; place -= 1) {
    const token: Token | undefined = tokens[at + place];
    if (token?.kind !== "word" || token.w !== words[place]) return false;
  }
  return true;
}
