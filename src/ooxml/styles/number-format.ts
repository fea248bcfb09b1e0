import type { Numfmt, ReadHost } from "../read-host";

export const GENERAL = "General";

/** Days between the two calendars: 1904-01-01 is serial 1462 of the 1900 calendar. */
const DAYS_TO_1904 = 1462;
/** Plans repeat their amounts and dates; a few thousand remembered texts serve whole columns. */
const REMEMBERED = 4096;
/** Excel takes no longer format code; a longer one is damage. */
const LONGEST_CODE = 255;
/** As many characters as "General" shows of a number. */
const GENERAL_CHARACTERS = 11;

const OPTIONS = { locale: "en-US", throws: false, dateSpanLarge: false, dateErrorNumber: false };

/** A number format, and what Excel in US English displays with it (decimal point, comma for thousands). */
export interface NumberFormat {
  readonly code: string;
  show(value: number): string;
}

/** The number formats of one workbook, one object a code. */
export class NumberFormats {
  private readonly known = new Map<string, NumberFormat>();

  /** `date1904`: the workbook counts days from 1904-01-01. */
  constructor(
    private readonly host: Pick<ReadHost, "numfmt">,
    private readonly date1904: boolean,
  ) {}

  of(code: string): NumberFormat {
    let format = this.known.get(code);
    if (!format) this.known.set(code, (format = new RememberingFormat(code, this.host, this.date1904)));
    return format;
  }
}

class RememberingFormat implements NumberFormat {
  private readonly texts = new Map<number, string>();
  private formatter: ((value: number) => string) | null = null;

  constructor(
    readonly code: string,
    private readonly host: Pick<ReadHost, "numfmt">,
    private readonly date1904: boolean,
  ) {}

  show(value: number): string {
    const plain = this.code === GENERAL ? plainText(value) : null;
    if (plain !== null) return plain;
    const known = this.texts.get(value);
    if (known !== undefined) return known;
    this.formatter ??= formatterOf(this.code, this.host.numfmt(), this.date1904);
    const text = this.formatter(value);
    if (this.texts.size < REMEMBERED) this.texts.set(value, text);
    return text;
  }
}

/** What "General" shows of a number that fits; null for one that has to be rounded or written with an exponent. */
function plainText(value: number): string | null {
  const text = String(value);
  return text.length <= GENERAL_CHARACTERS && !text.includes("e") ? text : null;
}

/** A code the formatter cannot take shows its numbers as "General" does. */
function formatterOf(code: string, numfmt: Numfmt, date1904: boolean): (value: number) => string {
  if (code.length > LONGEST_CODE || !canFormat(code, numfmt)) return (value) => numfmt.format(GENERAL, value, OPTIONS);
  const shift = date1904 && namesDay(code, numfmt) ? DAYS_TO_1904 : 0;
  return (value) => numfmt.format(code, value + shift, OPTIONS);
}

/** False for broken codes, and for those that name a property of an object (`__proto__`): numfmt looks codes up in one. */
function canFormat(code: string, numfmt: Numfmt): boolean {
  try {
    numfmt.format(code, 1, { ...OPTIONS, throws: true });
    return true;
  } catch {
    return false;
  }
}

/** True when the format shows a day, month or year, not only hours: only those depend on where the calendar begins. */
function namesDay(code: string, numfmt: Numfmt): boolean {
  if (!numfmt.isDateFormat(code)) return false;
  const parts = numfmt.getFormatDateInfo(code);
  return parts.year || parts.month || parts.day;
}
