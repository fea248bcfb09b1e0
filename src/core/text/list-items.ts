import { parseLabel } from "./ordinal";

/** Once a list has begun, its dashes stand alone too: "Ban hành: - Kế hoạch A - Kế hoạch B". */
const NEXT_ITEM = /(?:^|[\s.;:,…])(?:([-–+*•])\s?(?=[\p{Lu}\d])|([a-eghik]|đ|\d{1,2})\)\s?(?=\p{Lu}))/gu;

/** A list mark at the start of a line or behind a mark of punctuation: "- Rà soát", "+ ...", "• ...", "a) ...", "2) ...". */
const ITEM = /(?:^|\n|[.;:,…])[ \t]*(?:([-–+*•])\s?(?=[\p{Lu}\d])|([a-eghik]|đ|\d{1,2})\)\s?(?=\p{Lu}))/u;

/**
 * How many items a cell lists: its marks of the first kind, and the text before them when it is an item itself and not their
 * heading ("Ban hành các kế hoạch: - ..."). 1 for a text without a list, 0 for an empty one. Nested lists count once.
 */
export function countListItems(text: string): number {
  const body = text.normalize("NFC").slice(parseLabel(text.normalize("NFC")).length);
  if (body.trim() === "") return 0;
  const first = ITEM.exec(body);
  if (!first) return 1;
  const list = body.slice(first.index);
  const kind = kindOf(first);
  const marked = [...list.matchAll(NEXT_ITEM)].filter((mark) => kindOf(mark) === kind).length;
  const items = Math.max(1, marked);
  const heading = body.slice(0, first.index + first[0].trimEnd().length).replace(/[-–+*•]$|(?:[a-zđ]|\d{1,2})\)$/u, "");
  const isHeading = heading.trim() === "" || heading.trim().endsWith(":");
  return items + (isHeading ? 0 : 1);
}

function kindOf(mark: RegExpExecArray): string {
  return mark[1] ?? (/^\d/.test(mark[2] ?? "") ? "1" : "a");
}
