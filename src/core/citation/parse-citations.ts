/** First version. */
export interface Citation {
  readonly text: string;
  readonly start: number;
  readonly number: string | null;
}

export function parseCitations(_text: string): Citation[] {
  return [];
}
