import type { Paint, TextStyle } from "../core/report/to-text";

const CODES: Readonly<Record<TextStyle, string>> = {
  heading: "1",
  error: "1;31",
  warning: "1;33",
  review: "1;34",
  waived: "1;32",
  quiet: "2",
};

/** Colours of a terminal (ECMA-48 SGR); only used when standard output is one. */
export const ansiPaint: Paint = (style, text) => `\u001b[${CODES[style]}m${text}\u001b[0m`;
