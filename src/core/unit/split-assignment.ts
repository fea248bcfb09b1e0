/** How "Phân công thực hiện" divides into lead and coordinator. */
export interface Assignment {
  readonly lead: string | null;
  readonly coordinator: string | null;
  /** First-named unit and the rest, where the text itself does not say who leads and names several. */
  readonly leadCandidates?: { readonly lead: string; readonly coordinator: string | null };
}

/** First version. */
export function splitAssignment(text: string): Assignment {
  const said = /^(.*?)\s+chủ trì\s*[,;]?\s*phối hợp\s+(?:với\s+)?(.*)$/isu.exec(text);
  if (said) return { lead: said[1]!.trim(), coordinator: said[2]!.trim() };
  const comma = text.indexOf(",");
  if (comma < 0) return { lead: text.trim() || null, coordinator: null };
  return { lead: text.trim(), coordinator: null, leadCandidates: { lead: text.slice(0, comma).trim(), coordinator: text.slice(comma + 1).trim() } };
}
