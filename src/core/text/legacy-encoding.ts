export type LegacyEncoding = "tcvn3" | "vni";

/** First version: by font only. */
export function detectLegacy(_texts: Iterable<string>, fonts: Iterable<string> = []): LegacyEncoding | null {
  for (const font of fonts) {
    if (/^\.Vn/i.test(font)) return "tcvn3";
    if (/^VNI/i.test(font)) return "vni";
  }
  return null;
}

export function fromTcvn3(text: string): string {
  return text;
}

export function fromVni(text: string): string {
  return text;
}
