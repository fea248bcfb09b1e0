import { looksLikeDeadline } from "../deadline/looks-like-deadline";
import type { Field } from "../plan/plan";
import { fold } from "../text/fold";
import { parseLabel } from "../text/ordinal";
import { endsClosed, endsOpen, startsInside, unclosedBrackets } from "../text/vietnamese";
import type { AlignedLine } from "./align-line";
import type { DraftRow } from "./draft-row";
import type { LineCell } from "./line";
import { canGoOn, textOf, type TextCell } from "./text-cell";

export interface HalfContext {
  /** A repeated header, a page number or a footnote stands between the line and the row above. */
  readonly afterBreak: boolean;
  /** Every row of the table has its TT (the shorter forms): a line without one is no row of its own. */
  readonly numberedRows: boolean;
  /** The last activity cell that was begun, even above the row at hand: a merged one goes on below. */
  readonly lastActivity: TextCell | null;
}

/** Above this a line is read as the lower half of the row above. */
export const HALF_THRESHOLD = 0.5;

const NEW_ROW = -100;

/**
 * How much speaks for a line being the lower half of the row above, cut off by a page break: its cells start in the middle
 * of a sentence, the cells above stop in the middle of one, and nothing in it begins a row of its own.
 */
export function lowerHalfScore(aligned: AlignedLine, above: DraftRow, context: HalfContext): number {
  if (aligned.cells.has("tt")) return NEW_ROW;
  let score = context.afterBreak ? 1 : 0;
  for (const [field, piece] of aligned.cells) score += pieceScore(field, piece, above, context);
  const fields = [...aligned.cells.keys()];
  const namesOnlyUnits = fields.every((field) => field === "lead" || field === "coordinator");
  if (namesOnlyUnits && fields.length === 1) score += 1.5;
  const leaf = aligned.cells.has("deadline") || aligned.cells.has("lead");
  if (context.numberedRows && !leaf) score += 3;
  return score;
}

function pieceScore(field: Field, piece: LineCell, above: DraftRow, context: HalfContext): number {
  const target = targetAbove(field, piece, above, context.lastActivity);
  const label = parseLabel(piece.text);
  const begins = label.word === field || (field === "task" && (label.ordinal?.includes(".") ?? false));
  // "Hoạt động 2: ..." under the task column: the line is not in order, so it is no half as it stands.
  if (label.word !== null && label.word !== field) return NEW_ROW;
  if (begins) {
    if (!above.own.has(field)) return 0;
    // A cell may hold several activities, and a page break come between two of them; elsewhere a label begins a row.
    return field === "activity" ? (context.afterBreak ? -2 : -3) : NEW_ROW;
  }
  if (!target) return context.afterBreak ? 0 : -0.25;
  if (!canGoOn(target)) return NEW_ROW;
  const before = textOf(target);
  if (before.length === piece.text.length && fold(before) === fold(piece.text)) return -2;
  // Where cells of this column begin with "Nhiệm vụ n", one without a label begins nothing.
  const unlabelled = parseLabel(before).word === field && label.word === null && label.ordinal === null;
  return joinScore(before, piece.text) + deadlineScore(field, before, piece.text) + (unlabelled ? 1.5 : 0);
}

/** How naturally the second text goes on where the first stops. */
export function joinScore(before: string, after: string): number {
  const inside = startsInside(after);
  const open = endsOpen(before);
  let score = (inside ? 2 : 0) + (open ? 1.5 : 0);
  if (!inside && !open) score -= endsClosed(before) ? 1 : 0.7;
  if (inside && !open && endsClosed(before)) score -= 1;
  if (/(?:mục tiêu|nhiệm vụ|hoạt động)$/iu.test(before) && /^\d{1,3}\s*[:.]/.test(after)) score += 3;
  if (/^\s*\(/.test(after) && !endsClosed(before)) score += 1;
  if (unclosedBrackets(before) > 0 && after.includes(")")) score += 1;
  if (/^[-+•]\s/.test(after) && /[;,]\s*$/.test(before)) score += 1.5;
  return score;
}

/** Two whole deadlines are two deadlines; "Tháng 4" and "năm 2024" are one. */
function deadlineScore(field: Field, before: string, after: string): number {
  if (field !== "deadline") return 0;
  return looksLikeDeadline(before) && looksLikeDeadline(after) && !startsInside(after) ? -2 : 0;
}

/**
 * The cell the piece would go on with: the row's own (or shared) one; for an activity below an objective that stands alone,
 * the merged activity above it.
 */
export function targetAbove(
  field: Field,
  piece: LineCell,
  above: DraftRow,
  lastActivity: TextCell | null,
): TextCell | null {
  const target = above.cells.get(field);
  if (target) return target;
  if (field !== "activity" || !lastActivity || above.own.has("task")) return null;
  const goesOn = parseLabel(piece.text).word === null && (endsOpen(textOf(lastActivity)) || startsInside(piece.text));
  return goesOn ? lastActivity : null;
}
