import { columnLetters, parseA1, sheetCol, type A1 } from "./address";

interface Run {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  bottom: number;
}

/**
 * Addresses as a person would write them: neighbours become a range, "H7, H9:H12". Cells side by side in a row join first, then
 * equal stretches below each other. By column, then row; doubles count once; unreadable addresses are left out.
 */
export function addressRanges(at: readonly A1[]): string[] {
  const cells = at.map(parseA1).filter((cell) => cell !== null);
  cells.sort((a, b) => a.row - b.row || a.col - b.col);
  const stretches: Run[] = [];
  for (const { row, col } of cells) {
    const last = stretches.at(-1);
    if (last?.top === row && col <= last.right + 1) {
      stretches[stretches.length - 1] = { ...last, right: Math.max(col, last.right) };
    } else stretches.push({ left: col, right: col, top: row, bottom: row });
  }
  stretches.sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top);
  const runs: Run[] = [];
  for (const stretch of stretches) {
    const last = runs.at(-1);
    if (last?.left === stretch.left && last.right === stretch.right && stretch.top === last.bottom + 1)
      last.bottom = stretch.bottom;
    else runs.push(stretch);
  }
  return runs.map(shownRun);
}

function shownRun({ left, right, top, bottom }: Run): string {
  const first = `${columnLetters(sheetCol(left))}${top}`;
  return left === right && top === bottom ? first : `${first}:${columnLetters(sheetCol(right))}${bottom}`;
}
