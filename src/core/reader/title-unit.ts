import { foldSpace } from "../text/fold";
import { isShouting } from "../text/vietnamese";
import type { TitleLine } from "./title-reference";

const UNIT_START =
  /(?:^|\s|\()((?:Sở|Ban|Ủy ban nhân dân|UBND|Uỷ ban nhân dân|Thanh tra|Văn phòng|Cục|Chi cục|Trung tâm|Công an|Bộ|Ban Quản lý|Trường|Bệnh viện)\s.+)$/iu;
const OWN_LINE = /^(?:SỞ|BAN|UBND|ỦY BAN|UỶ BAN|THANH TRA|CỤC|CHI CỤC|CÔNG AN|VĂN PHÒNG)\s/iu;
/** Above the agency's own line stands the one it belongs to. */
const SUPERIOR = /^(?:UBND|ỦY BAN|UỶ BAN)\s/iu;

/** Who issues the plan: after "của" on the reference line, else in the title, else on the agency's own line above the table. */
export function planUnit(
  cells: readonly TitleLine[],
  reference: TitleLine | null,
  referenceParts: readonly TitleLine[],
): string | null {
  if (reference) {
    const unit = unitAfterOf(reference.text);
    if (unit !== null) return unit;
  }
  const others = cells.filter((cell) => !referenceParts.includes(cell));
  for (const cell of others) {
    const unit = unitAfterOf(cell.text) ?? unitAfterLabel(cell.text);
    if (unit !== null) return unit;
  }
  return unitOfLines(others) ?? provinceInTitle(others);
}

/** "... của Sở Y tế Sông Lam năm 2025)" */
function unitAfterOf(text: string): string | null {
  const tail = /của\s+(?!năm)((?:(?!của\s).)+?)(?:\s+năm\s+20\d\d)?\s*\)?\s*\.?$/iu.exec(text)?.[1];
  return tail === undefined ? null : unitName(tail);
}

/** "Đơn vị: Sở Y tế" */
function unitAfterLabel(text: string): string | null {
  const tail = /^(?:tên )?(?:đơn vị|cơ quan)(?: (?:lập|xây dựng|ban hành|báo cáo))?[^:]{0,20}:\s*(.+)$/iu.exec(
    text,
  )?.[1];
  return tail === undefined ? null : unitName(tail);
}

/** "SỞ TÀI CHÍNH" below "UBND TỈNH SÔNG LAM"; "ỦY BAN NHÂN DÂN" with "TỈNH SÔNG LAM" on the next line. */
function unitOfLines(cells: readonly TitleLine[]): string | null {
  const at = cells.findIndex((cell) => OWN_LINE.test(`${cell.text} `) && cell.text.length < 80);
  const lines = cells.filter((cell) => OWN_LINE.test(cell.text) && cell.text.length < 80);
  const own = lines.find((cell) => !SUPERIOR.test(cell.text));
  if (own) return unitName(own.text);
  const first = cells[at];
  if (!first) return null;
  const isBare = /^(?:UBND|(?:ỦY|UỶ) BAN NHÂN DÂN)$/iu.test(first.text);
  const place = isBare ? cells.slice(at + 1, at + 3).find((cell) => PLACE.test(cell.text)) : undefined;
  return unitName(place ? `${first.text} ${place.text}` : first.text);
}

const PLACE = /^(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|ĐẶC KHU)\s/iu;

/** "KẾ HOẠCH ... TỈNH SÔNG LAM NĂM 2025" is the plan of its People's Committee. */
function provinceInTitle(cells: readonly TitleLine[]): string | null {
  for (const cell of cells) {
    const name = /((?:TỈNH|THÀNH PHỐ)\s+\p{Lu}[\p{Lu}\s-]+?)\s+NĂM\s+20\d\d/u.exec(cell.text)?.[1];
    if (name !== undefined) return titleCase(`UBND ${name}`);
  }
  return null;
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

/** Words of office names of which only the first syllable has a capital. */
const CONCEPTS =
  "quản lý|y tế|tài chính|kế hoạch|đầu tư|giáo dục|đào tạo|nông nghiệp|phát triển nông thôn|môi trường|tài nguyên|lao động|thương binh|" +
  "xã hội|văn hóa|văn hoá|thể thao|du lịch|thông tin|truyền thông|khoa học|công nghệ|giao thông vận tải|xây dựng|tư pháp|nội vụ|ngoại vụ|" +
  "dân tộc|tôn giáo|khu công nghiệp|khu kinh tế|văn phòng|thanh tra|công an|chi cục|trung tâm|kiểm lâm|thống kê|hành chính công";
const CONCEPT = new RegExp(`(?<!\\p{L})(?:${CONCEPTS})(?!\\p{L})`, "gu");
const SMALL = new Set(["và", "các", "tỉnh", "thành", "phố", "huyện", "quận", "thị", "xã", "phường", "của"]);

/** Capitals to a name's usual spelling: "SỞ Y TẾ SÔNG LAM" to "Sở Y tế Sông Lam". A guess shown to the person, who may set it. */
function titleCase(text: string): string {
  const lower = text.toLowerCase();
  const inConcept = new Set<number>();
  for (const match of lower.matchAll(CONCEPT)) {
    for (let at = match.index + 1; at < match.index + match[0].length; at++) inConcept.add(at);
  }
  let first = true;
  return lower.replace(/[\p{L}\p{M}]+/gu, (word, index: number) => {
    const keeps = inConcept.has(index) || (!first && SMALL.has(word));
    first = false;
    if (word === "ubnd" || word === "hđnd") return word.toUpperCase();
    return keeps ? word : word.charAt(0).toUpperCase() + word.slice(1);
  });
}
