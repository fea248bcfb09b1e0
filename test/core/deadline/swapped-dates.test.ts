import fc from "fast-check";
import type { IsoDate } from "../../../src/core/deadline/deadline";
import { swapped, swappedDates, type StoredDate } from "../../../src/core/deadline/swapped-dates";
import { a1, sheetCol, sheetRow } from "../../../src/core/grid/address";

const iso = (month: number, day: number): IsoDate =>
  `2024-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
const cells = (dates: readonly IsoDate[]): StoredDate[] =>
  dates.map((date, at) => ({ at: a1(sheetRow(at + 6), sheetCol(8)), date }));

/** What a month-first Excel makes of dates typed d/m/yyyy. */
function typedInto(typed: readonly { day: number; month: number }[]) {
  const taken = typed.filter(({ day }) => day <= 12);
  return { stored: cells(taken.map(({ day, month }) => iso(day, month))), textDates: typed.length - taken.length };
}

const typedDates = fc.array(
  fc.record({ day: fc.integer({ min: 1, max: 28 }), month: fc.integer({ min: 1, max: 12 }) }),
  {
    minLength: 1,
    maxLength: 40,
  },
);

test("a column typed into a month-first Excel is found whenever a text is left and a date could be swapped", () => {
  fc.assert(
    fc.property(typedDates, (typed) => {
      const column = typedInto(typed);
      const wrong = column.stored.filter(({ date }) => swapped(date) !== date);
      const { column: found } = swappedDates(column, null);
      if (column.textDates > 0) expect(found).toEqual(wrong);
    }),
  );
});

test("a column typed into a day-first Excel is left alone when a third of its days are after the 12th", () => {
  fc.assert(
    fc.property(typedDates, (typed) => {
      const stored = cells(typed.map(({ day, month }) => iso(month, day)));
      const late = typed.filter(({ day }) => day > 12).length;
      fc.pre(late * 3 >= typed.length);
      expect(swappedDates({ stored, textDates: 1 }, null).column).toEqual([]);
    }),
  );
});

test("swapping twice gives the date back", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }), (month, day) => {
      expect(swapped(swapped(iso(month, day)))).toBe(iso(month, day));
    }),
  );
});
