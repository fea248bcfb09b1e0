import { columnLetters, MAX_COL, MAX_ROW, sheetCol } from "../../core/grid/address";

/** A piece of a formula that moves with it: a cell, or one end of a whole column or row range. */
interface MovingRef {
  readonly colAbsolute: string;
  readonly col: number | null;
  readonly rowAbsolute: string;
  readonly row: number | null;
}

/** Strings, quoted sheet names and bracketed names stand still; words are looked at; the rest is copied. */
const TOKEN = /"[^"]*"|'[^']*'|\[[^[\]]*\]|[$\p{L}\p{N}_.\\?]+|[^]/gu;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)([1-9]\d{0,6})$/;

/**
 * A formula that several cells share (ECMA-376 part 1, 18.3.1.40): written once, for its first cell, and moved to the
 * others as if copied there.
 */
export class SharedFormula {
  private readonly pieces: readonly (string | MovingRef)[];

  constructor(
    formula: string,
    private readonly row: number,
    private readonly col: number,
  ) {
    this.pieces = piecesOf(formula);
  }

  /** The formula as it reads in another cell. A reference pushed off the sheet reads #REF!. */
  at(row: number, col: number): string {
    const down = row - this.row;
    const right = col - this.col;
    return this.pieces.map((piece) => (typeof piece === "string" ? piece : moved(piece, down, right))).join("");
  }
}

function piecesOf(formula: string): (string | MovingRef)[] {
  const tokens = formula.match(TOKEN) ?? [];
  return tokens.map((token, index) => {
    const next = tokens[index + 1];
    if (next === "(" || next === "!") return token;
    return (
      cellRef(token) ?? rangeEnd(tokens, index, COLUMN, columnRef) ?? rangeEnd(tokens, index, ROW, rowRef) ?? token
    );
  });
}

function cellRef(token: string): MovingRef | null {
  const match = CELL.exec(token);
  if (!match) return null;
  const col = columnNumber(match[2]!);
  const row = Number(match[4]);
  if (col > MAX_COL || row > MAX_ROW) return null;
  return { colAbsolute: match[1]!, col, rowAbsolute: match[3]!, row };
}

/** `A:C` and `$2:5` are references only as a pair. */
function rangeEnd(
  tokens: readonly string[],
  index: number,
  form: RegExp,
  refOf: (match: RegExpExecArray) => MovingRef,
): MovingRef | null {
  const match = form.exec(tokens[index]!);
  if (!match) return null;
  const paired = (colon: number, other: number): boolean => tokens[colon] === ":" && form.test(tokens[other] ?? "");
  return paired(index + 1, index + 2) || paired(index - 1, index - 2) ? refOf(match) : null;
}

const columnRef = (match: RegExpExecArray): MovingRef => ({
  colAbsolute: match[1]!,
  col: columnNumber(match[2]!),
  rowAbsolute: "",
  row: null,
});

const rowRef = (match: RegExpExecArray): MovingRef => ({
  colAbsolute: "",
  col: null,
  rowAbsolute: match[1]!,
  row: Number(match[2]),
});

function moved(ref: MovingRef, down: number, right: number): string {
  const col = ref.col === null || ref.colAbsolute ? ref.col : ref.col + right;
  const row = ref.row === null || ref.rowAbsolute ? ref.row : ref.row + down;
  if ((col !== null && (col < 1 || col > MAX_COL)) || (row !== null && (row < 1 || row > MAX_ROW))) return "#REF!";
  const letters = col === null ? "" : ref.colAbsolute + columnLetters(sheetCol(col));
  return row === null ? letters : `${letters}${ref.rowAbsolute}${row}`;
}

function columnNumber(letters: string): number {
  let col = 0;
  for (const letter of letters.toUpperCase()) col = col * 26 + letter.charCodeAt(0) - 64;
  return col;
}
