/** A word, number, code or mark of a text. `low` is the lower-case form with its tone marks: "giảm" is not "giám". */
export interface TargetToken {
  readonly kind: "word" | "number" | "code" | "mark" | "break";
  readonly low: string;
  readonly start: number;
  readonly end: number;
}

/**
 * A colon right before a share ("Tỷ lệ hồ sơ nộp qua mạng: 70%") parts nothing.
 * Codes come first, so that the digits of "02/2017/TT-VPCP", "9001:2015", "18-NQ/TW" and "10/5/2019" are never read as values.
 * A hyphen between digits is a range ("85-90%") and no code.
 */
const TOKEN =
  /(?<code>\d[\d.,]{0,20}(?:[/:](?=[\p{L}\d])[\p{L}\d\-&.]*)+|\d+-\p{L}[\p{L}\d/-]*)|(?<number>\d+(?:[.,]\d+)*)|(?<word>[\p{L}\p{M}][\p{L}\p{M}\d]*)|(?<break>\n|\.(?=\s|$)|[;•]|:(?!\s*(?:(?:≥|≤|>=?|<=?|\p{L}+\s\p{L}+|\p{L}+)\s*)?\d+(?:[.,]\d+)?\s*%)|(?<=[.;:,])\s+[-+](?=\s?[\p{L}\d]))|(?<mark>>=|<=|[^\s\p{L}\p{M}\d])/gu;

/** The tokens of a text in NFC. Linear: each alternative starts with its own class of characters. */
export function targetTokens(text: string): TargetToken[] {
  const tokens: TargetToken[] = [];
  for (const match of withoutWraps(text).matchAll(TOKEN)) {
    const kind = kindOf(match.groups ?? {});
    if (match[0] === "/" && text[match.index - 1] === " ") continue;
    tokens.push({ kind, low: match[0].toLowerCase(), start: match.index, end: match.index + match[0].length });
  }
  return withoutIdleBrackets(tokens);
}

/** A line break inside a sentence is a blank: the next line goes on in small letters, or the line above stops at an open word. */
function withoutWraps(text: string): string {
  if (!text.includes("\n")) return text;
  return text.replace(
    /\n(?=\p{Ll}(?![).]))|(?<=(?:trên|dưới|từ|đạt|quá|thiểu|nhất|đa|hơn|là|còn|giảm|tăng))\n/giu,
    " ",
  );
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): TargetToken["kind"] {
  if (groups["code"] !== undefined) return "code";
  if (groups["number"] !== undefined) return "number";
  if (groups["word"] !== undefined) return "word";
  return groups["break"] !== undefined ? "break" : "mark";
}

/**
 * A bracket without a share in it is an aside ("(mức độ 3, 4)", "(trừ văn bản mật)") and goes; one that holds shares is a text of
 * its own, so its brackets become breaks.
 */
function withoutIdleBrackets(tokens: readonly TargetToken[]): TargetToken[] {
  const kept: TargetToken[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.low !== "(") {
      kept.push(token.low === ")" ? { ...token, kind: "break" } : token);
      continue;
    }
    let close = i + 1;
    while (close < tokens.length && tokens[close]!.low !== ")" && close - i < 60) close++;
    const isClosed = tokens[close]?.low === ")";
    const holdsShare = tokens.slice(i, close).some((inside) => inside.low === "%");
    if (isClosed && !holdsShare) i = close;
    else kept.push({ ...token, kind: "break" });
  }
  return kept;
}
