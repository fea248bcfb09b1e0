import type { A1 } from "../grid/address";
import type { Plan, PlanRow, RowKey } from "../plan/plan";
import type { LabelWord } from "../text/ordinal";
import { startsInside } from "../text/vietnamese";

/** How the head of a text cell is typed: "1.2. Nhiệm vụ 2 : Rà soát". */
export interface LabelStyle {
  readonly field: LabelWord;
  readonly rowKey: RowKey;
  readonly at: A1;
  readonly text: string;
  /** "1.2." is there. */
  readonly numbered: boolean;
  /** The label as typed ("Nhiệm vụ 2 :"), null without one. */
  readonly label: string | null;
  /** ":" "." ")" "-" or "" after the label's number. */
  readonly mark: string;
  /** Blanks are missing or too many: "Nhiệm vụ2:", "Nhiệm vụ 2 :", "Nhiệm vụ 2:Rà soát". */
  readonly spacing: boolean;
}

const HEAD =
  /^\s*(\d{1,3}(?:\.\d{1,3}){0,3}\s*[.):]?\s*)?(?:((mục tiêu|nhiệm vụ|hoạt động)(\s*)(?:số\s*)?\d{1,3}(?:\.\d{1,3}){0,3}(\s*)([:.)–-]?))(\s*))?/iu;

/** The head of each objective, task and activity cell where it begins. Lower halves that found no upper one are left out. */
export function labelStyles(plan: Plan): LabelStyle[] {
  const styles: LabelStyle[] = [];
  for (const row of plan.rows) {
    for (const field of ["objective", "task", "activity"] as const) {
      const style = styleOf(row, field);
      if (style) styles.push(style);
    }
  }
  return styles;
}

function styleOf(row: PlanRow, field: LabelWord): LabelStyle | null {
  const text = row[field];
  const at = row.cells[field]?.[0];
  if (text === null || at === undefined || row.inherited.includes(field) || startsInside(text)) return null;
  const match = HEAD.exec(text);
  const [, number, label, , beforeNo = "", beforeMark = "", mark = "", after = ""] = match ?? [];
  const isOwn = label !== undefined && WORDS[field].test(label);
  const ends = match !== null && match[0].length === text.length;
  return {
    field,
    rowKey: row.key,
    at,
    text,
    numbered: number !== undefined && /[.):]/.test(number),
    label: isOwn ? label : null,
    mark: isOwn ? mark : "",
    spacing:
      isOwn && (beforeNo === "" || (beforeMark !== "" && /[:.)]/.test(mark)) || (mark !== "" && after === "" && !ends)),
  };
}

const WORDS: Readonly<Record<LabelWord, RegExp>> = { objective: /^mục/iu, task: /^nhiệm/iu, activity: /^hoạt/iu };

/** Fewer than these show no habit of a table. */
const FEWEST = 4;

/** The mark that at least `share` of the labels have, or null. */
export function usualMark(styles: readonly LabelStyle[], share: number): string | null {
  const marks = styles.filter((style) => style.label !== null).map((style) => style.mark);
  const counts = new Map<string, number>();
  for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  for (const [mark, count] of counts) if (marks.length >= FEWEST && count >= marks.length * share) return mark;
  return null;
}

/** Whether at least `share` of the cells are so, and enough of them to make it a habit. */
export function isUsual(styles: readonly LabelStyle[], share: number, is: (style: LabelStyle) => boolean): boolean {
  const count = styles.filter(is).length;
  return count >= FEWEST && count >= styles.length * share;
}
