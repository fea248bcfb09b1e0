const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * Text in which the place of a tone mark makes no difference: "hoà" and "hòa", "thuỷ" and "thủy" become alike, "hoa" and "hòa" do
 * not. For comparison only.
 */
export function withTonesLast(text: string): string {
  return text.normalize("NFD").replace(/[\p{L}\p{M}]+/gu, (word) => {
    const tones = word.match(TONE);
    return tones ? word.replace(TONE, "") + tones.join("") : word;
  });
}
