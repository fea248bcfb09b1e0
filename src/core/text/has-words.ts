/** Whether a cell says anything: dots, dashes and digits alone ("…", "-", "0") are an empty cell by another sign. */
export function hasWords(text: string | null | undefined): text is string {
  return text !== null && text !== undefined && /\p{L}/u.test(text);
}
