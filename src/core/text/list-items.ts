import { parseLabel } from "./ordinal";

/** "- Rà soát", "+ ...", "• ..."; a letter or number needs a mark of its own: "a) ...", "(2) ...", "2. ...". */
const DASH = String.raw`([-–+*•])\s?(?=[\p{Lu}\d])`;
const NUMBER = String.raw`\(?([a-eghik]|đ|\d{1,2})(?:\)\s?|\.\s)(?=\p{Lu})`;
/** A list begins at the start of a line or behind a mark of punctuation. */
const START = String.raw`(?:^|\n|[.;:,…])[ \t]*`;
const FIRST_ITEM = new RegExp(`${START}(?:${DASH}|${NUMBER})`, "u");
/** Once a list has begun, its dashes stand alone too: "Ban hành: - Kế hoạch A - Kế hoạch B". */
const ITEM = new RegExp(`(?:^|\\s|[.;:,…])${DASH}|${START}${NUMBER}`, "gu");

/**
 * How many items a cell lists: its marks of the first kind, and the text before them when it is an item itself and not their
 * heading ("Ban hành các kế hoạch: - ..."). 1 for a text without a list, 0 for an empty one. Nested lists count once.
 */
export function countListItems(text: string): number {
  const typed = text.normalize("NFC");
  const label = parseLabel(typed);
  const body = typed.slice(label.length);
  if (body.trim() === "") return 0;
  const first = FIRST_ITEM.exec(body);
  if (!first) return 1;
  const kind = kindOf(first);
  const items = [...body.slice(first.index).matchAll(ITEM)].filter((mark) => kindOf(mark) === kind).length;
  const before = body.slice(0, first.index + first[0].length - markLength(first)).trimEnd();
  const isHeading = before === "" || before.endsWith(":");
  return Math.max(1, items) + (isHeading ? 0 : 1);
}

function kindOf(mark: RegExpExecArray): string {
  return mark[1] ?? (/^\d/.test(mark[2] ?? "") ? "1" : "a");
}

/** The mark itself, without what stands before it. */
function markLength(mark: RegExpExecArray): number {
  return mark[0].length - mark[0].search(/[-–+*•(]|[a-zđ\d]/u);
}
