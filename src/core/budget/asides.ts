/**
 * A text without its brackets, and what stood in them: "50 (ngân sách tỉnh 30, ngân sách huyện 20)". A bracket that is never
 * closed reaches to the end; a closing one without an opening is left out.
 */
export function splitAsides(text: string): { readonly main: string; readonly asides: readonly string[] } {
  let main = "";
  const asides: string[] = [];
  let depth = 0;
  let aside = "";
  for (const char of text) {
    if (char === "(" || char === "[") {
      if (depth++ === 0) main += " ";
      else aside += " ";
    } else if (char === ")" || char === "]") {
      if (depth > 0 && --depth === 0) {
        asides.push(aside.trim());
        aside = "";
      } else aside += " ";
    } else if (depth > 0) aside += char;
    else main += char;
  }
  if (aside.trim() !== "") asides.push(aside.trim());
  return { main: main.trim(), asides };
}
