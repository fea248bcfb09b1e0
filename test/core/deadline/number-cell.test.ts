import { parseDeadline, deadlineSeverity } from "../../../src/core/deadline/parse-deadline";
import { serialFromIso } from "../../../src/core/deadline/calendar";
import { dateShapeOf } from "../../../src/core/deadline/number-cell";

const cell = (iso: string, format: string, shown = "") => ({ serial: serialFromIso(iso), shown, format });

test.each([
  ["d/m/yyyy", "date", "2025-01-01", "2025-09-01"],
  ["dd/mm/yyyy;@", "date", "2025-01-01", "2025-09-01"],
  ["[$-42A]dd mmmm yyyy", "date", "2025-01-01", "2025-09-01"],
  ["m/d/yy h:mm", "date", "2025-01-01", "2025-09-01"],
  ["m/yyyy", "month", "2025-09-01", "2025-09-30"],
  ["mmm-yy", "month", "2025-09-01", "2025-09-30"],
  ['"Tháng "mm/yyyy', "month", "2025-09-01", "2025-09-30"],
  ["yyyy", "year", "2025-01-01", "2025-12-31"],
])("the first of September shown as %s is a %s", (format, kind, start, end) => {
  expect(parseDeadline(cell("2025-09-01", format), 2025)).toMatchObject({ kind, start, end, suspicion: null });
});

test("a day whose hidden year is not the plan's was typed without one", () => {
  const read = parseDeadline(cell("2024-11-15", "d-mmm", "15-Nov"), 2025);
  expect(read).toMatchObject({ kind: "date", end: "2025-11-15", text: "15-Nov", suspicion: "15/11/2025" });
  expect(deadlineSeverity(read, 2025)).toBe("warning");
});

test.each([
  [2025, "year", "2025-01-01", "2025-12-31"],
  [9.2025, "month", "2025-09-01", "2025-09-30"],
  [10.2025, "month", "2025-10-01", "2025-10-31"],
])("the bare number %d is a %s", (serial, kind, start, end) => {
  expect(parseDeadline({ serial, shown: String(serial), format: "General" }, 2025)).toMatchObject({ kind, start, end });
});

test("a bare serial near the plan year is read as its day, never without a question", () => {
  const read = parseDeadline({ serial: serialFromIso("2025-11-15"), shown: "45976", format: "General" }, 2025);
  expect(read).toMatchObject({ kind: "date", end: "2025-11-15", suspicion: "15/11/2025", text: "45976" });
  expect(deadlineSeverity(read, 2025)).toBe("warning");
});

test.each([0, -1, 50, 6.4, 12345, 1e9, Number.NaN, Number.POSITIVE_INFINITY])(
  "the number %d is no deadline",
  (serial) => {
    expect(parseDeadline({ serial, shown: String(serial), format: "0.00" }, 2025).kind).toBe("unreadable");
  },
);

test("the 1904 system starts four years later", () => {
  const serial = serialFromIso("2025-11-15") - 1462;
  expect(parseDeadline({ serial, shown: "", format: "d/m/yyyy", date1904: true }, 2025).end).toBe("2025-11-15");
});

test("a number that shows a text is read as that text", () => {
  expect(parseDeadline({ serial: 3, shown: "Quý 3", format: '"Quý "0' }, 2025)).toMatchObject({
    kind: "quarter",
    text: "Quý 3",
  });
});

test.each([
  ["General", null],
  ["0.00", null],
  ["#,##0", null],
  ["h:mm", null],
  ["[h]:mm:ss", null],
  ["@", null],
  ["d/m", { day: true, month: true, year: false }],
  ["mm:ss", null],
  ["yyyy-mm-dd", { day: true, month: true, year: true }],
  ['"năm" yyyy', { day: false, month: false, year: true }],
  ["[Red]d/m/yyyy", { day: true, month: true, year: true }],
])("the format %s shows %j", (format, shape) => expect(dateShapeOf(format)).toEqual(shape));
