/** Text or attribute value, safe inside XML. */
export function xmlText(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}
