/** First version: any Vietnamese letter. */
export function looksVietnamese(texts: Iterable<string>): boolean {
  for (const text of texts) if (/[ăâđêôơưà-ỹ]/iu.test(text.normalize("NFC"))) return true;
  return false;
}
