/** First version: digits with a money word or grouping, or a money phrase. */
export function looksLikeMoney(text: string): boolean {
  return /^\d{1,3}(\.\d{3})+$|\d\s*(triệu|tỷ|tr|nghìn|đồng)|^(NSNN|Theo quy định|Theo dự toán)/i.test(text.trim());
}
