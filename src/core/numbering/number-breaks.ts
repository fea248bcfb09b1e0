import { leafOf, pathText, type NumberPath } from "./number-path";
import type { NumberedLine } from "./objective-numbers";

/** A place where the numbers of one list do not go on by one. */
export interface NumberBreak {
  readonly kind: "gap" | "repeat" | "missing";
  readonly line: NumberedLine;
  /** Number before it in the list; null at the head of the list. */
  readonly previous: NumberPath | null;
  /** The number that would be right here. */
  readonly expected: NumberPath;
  /**
   * The lines from here on that would have to be renumbered, with their numbers; null when that is not certain. Certain is it
   * only when the text beside each of them ("Mục tiêu 5") says the new number, or when the one blank is between its neighbours.
   */
  readonly renumber: readonly { readonly line: NumberedLine; readonly path: NumberPath }[] | null;
}

/**
 * Walks the numbers of a plan. Each section starts anew, or goes on from the section before it; a list of steps (4.1, 4.2)
 * starts anew below its number. A later 1 in the same section starts a list of its own: many sheets count anew below a heading.
 */
export function numberBreaks(lines: readonly NumberedLine[]): NumberBreak[] {
  const breaks: NumberBreak[] = [];
  let last = new Map<string, number>();
  let section: number | null = null;
  let lastOfSection = 0;
  lines.forEach((line, index) => {
    if (line.section !== section) {
      lastOfSection = last.get(MAIN) ?? lastOfSection;
      last = new Map();
      section = line.section;
    }
    const list = keyOf(line, line.path ? line.path.slice(0, -1) : []);
    const before = last.get(list);
    if (!line.path) {
      // A line without a number keeps its place in the main list.
      const found = missingNumber(lines, index, before ?? 0);
      if (found) breaks.push(found);
      if (found?.renumber) last.set(list, (before ?? 0) + 1);
      return;
    }
    const leaf = leafOf(line.path);
    const parent = line.path.slice(0, -1);
    openParents(last, line, parent);
    last.set(list, leaf);
    if (before === undefined ? leaf === 1 || (list === MAIN && leaf === lastOfSection + 1) : leaf === before + 1)
      return;
    if (leaf === 1 && before !== 1) return;
    const expected = [...parent, (before ?? 0) + 1];
    const kind = leaf <= (before ?? 0) ? "repeat" : "gap";
    const previous = before === undefined ? null : [...parent, before];
    breaks.push({ kind, line, previous, expected, renumber: renumbered(lines, index, expected) });
  });
  return breaks;
}

function keyOf({ scope }: NumberedLine, parent: NumberPath): string {
  return `${scope}/${pathText(parent)}`;
}

const MAIN = "/";

/** "5.1" below "4.3" opens number 5 of the main list, though it has no line of its own. */
function openParents(last: Map<string, number>, line: NumberedLine, parent: NumberPath): void {
  if (parent.length === 0) return;
  const list = keyOf(line, parent.slice(0, -1));
  const before = last.get(list) ?? 0;
  if (leafOf(parent) === before + 1) last.set(list, leafOf(parent));
}

/** The lines of the same list from `index` to the end of the section, one number on from `first`, if the texts beside them agree. */
function renumbered(lines: readonly NumberedLine[], index: number, first: NumberPath): NumberBreak["renumber"] {
  const start = lines[index]!;
  const parent = first.slice(0, -1);
  const changed: { line: NumberedLine; path: NumberPath }[] = [];
  let next = leafOf(first);
  for (let i = index; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.section !== start.section || line.scope !== start.scope) break;
    if (!line.path) return null;
    if (pathText(line.path.slice(0, -1)) !== pathText(parent)) {
      // A step of a number that changes would have to change with it.
      if (line.path.length > parent.length + 1) return null;
      break;
    }
    if (leafOf(line.path) === next) break;
    if (line.source !== "tt" || line.labelNo !== next) return null;
    changed.push({ line, path: [...parent, next] });
    next++;
  }
  return changed;
}

/** A blank between 2 and 4 is 3; between 2 and 3 it is no number at all, but still worth asking for. */
function missingNumber(lines: readonly NumberedLine[], index: number, before: number): NumberBreak | null {
  const line = lines[index]!;
  const next = lines[index + 1];
  const after =
    next && next.section === line.section && next.scope === line.scope && next.path?.length === 1
      ? leafOf(next.path)
      : null;
  const path = [before + 1];
  return {
    kind: "missing",
    line,
    previous: before > 0 ? [before] : null,
    expected: path,
    renumber: before > 0 && after === before + 2 ? [{ line, path }] : null,
  };
}
