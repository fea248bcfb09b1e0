import fc from "fast-check";
import { addDays, isIsoDate } from "../../../src/core/deadline/calendar";
import type { Deadline } from "../../../src/core/deadline/deadline";
import { deadlineSeverity, isVague, looksLikeDeadline, parseDeadline } from "../../../src/core/deadline/parse-deadline";
import { DEADLINE_TABLE, TABLE_YEAR } from "./deadline-table";

const YEAR = TABLE_YEAR;

/** Pieces of deadlines in any order: what a grammar trips over. */
const PIECES = (
  "tháng quý năm ngày tuần lần hằng mỗi các trước sau đến hết từ trong vào khi theo nếu đầu giữa cuối nửa định kỳ thường xuyên đột xuất " +
  "chậm nhất không quá hoàn thành kỳ họp giai đoạn Tết Kế hoạch số 318/KH-UBND 1 2 3 6 9 12 15 31 40 2025 2024 20255 24 I II III IV V lI O1 " +
  "/ - – . , ; : ( ) + & ~ … ... ? \" ' \n T Q Th11 15/9 15/9/2025 9/2025 2021-2025 và hoặc của làm việc kể từ thứ đợt 50% a) * | h giờ < >"
).split(" ");
const soup = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(" "));
const gluedSoup = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(""));
const anyText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 300 }),
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ unit: "binary", minLength: 4000, maxLength: 5000 }),
  soup,
  gluedSoup,
);

function expectSound(deadline: Deadline): void {
  const { start, end } = deadline;
  for (const day of [start, end]) if (day !== null) expect(isIsoDate(day)).toBe(true);
  if (start !== null && end !== null) expect(start <= end).toBe(true);
  if (deadline.impossible) expect([start, end, isVague(deadline)]).toEqual([null, null, true]);
  if (deadline.kind === "blank" || deadline.kind === "unreadable") expect([start, end]).toEqual([null, null]);
  if (deadline.kind === "by-reference") expect([start, end]).toEqual([null, null]);
  if (deadline.kind === "recurring" && deadline.frequency !== null) expect(deadline.frequency).toBeGreaterThan(0);
  if (deadline.kind === "mixed") {
    expect(deadline.parts.length).toBeGreaterThan(1);
    for (const part of deadline.parts) {
      expect(part.kind).not.toBe("mixed");
      expectSound(part);
    }
  }
}

test("any text gives a sound deadline, and never an exception", () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 1990, max: 2100 }), (text, year) => {
      const deadline = parseDeadline(text, year, "2025-01-15");
      expectSound(deadline);
      expect([null, "error", "warning", "review"]).toContain(deadlineSeverity(deadline, year));
      expect(typeof looksLikeDeadline(text)).toBe("boolean");
    }),
    { numRuns: 1000 },
  );
});

test("any number cell and any plan year", () => {
  const year = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(Number.NaN, Infinity, -Infinity));
  const format = fc.oneof(fc.constantFrom("General", "d/m/yyyy", "m/yyyy", "h:mm", "@", "0.00"), fc.string());
  fc.assert(
    fc.property(
      fc.double(),
      fc.string(),
      format,
      year,
      fc.boolean(),
      (serial, shown, numberFormat, planYear, date1904) => {
        expectSound(parseDeadline({ serial, shown, format: numberFormat, date1904 }, planYear));
        expectSound(parseDeadline("Trước 15/9", planYear));
      },
    ),
  );
});

const day = fc
  .date({ min: new Date("2025-01-01T00:00:00Z"), max: new Date("2025-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const pad = (n: number): string => String(n).padStart(2, "0");

/** Every way to write a day of the plan year. */
function dayForms(iso: string): string[] {
  const [, month = 0, date = 0] = iso.split("-").map(Number);
  const forms: string[] = [];
  for (const d of new Set([String(date), pad(date)])) {
    for (const m of new Set([String(month), pad(month)])) {
      for (const sign of ["/", "-", "."]) forms.push(`${d}${sign}${m}${sign}${YEAR}`, `${d}${sign}${m}${sign}25`);
      forms.push(`${d}/${m}`, `${d} / ${m} / ${YEAR}`, `${d}/${m} năm ${YEAR}`, `${d}/${m}, ${YEAR}`);
      forms.push(
        `${d} tháng ${m}`,
        `${d} tháng ${m} năm ${YEAR}`,
        `${d} tháng ${m}/${YEAR}`,
        `${d} tháng ${m}, năm ${YEAR}`,
      );
    }
  }
  return forms;
}

test("every form of a day is that day, under every bound", () => {
  fc.assert(
    fc.property(day, (iso) => {
      for (const form of dayForms(iso)) {
        for (const limit of [
          "",
          "Chậm nhất ",
          "Chậm nhất là ngày ",
          "Đến ngày ",
          "Đến hết ngày ",
          "Không quá ngày ",
          "Muộn nhất ",
        ]) {
          expect([limit + form, parseDeadline(limit + form, YEAR)]).toMatchObject([
            limit + form,
            { kind: "date", start: "2025-01-01", end: iso },
          ]);
        }
        const before = addDays(iso, -1);
        for (const limit of ["Trước ", "Trước ngày ", "Hoàn thành trước ngày ", "Chậm nhất trước ", "trước "]) {
          expect([limit + form, parseDeadline(limit + form, YEAR)]).toMatchObject([
            limit + form,
            { kind: "date", bound: "before", end: before },
          ]);
        }
        for (const named of ["Ngày ", "Vào ngày ", "ngày "]) {
          expect([named + form, parseDeadline(named + form, YEAR)]).toMatchObject([
            named + form,
            { kind: "date", start: iso, end: iso },
          ]);
        }
      }
    }),
    { numRuns: 15 },
  );
});

const lastDay = (month: number): string => addDays(month === 12 ? "2026-01-01" : `2025-${pad(month + 1)}-01`, -1);

test("every form of a month is that month", () => {
  for (let month = 1; month <= 12; month += 1) {
    const start = `2025-${pad(month)}-01`;
    for (const m of new Set([String(month), pad(month)])) {
      for (const word of ["Tháng ", "tháng ", "Tháng", "T", "T.", "Th", "THÁNG ", "thang "]) {
        for (const year of [
          "",
          "/2025",
          "-2025",
          " - 2025",
          ".2025",
          ", 2025",
          " năm 2025",
          "/ 2025",
          " / 2025",
          "/25",
          " (2025)",
        ]) {
          const text = `${word}${m}${year}`;
          expect([text, parseDeadline(text, YEAR)]).toMatchObject([
            text,
            { kind: "month", start, end: lastDay(month) },
          ]);
          expect(parseDeadline(`Chậm nhất ${text}`, YEAR)).toMatchObject({
            kind: "month",
            start: "2025-01-01",
            end: lastDay(month),
          });
          expect(parseDeadline(`Trước ${text}`, YEAR)).toMatchObject({ kind: "month", end: addDays(start, -1) });
        }
      }
    }
  }
});

test("every form of a quarter is that quarter", () => {
  for (let quarter = 1; quarter <= 4; quarter += 1) {
    const roman = ["I", "II", "III", "IV"][quarter - 1] ?? "";
    const start = `2025-${pad(quarter * 3 - 2)}-01`;
    for (const numeral of [
      roman,
      roman.toLowerCase(),
      String(quarter),
      `0${quarter}`,
      String.fromCharCode(0x2160 + quarter - 1),
    ]) {
      for (const word of ["Quý ", "quý ", "Quí ", "Quy ", "Qúy ", "QUÝ ", "Q.", "Q"]) {
        for (const year of ["", "/2025", " - 2025", " năm 2025", ", năm 2025", ".2025", "/ 2025", "/25"]) {
          const text = `${word}${numeral}${year}`;
          expect([text, parseDeadline(text, YEAR)]).toMatchObject([
            text,
            { kind: "quarter", start, end: lastDay(quarter * 3) },
          ]);
          expect(parseDeadline(`Hết ${text}`, YEAR)).toMatchObject({
            kind: "quarter",
            start: "2025-01-01",
            end: lastDay(quarter * 3),
          });
        }
      }
    }
  }
});

const rows = DEADLINE_TABLE.trim()
  .split("\n")
  .map((line) => (line.split("|")[0] ?? "").trim().replaceAll("\\n", "\n"));

/** What must not change with the spelling. */
function essence(text: string): unknown {
  const { kind, start, end, bound, vagueness, impossible } = parseDeadline(text, YEAR);
  return { kind, start, end, bound, vagueness, impossible };
}

describe("the spelling of blanks, letters and case does not matter", () => {
  const spellings: readonly (readonly [string, (text: string) => string])[] = [
    ["NFD", (text) => text.normalize("NFD")],
    ["NBSP", (text) => text.replaceAll(" ", "\u00a0")],
    ["more blanks", (text) => `  ${text.replaceAll(" ", "  \t")} `],
    ["zero-width", (text) => `\ufeff${text.replaceAll(" ", " \u200b")}\u200d`],
    ["markup", (text) => `<p>${text}</p>`],
    ["a full stop", (text) => (/[…./"'-]$/.test(text) ? text : `${text}.`)],
    ["a bullet", (text) => (/^[^\p{L}\d]/u.test(text) ? text : `- ${text}`)],
    ["brackets", (text) => (/[()\n]|^[^\p{L}\d]/u.test(text) ? text : `(${text})`)],
  ];
  for (const [name, spell] of spellings) {
    test(name, () => {
      for (const text of rows) expect([text, essence(spell(text))]).toEqual([text, essence(text)]);
    });
  }

  test("case", () => {
    // OCR's l and O, VNI and TCVN3 bytes and tags live by their case.
    const plain = rows.filter(
      (text) => !/[lO]\d|\d[lO]|\bI?l[I ]|[öØøùûõ¨¸<&]|\bl/.test(text) && !/Quý (?:lI|Il|lII)/.test(text),
    );
    expect(plain.length).toBeGreaterThan(rows.length * 0.8);
    for (const text of plain) {
      expect([text, essence(text.toLowerCase())]).toEqual([text, essence(text)]);
      expect([text, essence(text.toUpperCase())]).toEqual([text, essence(text)]);
    }
  });
});

test("a range runs from its first day to its last, whatever parts it", () => {
  fc.assert(
    fc.property(
      day,
      day,
      fc.constantFrom(" - ", "-", " – ", " đến ", " đến ngày ", " đến hết ngày ", " ÷ ", " tới "),
      (one, other, sign) => {
        const [start = "", end = ""] = [one, other].sort();
        const short = (iso: string): string => iso.split("-").slice(1).reverse().join("/");
        fc.pre(start !== end);
        const text = `Từ ngày ${short(start)}${sign}${short(end)}/2025`;
        expect([text, parseDeadline(text, YEAR)]).toMatchObject([text, { kind: "date", start, end }]);
      },
    ),
  );
});

test("a list of months is a span when they adjoin and recurring when not", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 2, maxLength: 6 }),
      fc.constantFrom(", ", ",", "; ", " và ", " & ", " + "),
      fc.constantFrom("", "/2025", " năm 2025"),
      (months, sign, year) => {
        const sorted = [...months].sort((a, b) => a - b);
        const adjoin = sorted.every((month, at) => at === 0 || month === (sorted[at - 1] ?? 0) + 1);
        const text = `Tháng ${sorted.join(sign)}${year}`;
        const meant = {
          kind: adjoin ? "month" : "recurring",
          start: `2025-${pad(sorted[0] ?? 0)}-01`,
          end: lastDay(sorted.at(-1) ?? 0),
        };
        expect([text, parseDeadline(text, YEAR)]).toMatchObject([text, meant]);
      },
    ),
  );
});
