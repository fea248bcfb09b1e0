/**
 * A function of a text that keeps its last answers: the same few dozen deadlines, units and products fill a plan of any length.
 * Only short texts are kept, and never more than `limit`, so a hostile sheet cannot fill the memory. Answers are shared: they must
 * be read-only.
 */
export function remember<T>(limit: number, answer: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST_KEPT) return answer(text);
    const known = kept.get(text);
    if (known !== undefined) return known;
    const fresh = answer(text);
    if (kept.size >= limit) kept.clear();
    kept.set(text, fresh);
    return fresh;
  };
}

const LONGEST_KEPT = 120;
