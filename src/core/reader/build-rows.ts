import type { SheetCol } from "../grid/address";
import type { DroppedLine, Field, Section, Template } from "../plan/plan";
import { alignByColumn, alignLine, type AlignedLine, type Slot } from "./align-line";
import { CarriedCells } from "./carried-cells";
import { draftRow, type DraftRow } from "./draft-row";
import { belongsToSignature, droppedKind } from "./dropped-lines";
import type { Header } from "./find-header";
import { splitGarbled } from "./garbled-line";
import { lineText, type Line, type LineCell } from "./line";
import { HALF_THRESHOLD, lowerHalfScore, targetAbove, type HalfContext } from "./lower-half";
import type { MergeIndex } from "./merge-index";
import { isLetterHeading, sectionFromLine, sectionStyle, type SectionStyle } from "./section-line";
import { topicOfSectionName } from "./section-names";
import { joinPiece } from "./text-cell";

export interface DraftPlan {
  readonly rows: readonly DraftRow[];
  readonly sections: readonly Section[];
  readonly dropped: readonly DroppedLine[];
  /** Cells beside the table. */
  readonly unplaced: readonly LineCell[];
}

export interface RowContext {
  readonly header: Header;
  readonly template: Template;
  readonly slots: readonly Slot[];
  readonly merges: MergeIndex;
  readonly splitDeadline: (text: string) => readonly [string, string] | null;
  /** How many sections the tables above have. */
  readonly firstSection: number;
}

const BREAKS = new Set(["header", "number-row", "page-number", "footnote"]);

/**
 * The lines below the header as plan rows: section headings and foreign lines taken out, shifted rows put right, lower
 * halves joined column by column. What a row takes over from above (objective, task, a merged activity) is shared, not
 * copied, so that a text that goes on three rows further down reaches every row it belongs to.
 */
export function buildRows(lines: readonly Line[], context: RowContext): DraftPlan {
  const budgetCol = context.slots.find((slot) => slot.field === "budget")?.col;
  const builder = new RowBuilder(context, hasNumberedRows(lines, context), sectionStyle(lines, budgetCol));
  lines.forEach((line, index) => {
    builder.take(line, lines[index + 1]);
  });
  return builder.plan();
}

/** In the shorter forms four of five lines that name a unit or a time have a TT. */
function hasNumberedRows(lines: readonly Line[], { template, slots }: RowContext): boolean {
  if (template === "standard-8") return false;
  const col = (field: Field) => slots.find((slot) => slot.field === field)?.col;
  const [tt, deadline, lead] = [col("tt"), col("deadline"), col("lead")];
  let rows = 0;
  let numbered = 0;
  for (const { cells } of lines) {
    if (!cells.some((cell) => cell.col === deadline || cell.col === lead)) continue;
    rows++;
    if (cells.some((cell) => cell.col === tt)) numbered++;
  }
  return rows > 0 && numbered >= rows * 0.8;
}

class RowBuilder {
  private readonly rows: DraftRow[] = [];
  private readonly sections: Section[] = [];
  private readonly dropped: DroppedLine[] = [];
  private readonly unplaced: LineCell[] = [];
  private sectionIndex = -1;
  private afterBreak = false;
  private inSignature = false;
  /** Columns with a label that carry no field of the plan (Ghi chú). */
  private readonly otherCols: ReadonlySet<SheetCol>;
  private readonly carried = new CarriedCells();

  constructor(
    private readonly context: RowContext,
    private readonly numberedRows: boolean,
    private readonly sectionStyle: SectionStyle,
  ) {
    const used = new Set(context.slots.map((slot) => slot.col));
    this.otherCols = new Set(context.header.columns.map((column) => column.col).filter((col) => !used.has(col)));
  }

  plan(): DraftPlan {
    return { rows: this.rows, sections: this.sections, dropped: this.dropped, unplaced: this.unplaced };
  }

  /** `next`: the line below, which may tell a heading from a lower half. */
  take(line: Line, next?: Line): void {
    const { header, slots } = this.context;
    const kind = droppedKind(line, header);
    if (kind) {
      this.drop(line, kind);
      if (kind === "signature") this.inSignature = true;
      if (BREAKS.has(kind)) this.afterBreak = true;
      return;
    }
    const section = sectionFromLine(line, this.sectionStyle);
    if (section) {
      this.sections.push({ ...section, topic: topicOfSectionName(section.name), row: line.row });
      this.startSection();
      return;
    }
    if (this.isPart(line, next)) return this.drop(line, "note");
    if (this.inSignature) {
      if (belongsToSignature(line)) return this.drop(line, "signature");
      this.inSignature = false;
    }
    // "A | PHÒNG THƯƠNG MẠI" heads a group: its content is no lead that slipped.
    const isGroup = isLetterHeading(line, this.sectionStyle);
    const plain = isGroup ? alignByColumn(line, slots) : alignLine(line, slots, this.otherCols);
    if (plain.cells.size === 0) return this.drop(line, "note");
    const above = this.rows.at(-1);
    const half = above && above.sectionIndex === this.sectionIndex ? this.asLowerHalf(plain, line, above, next) : null;
    if (half && above) {
      this.join(half, above);
      this.keepOthers(half, above);
    } else this.keepOthers(plain, this.startRow(plain));
    this.afterBreak = false;
  }

  /** Cells that carry no field: a remark stays with its row, a cell beside the table is at least named. */
  private keepOthers({ line, mapping }: AlignedLine, row: DraftRow): void {
    for (const cell of line.cells) {
      if (mapping.has(cell.col)) continue;
      (this.otherCols.has(cell.col) ? row.extras : this.unplaced).push(cell);
    }
  }

  private drop(line: Line, kind: DroppedLine["kind"]): void {
    this.dropped.push({ kind, row: line.row, text: lineText(line), at: line.cells.map((cell) => cell.at) });
  }

  /**
   * A letter beside Roman sections heads a part of the plan ("A. NHIỆM VỤ CHUNG" above "I. Cải cách thể chế") or a group of rows.
   * In the shorter forms a group is an objective and read as one; the standard form has its own column for those.
   */
  private isPart(line: Line, next: Line | undefined): boolean {
    if (!isLetterHeading(line, this.sectionStyle)) return false;
    return this.context.template === "standard-8" || !next || sectionFromLine(next, this.sectionStyle) !== null;
  }

  private startSection(): void {
    this.sectionIndex = this.context.firstSection + this.sections.length - 1;
    this.carried.clear();
    this.afterBreak = false;
    this.inSignature = false;
  }

  /**
   * The line read as the lower half of the row above, or null. Of a half the columns count before the content ("UBND tỉnh" below
   * "Quyết định của" is no unit), so the line as it stands is tried first; a shifted row's half may be shifted in the same way.
   */
  private asLowerHalf(plain: AlignedLine, line: Line, above: DraftRow, next: Line | undefined): AlignedLine | null {
    const context: HalfContext = {
      afterBreak: this.afterBreak,
      numberedRows: this.numberedRows && !this.restartsAt(next),
      lastActivity: this.carried.lastActivity,
    };
    const { slots } = this.context;
    const candidates = plain.moved.length > 0 ? [alignByColumn(line, slots), plain] : [plain];
    if (above.aligned.moved.length > 0) {
      const shifted = alignByColumn(line, slots, above.aligned.mapping);
      if (shifted.cells.size === line.cells.length) candidates.push(shifted);
    }
    let best: AlignedLine | null = null;
    let score = HALF_THRESHOLD;
    for (const candidate of candidates) {
      const own = lowerHalfScore(candidate, above, context);
      if (own > score) [best, score] = [candidate, own];
    }
    return best;
  }

  /** The numbers begin anew on this line: what stands above it without a number is a heading. */
  private restartsAt(line: Line | undefined): boolean {
    const ttCol = this.context.slots.find((slot) => slot.field === "tt")?.col;
    const tt = line?.cells.find((cell) => cell.col === ttCol);
    return tt !== undefined && /^0?1[.)]?$/.test(tt.text);
  }

  private join(half: AlignedLine, above: DraftRow): void {
    const split = splitGarbled(half.cells, above.own, this.context.splitDeadline);
    this.append(half, split?.head ?? half.cells, above);
    if (split) {
      above.repairs.add("garbled-split");
      const second = this.startRow({ ...half, cells: split.tail }, "b");
      second.repairs.add("garbled-split");
    }
  }

  private append(half: AlignedLine, cells: ReadonlyMap<Field, LineCell>, above: DraftRow): void {
    above.lines.push(half.line.row);
    above.repairs.add("page-break-joined");
    if (half.moved.length > 0) above.repairs.add("row-realigned");
    above.moved.push(...half.moved);
    for (const [field, piece] of cells) {
      const target = targetAbove(field, piece, above, this.carried.lastActivity);
      if (target) {
        joinPiece(target, piece, half.line.row);
        if (field === "activity" && !above.cells.has("activity")) this.carried.shareActivity(above);
      } else this.carried.begin(above, field, piece);
    }
    above.aligned = half.moved.length > 0 ? half : above.aligned;
  }

  private startRow(aligned: AlignedLine, suffix = ""): DraftRow {
    const row = draftRow(aligned, this.sectionIndex, suffix);
    this.rows.push(row);
    this.carried.startRow(row, aligned.cells);
    return row;
  }
}
