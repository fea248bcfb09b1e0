import { deadlineSeverity, isVague, parseDeadline } from "../../../src/core/deadline/parse-deadline";
import { DEADLINE_TABLE, TABLE_YEAR } from "./deadline-table";

const SEVERITIES: Readonly<Record<string, string>> = { e: "error", w: "warning", r: "review" };

const rows = DEADLINE_TABLE.trim()
  .split("\n")
  .map((line) => line.split("|").map((field) => field.trim()));

/** "03-01..2026-01-31" in full; "-" is no interval. */
function interval(short: string): string {
  if (short === "-") return "-";
  return short
    .split("..")
    .map((day) => (day.length === 5 ? `${TABLE_YEAR}-${day}` : day))
    .join("..");
}

describe("deadlines as clerks write them", () => {
  test("the table is long", () => expect(rows.length).toBeGreaterThanOrEqual(200));

  test.each(rows)("%j is %s, %s %s %s", (text = "", kind, span = "-", vague, severity = "") => {
    const deadline = parseDeadline(text.replaceAll("\\n", "\n"), TABLE_YEAR);
    const read = {
      kind: deadline.kind,
      interval:
        deadline.start === null && deadline.end === null ? "-" : `${deadline.start ?? ""}..${deadline.end ?? ""}`,
      vague: isVague(deadline),
      severity: deadlineSeverity(deadline, TABLE_YEAR),
    };
    const meant = { kind, interval: interval(span), vague: vague === "v", severity: SEVERITIES[severity] ?? null };
    expect(read).toEqual(meant);
  });
});

test("an empty cell is blank and not vague: whether a deadline is missing is the row's affair", () => {
  const deadline = parseDeadline(" \u00a0\n ", TABLE_YEAR);
  expect(deadline).toMatchObject({ kind: "blank", vagueness: null, text: "" });
  expect(deadlineSeverity(deadline, TABLE_YEAR)).toBeNull();
});

test.each([
  ["Trước 20/9/2025", "before"],
  ["Chậm nhất 20/9/2025", "by"],
  ["Đến hết quý III", "by"],
  ["Trước 17 giờ ngày 20/9", "by"],
  ["20/9/2025", "by"],
  ["Ngày 20/9/2025", "on"],
  ["Tháng 9", "on"],
  ["Từ tháng 9", "from"],
  ["Sau quý II", "from"],
  ["Trước ngày 20 hằng tháng", "before"],
])("%j is bound %s", (text, bound) => expect(parseDeadline(text, TABLE_YEAR).bound).toBe(bound));

test.each([
  ["Hằng ngày", 365],
  ["Hằng tuần", 52],
  ["Hằng tháng", 12],
  ["Hằng quý", 4],
  ["6 tháng, năm", 2],
  ["Hằng tháng, quý, 6 tháng, năm", 12],
  ["03 lần/năm", 3],
  ["01 lần/quý", 4],
  ["6 tháng/lần", 2],
  ["Một năm hai lần", 2],
  ["Trước ngày 25 tháng cuối quý", 4],
  ["Ngày 5 và 20 hằng tháng", 12],
  ["Tháng 3, 6, 9", 3],
  ["15/6; 15/12", 2],
  ["Tháng 12 hằng năm", 1],
  ["Thường xuyên", null],
  ["Định kỳ", null],
])("%j comes %s times a year", (text, frequency) => {
  expect(parseDeadline(text, TABLE_YEAR)).toMatchObject({ kind: "recurring", frequency });
});

test.each([
  ["Theo Kế hoạch số 318/KH-UBND ngày 12/12/2024 của UBND tỉnh", "318/KH-UBND"],
  ["Theo Nghị quyết số 99/2023/NQ-HĐND", "99/2023/NQ-HĐND"],
  ["Theo Nghị quyết 18-NQ/TW", "18-NQ/TW"],
  ["Theo thời gian quy định tại Quyết định số 12/QĐ-BNV ngày 05/01/2025", "12/QĐ-BNV"],
  ["Kế hoạch số 318/KH-UBND", "318/KH-UBND"],
  ["Theo Đề án 06", "Đề án 06"],
  ["Theo Kế hoạch số     /KH-UBND", null],
  ["Theo Kế hoạch năm 2025", null],
  ["Như trên", null],
])("%j refers to %s", (text, reference) => {
  expect(parseDeadline(text, TABLE_YEAR)).toMatchObject({ kind: "by-reference", reference, start: null, end: null });
});

test.each([
  ["10 ngày làm việc sau khi kết thúc hội nghị", "kết thúc hội nghị", 10],
  ["Trong vòng 02 tuần kể từ khi có kết luận", "có kết luận", 14],
  ["Sau khi kết thúc đợt kiểm tra 15 ngày", "kết thúc đợt kiểm tra 15 ngày", 15],
  ["Khi có yêu cầu", "có yêu cầu", null],
  ["Không quá 05 ngày làm việc", null, 5],
  ["Đột xuất", null, null],
])("%j waits for %j, %s days", (text, anchor, days) => {
  expect(parseDeadline(text, TABLE_YEAR)).toMatchObject({ kind: "conditional", anchor, days });
});

describe("a duration from a known day", () => {
  test("from a day in the text", () => {
    expect(parseDeadline("30 ngày kể từ ngày 01/6/2025", TABLE_YEAR)).toMatchObject({
      kind: "conditional",
      start: "2025-06-01",
      end: "2025-07-01",
      vagueness: null,
    });
  });

  test("from the issue of the plan, in working days", () => {
    const text = "10 ngày làm việc kể từ ngày ban hành Kế hoạch này";
    // 15 January 2025 is a Wednesday.
    expect(parseDeadline(text, TABLE_YEAR, "2025-01-15")).toMatchObject({ start: "2025-01-15", end: "2025-01-29" });
    expect(parseDeadline(text, TABLE_YEAR)).toMatchObject({ start: null, end: null, vagueness: "relative" });
    expect(parseDeadline(text, TABLE_YEAR, "2025-02-30")).toMatchObject({ end: null });
  });

  test("another document's issue is not this plan's", () => {
    expect(parseDeadline("10 ngày kể từ ngày ban hành Thông tư", TABLE_YEAR, "2025-01-15").end).toBeNull();
  });
});

test.each([
  ["Quý IIII/2025", "Quý IV"],
  ["Quý VI", "Quý IV"],
  ["Quý lI", "Quý II"],
  ["Quý |V/2025", "Quý IV"],
  ["Tháng O9/2025", "Tháng 09"],
  ["9/20/2025", "20/9/2025"],
  ["Tháng 9/2205", "2025"],
  ["Tháng 9/20255", "2025"],
  ["Tháng 9/2025", null],
])("%j probably means %s", (text, suspicion) => expect(parseDeadline(text, TABLE_YEAR).suspicion).toBe(suspicion));

test("the parts of a mixed deadline stand in the order of the text, each with its own words", () => {
  const deadline = parseDeadline("Thường xuyên, báo cáo trước ngày 10/12/2025; theo chỉ đạo của Bộ", TABLE_YEAR);
  if (deadline.kind !== "mixed") throw new Error(deadline.kind);
  expect(deadline.parts.map(({ kind, text }) => [kind, text])).toEqual([
    ["recurring", "Thường xuyên"],
    ["date", "trước ngày 10/12/2025"],
    ["by-reference", "theo chỉ đạo của Bộ"],
  ]);
  expect(deadline).toMatchObject({ start: "2025-01-01", end: "2025-12-09", bound: "before" });
});

test("what was typed is kept, without markup and invisible characters", () => {
  expect(parseDeadline("<p>Quí III/\u200b2025</p>", TABLE_YEAR).text).toBe("Quí III/2025");
});

test.each([
  ["Thường xuyên", "Thường niên"],
  ["Quý III", "Quỹ III"],
  ["Khi có yêu cầu", "Khí tượng"],
  ["Trong tháng 9", "Trọng tâm 9"],
])("%j is read and %j is something else", (known, other) => {
  expect(parseDeadline(other, TABLE_YEAR)).not.toMatchObject({
    kind: parseDeadline(known, TABLE_YEAR).kind,
    vagueness: parseDeadline(known, TABLE_YEAR).vagueness,
  });
});
