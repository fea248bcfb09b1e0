import { foldCase, foldSpace } from "../text/fold";

/** Words for kinds of documents before a number, with the abbreviations each may bear. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  "nghị định": ["NĐ"],
  "thông tư liên tịch": ["TTLT"],
  "thông tư": ["TT", "TTLT"],
  "nghị quyết": ["NQ"],
  "quyết định": ["QĐ"],
  "chỉ thị": ["CT"],
  "kế hoạch": ["KH"],
  "kết luận": ["KL", "TB"],
  "tờ trình": ["TTr"],
  "hướng dẫn": ["HD"],
  luật: ["L"],
};

const NAME = new RegExp(`(?<!\\p{L})(${Object.keys(NAMES).join("|")})\\s*(?:số)?\\s*:?\\s*$`, "iu");
const LOOK_BACK = 40;

export interface NamedKind {
  /** "nghị quyết". */
  readonly name: string;
  readonly start: number;
  readonly types: readonly string[];
}

/** The word for the kind that ends where the number begins ("Nghị quyết số "); null without one. */
export function nameBefore(text: string, at: number): NamedKind | null {
  const from = Math.max(0, at - LOOK_BACK);
  const match = NAME.exec(text.slice(from, at));
  if (!match) return null;
  const name = foldCase(match[1]!);
  return { name, start: from + match.index, types: NAMES[name] ?? [] };
}

export interface DateBehind {
  readonly year: number;
  /** ISO; null when the calendar has no such day. */
  readonly date: string | null;
  readonly typed: string;
  readonly end: number;
}

const DATE =
  /^\s*[,(]?\s*(?:(?:ban hành|ký)\s+)?ngày\s+(\d{1,2})(?:\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*|\s+tháng\s+(\d{1,2})\s+năm\s+)(\d{4})(?!\d)/iu;
const LOOK_AHEAD = 80;

/** The day of issue right behind the symbol: "ngày 04/4/2014", "ngày 04 tháng 4 năm 2014"; null without one. */
export function dateBehind(text: string, at: number): DateBehind | null {
  const match = DATE.exec(text.slice(at, at + LOOK_AHEAD));
  if (!match) return null;
  const [day, month, year] = [Number(match[1]), Number(match[2] ?? match[3]), Number(match[4])];
  const utc = new Date(Date.UTC(year, month - 1, day));
  const exists = utc.getUTCMonth() === month - 1 && utc.getUTCDate() === day;
  return {
    year,
    date: exists ? utc.toISOString().slice(0, 10) : null,
    typed: match[0].trim(),
    end: at + match[0].length,
  };
}

/** Bodies named behind "của", with the issuers their documents bear. First match counts. */
const BODIES: readonly (readonly [name: RegExp, issuer: RegExp])[] = [
  [/^(?:thủ tướng|ttg)/, /^(?:TTg|CP)$/],
  [/^(?:văn phòng chính phủ|vpcp)/, /^VPCP$/],
  [/^thanh tra chính phủ/, /^TTCP$/],
  [/^(?:chính phủ|cp)(?!\p{L})/u, /^(?:CP|TTg)$/],
  [/^(?:(?:thường trực )?hđnd|(?:thường trực )?hội đồng nhân dân)/, /^HĐND|^NQ$/],
  [/^(?:(?:chủ tịch )?ubnd|(?:chủ tịch )?(?:ủy|uỷ) ban nhân dân)/, /^UB/],
  [/^(?:quốc hội|ubtvqh|(?:ủy|uỷ) ban thường vụ quốc hội)/, /QH/],
  [/^(?:ban chấp hành trung ương|bộ chính trị|ban bí thư|bch trung ương|trung ương|bch tw|tw)/, /^(?:TW|VPTW)$/],
  [
    /^(?:tỉnh (?:ủy|uỷ)|thành (?:ủy|uỷ)|ban thường vụ tỉnh (?:ủy|uỷ)|btv tỉnh (?:ủy|uỷ)|ban chấp hành đảng bộ tỉnh)/,
    /^(?:TU|BTVTU|VPTU|ĐU)$/,
  ],
  [/^bộ (?!chính trị)\p{L}+/u, /^B|LT|-B/],
];

/** The body named right behind the citation, where no document of it bears the issuer: "120/2018/NQ-CP ... của HĐND tỉnh". */
export function bodyAgainst(text: string, at: number, issuer: string): string | null {
  const match = /^\s*,?\s*của\s+((?:[\p{L}&]+[ \u00a0]?){1,6})/u.exec(text.slice(at, at + LOOK_AHEAD));
  if (!match) return null;
  const named = foldCase(match[1]!);
  const body = BODIES.find(([name]) => name.test(named));
  if (!body || body[1].test(issuer)) return null;
  const length = body[0].exec(named)![0].length;
  const place = /^\s(?:tỉnh|thành phố|huyện|xã|phường)(?!\p{L})/u.exec(named.slice(length))?.[0] ?? "";
  return foldSpace(match[1]!).slice(0, length + place.length);
}
