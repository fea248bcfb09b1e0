import { defineRule, type Report } from "../engine/define-rule";
import type { Edit } from "../engine/edit";
import { contentAt } from "../grid/content-at";
import type { SheetSnapshot } from "../grid/snapshot";
import { isUsual, labelStyles, usualMark, type LabelStyle } from "../numbering/label-style";
import { numberedLines } from "../numbering/objective-numbers";
import type { Plan } from "../plan/plan";

type MessageId = "spacing" | "mark" | "missing" | "unnumbered" | "numberPlace";

const MOST = 0.8;

/** Labels and numbers are typed differently from the rest of the table: "Nhiệm vụ 1 :", "Hoạt động 1." beside "Hoạt động 1:", no label at all. */
export const labelFormat = defineRule({
  id: "label-format",
  scope: "plan",
  messages: { spacing: "review", mark: "review", missing: "review", unnumbered: "review", numberPlace: "review" },
  check({ plan, snapshot }, report) {
    const styles = labelStyles(plan);
    const spaced = styles.filter((style) => style.spacing);
    reportAll(report, "spacing", spaced, (style) => style.label ?? "", editsFor(spaced, snapshot, null));
    const mark = usualMark(styles, MOST);
    if (mark !== null) {
      const others = styles.filter((style) => style.label !== null && style.mark !== mark && !style.spacing);
      reportAll(report, "mark", others, (style) => style.label ?? "", editsFor(others, snapshot, mark), { mark });
    }
    for (const [field, label] of WORDS) {
      const own = styles.filter((style) => style.field === field);
      if (isUsual(own, MOST, (style) => style.label !== null)) {
        reportAll(
          report,
          "missing",
          own.filter((style) => style.label === null),
          (style) => style.text,
          null,
          { label },
        );
      }
    }
    const tasks = styles.filter((style) => style.field === "task");
    if (isUsual(tasks, 0.5, (style) => style.numbered)) {
      reportAll(
        report,
        "unnumbered",
        tasks.filter((style) => !style.numbered),
        (style) => style.text,
        null,
      );
    }
    reportPlaces(plan, report);
  },
});

const WORDS = [
  ["objective", "Mục tiêu n"],
  ["task", "Nhiệm vụ n"],
  ["activity", "Hoạt động n"],
] as const;

/** Some objectives have their number in the TT column, some at the head of the text. */
function reportPlaces(plan: Plan, report: Report<MessageId>): void {
  if (plan.template !== "standard-8") return;
  const lines = numberedLines(plan).filter((line) => line.source !== null && line.labelText === "");
  const inText = lines.filter((line) => line.source === "text");
  const inTt = lines.filter((line) => line.source === "tt");
  const fewer = inText.length < inTt.length ? inText : inTt;
  if (fewer.length === 0 || lines.length < 4) return;
  const place = { at: fewer.map((line) => line.at), rowKey: fewer.length === 1 ? fewer[0]!.rowKey : null };
  report("numberPlace", { count: fewer.length, column: fewer === inTt ? "TT" : "Mục tiêu" }, place);
}

function reportAll(
  report: Report<MessageId>,
  id: MessageId,
  found: readonly LabelStyle[],
  textOf: (style: LabelStyle) => string,
  fix: readonly Edit[] | null,
  data: Readonly<Record<string, string>> = {},
): void {
  const first = found[0];
  if (!first) return;
  const place = {
    at: found.map((style) => style.at),
    rowKey: found.length === 1 ? first.rowKey : null,
    field: first.field,
  };
  report(id, { ...data, text: textOf(first), count: found.length }, fix ? { ...place, fix } : place);
}

/** Labels typed anew: one blank before the number, none before the mark, one after it. Null when one of them cannot be found. */
function editsFor(styles: readonly LabelStyle[], snapshot: SheetSnapshot, mark: string | null): Edit[] | null {
  const edits = styles.map((style) => labelEdit(style, snapshot, mark));
  return edits.length > 0 && edits.every((edit) => edit !== null) ? edits : null;
}

function labelEdit({ at }: LabelStyle, snapshot: SheetSnapshot, mark: string | null): Edit | null {
  const content = contentAt(snapshot, at);
  if (content?.kind !== "text") return null;
  const label = /(mục tiêu|nhiệm vụ|hoạt động)(\s*)((?:số\s*)?\d{1,3}(?:\.\d{1,3}){0,3})(\s*)([:.)–-]?)(?=(.?))/iu.exec(
    content.text,
  );
  if (!label || label.index > 60) return null;
  const [whole, word = "", blanks = "", number = "", , typed = "", next = ""] = label;
  const end = mark ?? typed;
  const gap = /[\p{L}\p{N}]/u.test(next) ? " " : "";
  const written = `${word}${blanks === "" ? " " : blanks}${number}${end}${gap}`;
  const text = content.text.slice(0, label.index) + written + content.text.slice(label.index + whole.length);
  return text === content.text ? null : { at, expect: content, write: { kind: "text", text } };
}
