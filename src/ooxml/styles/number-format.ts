import { format, getFormatDateInfo, isDateFormat } from "numfmt";

export const GENERAL = "General";

/** Days between the two calendars: 1904-01-01 is serial 1462 of the 1900 calendar. */
const DAYS_TO_1904 = 1462;
/** Plans repeat their amounts and dates; a few thousand remembered texts serve whole columns. */
const REMEMBERED = 4096;
/** Excel takes no longer format code; a longer one is damage. */
const LONGEST_CODE = 255;

const OPTIONS = { locale: "en-US", throws: false, dateSpanLarge: false, dateErrorNumber: false };

/** A number format, and what Excel in US English displays with it (decimal point, comma for thousands). */
export class NumberFormat {
  readonly isDate: boolean;
  private readonly shown = new Map<number, string>();
  private readonly shift: number;
  private readonly usable: boolean;

  /** `date1904`: the workbook counts days from 1904-01-01. */
  constructor(
    readonly code: string,
    date1904: boolean,
  ) {
    this.usable = code.length <= LONGEST_CODE && canFormat(code);
    this.isDate = this.usable && isDateFormat(code);
    this.shift = date1904 && this.isDate && namesDay(code) ? DAYS_TO_1904 : 0;
  }

  show(value: number): string {
    // The cell that all amounts are: no need to ask the formatter.
    if (this.code === GENERAL && Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
    const known = this.shown.get(value);
    if (known !== undefined) return known;
    const text = this.usable ? format(this.code, value + this.shift, OPTIONS) : format(GENERAL, value, OPTIONS);
    if (this.shown.size < REMEMBERED) this.shown.set(value, text);
    return text;
  }
}

/** False for what the formatter cannot take: broken codes, and those that name a property of an object (`__proto__`). */
function canFormat(code: string): boolean {
  try {
    format(code, 1, { ...OPTIONS, throws: true });
    return true;
  } catch {
    return false;
  }
}

/** True when the format shows a day, month or year, not only hours: only those depend on where the calendar begins. */
function namesDay(code: string): boolean {
  const parts = getFormatDateInfo(code);
  return parts.year || parts.month || parts.day;
}
