import type { A1 } from "../grid/address";
import type { TitleBlock } from "../plan/plan";
import { fold, foldSpace } from "../text/fold";
import { isShouting } from "../text/vietnamese";
import type { Line } from "./line";

export interface TitleReading extends TitleBlock {
  readonly year: number | null;
  readonly unit: string | null;
}

type TitleLine = TitleBlock["lines"][number];

/** A title far above the table belongs to something else on the sheet. */
const MOST_TITLE_LINES = 40;

/** Number, date, unit and plan year from the lines above the table. */
export function readTitle(lines: readonly Line[]): TitleReading {
  const cells: TitleLine[] = lines
    .slice(-MOST_TITLE_LINES)
    .flatMap((line) =>
      line.cells.flatMap((cell) => cell.text.split("\n").map((text) => ({ text: foldSpace(text), at: cell.at }))),
    )
    .filter((cell) => cell.text !== "");
  const reference = cells.find((cell) => isReference(cell.text));
  const signed = reference ? readReference(reference) : { number: null, date: null, placeholders: [] };
  return {
    lines: lines
      .slice(-MOST_TITLE_LINES)
      .map((line) => ({ text: line.cells.map((cell) => cell.text).join(" "), at: line.cells[0]!.at })),
    ...signed,
    year: planYear(cells, reference),
    unit: planUnit(cells, reference),
  };
}

/** "(Kèm theo Kế hoạch số ... ngày ... của ...)" */
function isReference(text: string): boolean {
  return /(?:kem theo|ban hanh theo|dinh kem)/.test(fold(text)) || /^\(?\s*ke hoach so\b/.test(fold(text));
}

const YEAR = "(20[0-9]{2})";

/** The year of "năm 2024" in the title itself; of the reference line only where the title has none, and never its date. */
function planYear(cells: readonly TitleLine[], reference: TitleLine | undefined): number | null {
  const others = cells.filter((cell) => cell !== reference);
  const ranked = [
    ...others.filter((cell) => /cai cach|cchc|ke hoach|nhiem vu|phu luc/.test(fold(cell.text))),
    ...others,
  ];
  for (const cell of ranked) {
    const years = yearsNamed(cell.text);
    if (years.length > 0) return years[0]!;
  }
  if (!reference) return null;
  const subject = reference.text.replace(/ngày.*?(?:năm\s*20\d\d|\d{4}|của|$)/iu, " ");
  return yearsNamed(subject)[0] ?? null;
}

function yearsNamed(text: string): number[] {
  const plain = fold(text);
  // "Hà Nội, ngày 5 tháng 1 năm 2024" is a signing date, "giai đoạn 2021 - 2025" a programme.
  if (/ngay .{0,10}thang .{0,10}nam/.test(plain)) return [];
  const named = [...plain.matchAll(new RegExp(`\\bnam ${YEAR}\\b(?! ?[-–] ?20)`, "g"))].map((match) =>
    Number(match[1]),
  );
  return named;
}

const DAY = "(\\d{1,2})";

function readReference(line: TitleLine): Pick<TitleBlock, "number" | "date" | "placeholders"> {
  const text = line.text;
  const placeholders: { part: "number" | "date"; at: A1 }[] = [];
  const number = /số\s*[:.]?\s*(\d{1,5}[a-zđ]?)\s*\/\s*([\p{L}\d-]{2,20})/iu.exec(text);
  const open = !number && /số\s*[:.…_\s]*\/|số\s*[.…_]{2,}/iu.test(text);
  if (open) placeholders.push({ part: "number", at: line.at });
  const date =
    new RegExp(`ngày\\s*${DAY}\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(20\\d\\d)`, "iu").exec(text) ??
    new RegExp(`ngày\\s*${DAY}\\s*tháng\\s*(\\d{1,2})\\s*năm\\s*(20\\d\\d)`, "iu").exec(text);
  if (!date && /ngày(?:[\s.…_]*(?:tháng|\/|của|\)|$)|\s*\d{1,2}\s*(?:\/|tháng)\s*[.…_]*\s*(?:\/|năm))/iu.test(text)) {
    placeholders.push({ part: "date", at: line.at });
  }
  const iso = date ? isoDate(Number(date[3]), Number(date[2]), Number(date[1])) : null;
  return { number: number ? `${number[1]}/${number[2]}` : null, date: iso, placeholders };
}

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

const UNIT_START =
  /(?:^|\s|\()((?:Sở|Ban|Ủy ban nhân dân|UBND|Uỷ ban nhân dân|Thanh tra|Văn phòng|Cục|Chi cục|Trung tâm|Công an|Bộ|Ban Quản lý|Trường|Bệnh viện)\s.+)$/iu;

/** Who issues the plan: after "của" on the reference line, else the agency's own line above the table. */
function planUnit(cells: readonly TitleLine[], reference: TitleLine | undefined): string | null {
  if (reference) {
    const tail = /của\s+(?!năm)((?:(?!của\s).)+?)\s*\)?\s*\.?$/iu.exec(reference.text)?.[1];
    const unit = tail === undefined ? null : unitName(tail);
    if (unit !== null) return unit;
  }
  const others = cells.filter((cell) => cell !== reference);
  for (const cell of others) {
    const tail = /của\s+((?:(?!của\s).)+?)(?:\s+năm\s+20\d\d)?$/iu.exec(cell.text)?.[1];
    const unit = tail === undefined ? null : unitName(tail);
    if (unit !== null) return unit;
  }
  const lines = others.filter(
    (cell) =>
      /^(?:SỞ|BAN|UBND|ỦY BAN|UỶ BAN|THANH TRA|CỤC|CHI CỤC|CÔNG AN|VĂN PHÒNG)\s/iu.test(cell.text) &&
      cell.text.length < 80,
  );
  const own =
    lines.find((cell) => /^sở|^ban |^thanh tra|^cục|^chi cục|^công an|^văn phòng/iu.test(cell.text)) ?? lines[0];
  if (own) return unitName(own.text);
  const inTitle = others
    .map((cell) => /((?:TỈNH|THÀNH PHỐ)\s+\p{Lu}[\p{Lu}\s-]+?)\s+NĂM\s+20\d\d/u.exec(cell.text)?.[1])
    .find((name) => name !== undefined);
  return inTitle === undefined ? null : `UBND ${titleCase(inTitle)}`;
}

/** "Chủ tịch UBND tỉnh X" is UBND tỉnh X; "SỞ Y TẾ X" is Sở Y tế X. Null for what is no unit. */
function unitName(text: string): string | null {
  const bare = foldSpace(text)
    .replace(/^(?:Chủ tịch|Phó Chủ tịch|Giám đốc|Phó Giám đốc)\s+/iu, "")
    .replace(/[).,;:\s]+$/, "");
  const match = UNIT_START.exec(` ${bare}`);
  if (!match || bare.length > 100) return null;
  const name = bare.replace(/^(?:Ủy|Uỷ) ban nhân dân/iu, "UBND");
  return isShouting(name) ? titleCase(name) : name;
}

const SMALL_WORDS = new Set(["tỉnh", "thành", "phố", "và", "y", "tế"]);

/** Capitals to a name's usual spelling: "SỞ Y TẾ ĐỒNG NAI" to "Sở Y tế Đồng Nai". A guess shown to the person, who may set it. */
function titleCase(text: string): string {
  const lower = text.toLowerCase().split(" ");
  return lower
    .map((word, index) => {
      if (word === "ubnd") return "UBND";
      if (index > 0 && SMALL_WORDS.has(word) && !(word === "y" && lower[index - 1] === "sở")) return word;
      return word.charAt(0).toUpperCase() + word.slice(1);
    })
    .join(" ");
}
