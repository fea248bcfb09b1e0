/** A stretch of a cell that stands for itself, and where it begins. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

/** The text cut at line breaks, semicolons and full stops; the dots of "1.2", "18.5" and "..." cut nothing. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const cut of text.matchAll(/[;\n]|(?<![.\d])\.(?=\s|$)/gu)) {
    push(start, cut.index);
    start = cut.index + 1;
  }
  push(start, text.length);
  return sentences;

  function push(from: number, to: number): void {
    const piece = text.slice(from, to);
    if (piece.trim() !== "") sentences.push({ text: piece, start: from });
  }
}
