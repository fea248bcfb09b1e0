/** The text with the blanks of ordinary typing: none doubled, none before a comma, one after it and before a bracket. */
export function withUsualSpacing(text: string): string {
  return text
    .replace(/(\S)[ \u00a0]{2,}(?=\S)/g, "$1 ")
    .replace(/(\p{L})[ \u00a0]+([,;.])(?=[\s\u00a0]|$)/gu, "$1$2")
    .replace(/(\p{Ll})([,;])(?=\p{Ll})/gu, "$1$2 ")
    .replace(/(\p{Ll}{2})\((?=\p{L}{2,})/gu, "$1 (")
    .replace(/\(\s+(?=\p{L})/gu, "(")
    .replace(/(\p{L})[ \u00a0]+\)/gu, "$1)");
}
