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
  /** Pairs that are not asked about. */
  readonly skips?: (left: number, right: number) => boolean;
  /** Other words to score a pair by, and the pairs they are for: what two steps of one task say without the task. */
  readonly narrow?: {
    readonly texts: readonly (readonly string[])[];
    readonly appliesTo: (left: number, right: number) => boolean;
  };
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
  { least, skips, narrow }: SimilarOptions,
): Generator<SimilarPair> {
  const { ranksOf, weights } = rankWords(texts);
  const whole = texts.map(ranksOf);
  const narrowed = narrow?.texts.map(ranksOf);
  const postings = new Map<number, number[]>();
  for (let right = 0; right < whole.length; right++) {
    const ranks = whole[right]!;
    const keys = ranks.slice(0, ranks.length - Math.ceil(least * ranks.length) + 1);
    for (const left of candidates(keys, postings)) {
      if (skips?.(left, right)) continue;
      const sets = narrowed && narrow?.appliesTo(left, right) ? narrowed : whole;
      const score = overlap(sets[left]!, sets[right]!, weights);
      if (score >= least) yield { left, right, score };
    }
    for (const key of keys) remember(postings, key, right);
  }
}

/** Words as numbers, the rarest first: sets become sorted lists, whose first entries are the index. */
function rankWords(texts: readonly (readonly string[])[]): {
  ranksOf: (words: readonly string[]) => number[];
  weights: readonly number[];
} {
  const frequency = new Map<string, number>();
  for (const words of texts) for (const word of new Set(words)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const sorted = [...frequency].sort((a, b) => a[1] - b[1]);
  const rank = new Map(sorted.map(([word], place) => [word, place]));
  return {
    ranksOf: (words) => {
      const ranks = new Set<number>();
      for (const word of words) {
        const place = rank.get(word);
        if (place !== undefined) ranks.add(place);
      }
      return [...ranks].sort((a, b) => a - b);
    },
    weights: sorted.map(([, count]) => Math.log(2 + texts.length / count)),
  };
}

function remember(postings: Map<number, number[]>, key: number, text: number): void {
  const list = postings.get(key);
  if (!list) postings.set(key, [text]);
  else {
    list.push(text);
    if (list.length > MOST_PER_WORD) list.shift();
  }
}

function candidates(keys: readonly number[], postings: ReadonlyMap<number, readonly number[]>): Set<number> {
  const found = new Set<number>();
  for (const key of keys) {
    const list = postings.get(key);
    for (let i = (list?.length ?? 0) - 1; i >= 0 && found.size < MOST_CANDIDATES; i--) found.add(list![i]!);
  }
  return found;
}

/** Both lists ascend. */
function overlap(left: readonly number[], right: readonly number[], weights: readonly number[]): number {
  let shared = 0;
  let all = 0;
  let i = 0;
  let j = 0;
  while (i < left.length || j < right.length) {
    const a = left[i] ?? Infinity;
    const b = right[j] ?? Infinity;
    const weight = weights[Math.min(a, b)]!;
    all += weight;
    if (a === b) shared += weight;
    if (a <= b) i++;
    if (b <= a) j++;
  }
  return all === 0 ? 0 : shared / all;
}
