/** Two texts of a list that share many words: their places in the list. */
export interface SimilarPair {
  readonly left: number;
  readonly right: number;
  /** Shared weight over all weight (Jaccard), 0 to 1; rare words weigh more than formulaic ones. */
  readonly score: number;
}

export interface SimilarOptions {
  /** Least score of a pair. */
  readonly least: number;
  /** The words to score a pair by where they are not the whole texts; null leaves the pair out. */
  readonly wordsOf?: (left: number, right: number) => readonly [readonly string[], readonly string[]] | null;
}

/** How many earlier texts a text is compared with, nearest first: keeps the work linear where thousands are alike. */
const MOST_CANDIDATES = 24;
/** Texts remembered for a word; the last ones are the nearest. */
const MOST_PER_WORD = 32;

/**
 * The pairs of texts whose words overlap by at least `least`, each with an earlier one. Rare words are the index (texts that
 * overlap by so much share one of their rarest), so that no text is compared with all others.
 */
export function* similarTexts(
  texts: readonly (readonly string[])[],
  { least, wordsOf }: SimilarOptions,
): Generator<SimilarPair> {
  const sets = texts.map((words) => new Set(words));
  const frequency = new Map<string, number>();
  for (const words of sets) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const weightOf = (word: string) => Math.log(2 + sets.length / (frequency.get(word) ?? 1));
  const postings = new Map<string, number[]>();
  for (let right = 0; right < sets.length; right++) {
    const keys = rarest([...sets[right]!], frequency, least);
    for (const left of candidates(keys, postings)) {
      const words = wordsOf ? wordsOf(left, right) : ([texts[left]!, texts[right]!] as const);
      const score = words ? overlap(new Set(words[0]), new Set(words[1]), weightOf) : 0;
      if (score >= least) yield { left, right, score };
    }
    for (const key of keys) {
      const list = postings.get(key) ?? [];
      list.push(right);
      if (list.length > MOST_PER_WORD) list.shift();
      postings.set(key, list);
    }
  }
}

/** Two texts of n words that share `least` of all words share one of the n - least·n + 1 rarest of each. */
function rarest(words: readonly string[], frequency: ReadonlyMap<string, number>, least: number): string[] {
  const sorted = [...words].sort((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : 1));
  return sorted.slice(0, words.length - Math.ceil(least * words.length) + 1);
}

function candidates(keys: readonly string[], postings: ReadonlyMap<string, readonly number[]>): Set<number> {
  const found = new Set<number>();
  for (const key of keys) {
    const list = postings.get(key) ?? [];
    for (let i = list.length - 1; i >= 0 && found.size < MOST_CANDIDATES; i--) found.add(list[i]!);
  }
  return found;
}

function overlap(left: ReadonlySet<string>, right: ReadonlySet<string>, weightOf: (word: string) => number): number {
  let shared = 0;
  let all = 0;
  for (const word of left) {
    const weight = weightOf(word);
    all += weight;
    if (right.has(word)) shared += weight;
  }
  for (const word of right) if (!left.has(word)) all += weightOf(word);
  return all === 0 ? 0 : shared / all;
}
