import { AppError } from "../../core/error/app-error";
import type { CellContent } from "../../core/grid/snapshot";
import type { Numfmt, ReadHost } from "../read-host";

export const GENERAL = "General";

/** Days between the two calendars: 1904-01-01 is serial 1462 of the 1900 calendar. */
const DAYS_TO_1904 = 1462;
/** Plans repeat their amounts and dates: a thousand remembered ones serve most of a column, in time and in memory. */
const REMEMBERED = 1024;
/** Excel takes no longer format code; a longer one is damage. */
const LONGEST_CODE = 255;
/** As many characters as "General" shows of a number. */
const GENERAL_CHARACTERS = 11;

const OPTIONS = { locale: "en-US", throws: false, dateSpanLarge: false, dateErrorNumber: false };

export type NumberContent = Extract<CellContent, { kind: "number" }>;

/** A number format, and what Excel in US English displays with it (decimal point, comma for thousands). */
export interface NumberFormat {
  readonly code: string;
  /** What a cell of this format holds. Throws too-many-cells when formatting takes too much work. */
  content(value: number): NumberContent;
}

/** The number formats of one workbook, one object a code. */
export class NumberFormats {
  private readonly known = new Map<string, NumberFormat>();
  private readonly work: FormatWork;

  /** `date1904`: the workbook counts days from 1904-01-01. `work`: see `ReadLimits.formatWork`. */
  constructor(
    private readonly host: Pick<ReadHost, "numfmt">,
    private readonly date1904: boolean,
    work: number,
  ) {
    this.work = new FormatWork(work);
  }

  of(code: string): NumberFormat {
    let format = this.known.get(code);
    if (!format) {
      const formatter = () => formatterOf(code, this.host.numfmt(), this.date1904);
      this.known.set(code, (format = new RememberingFormat(code, formatter, this.work)));
    }
    return format;
  }
}

/** Counts what formatting costs, and refuses a workbook that asks for too much of it. */
class FormatWork {
  private done = 0;

  constructor(private readonly limit: number) {}

  add(characters: number): void {
    this.done += characters;
    if (this.done > this.limit) throw new AppError("too-many-cells", { limit: this.limit });
  }
}

class RememberingFormat implements NumberFormat {
  /** Contents by a hash of their value; a later one takes the place of an earlier. */
  private readonly remembered: NumberContent[] = [];
  private formatter: ((value: number) => string) | null = null;

  constructor(
    readonly code: string,
    private readonly makeFormatter: () => (value: number) => string,
    private readonly work: FormatWork,
  ) {}

  content(value: number): NumberContent {
    const slot = Math.abs(Math.trunc(value * 64)) % REMEMBERED;
    const known = this.remembered[slot];
    if (known !== undefined && Object.is(known.value, value)) return known;
    return (this.remembered[slot] = { kind: "number", value, shown: this.shown(value), format: this.code });
  }

  private shown(value: number): string {
    const plain = this.code === GENERAL ? plainText(value) : null;
    if (plain !== null) return plain;
    this.work.add(this.code.length);
    this.formatter ??= this.makeFormatter();
    return flat(this.formatter(value));
  }
}

/**
 * The same text in one piece: the formatter adds up characters, and V8 keeps every step of that, 8 KB for 250 digits, until
 * somebody looks into the text.
 */
function flat(text: string): string {
  return text.charCodeAt(0) >= 0 ? text : "";
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
