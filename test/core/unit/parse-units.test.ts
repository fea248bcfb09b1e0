import * as fc from "fast-check";
import { parseUnits } from "../../../src/core/unit/parse-units";
import { productRegister } from "./product-register";

/** "text|kind|registered name|match|scope" of each mention; an absent part is "-". */
function read(cell: string): string[] {
  return parseUnits(cell, productRegister).units.map(({ text, kind, unit, match, scope }) =>
    [text, kind, unit?.name ?? "-", match ?? "-", ...(scope === null ? [] : [scope])].join("|"),
  );
}

describe("one unit", () => {
  test.each([
    ["Sở Nội vụ", "Sở Nội vụ|body|Sở Nội vụ|exact"],
    ["Sở nội vụ.", "Sở nội vụ|body|Sở Nội vụ|spelling"],
    ["SỞ NỘI VỤ", "SỞ NỘI VỤ|body|Sở Nội vụ|spelling"],
    ["- Sở Nội vụ;", "Sở Nội vụ|body|Sở Nội vụ|exact"],
    ["  Sở\u00a0Tài chính ", "Sở Tài chính|body|Sở Tài chính|exact"],
    ["Sở Tài chính".normalize("NFD"), "Sở Tài chính|body|Sở Tài chính|exact"],
    ["SNV", "SNV|body|Sở Nội vụ|abbreviation"],
    ["Sở KH&ĐT", "Sở KH&ĐT|body|Sở Kế hoạch và Đầu tư|abbreviation"],
    ["Sở LĐ-TB&XH", "Sở LĐ-TB&XH|body|Sở Lao động - Thương binh và Xã hội|abbreviation"],
    [
      "Sở Lao động, Thương binh & Xã hội",
      "Sở Lao động, Thương binh & Xã hội|body|Sở Lao động - Thương binh và Xã hội|spelling",
    ],
    [
      "Sở Văn hoá, Thể thao và Du lịch",
      "Sở Văn hoá, Thể thao và Du lịch|body|Sở Văn hóa, Thể thao và Du lịch|spelling",
    ],
    ["Sở VH,TT&DL", "Sở VH,TT&DL|body|Sở Văn hóa, Thể thao và Du lịch|abbreviation"],
    ["Sở Quy hoạch-Kiến trúc", "Sở Quy hoạch-Kiến trúc|body|Sở Quy hoạch - Kiến trúc|spelling"],
    ["Sở Giáo dục và Đào tạo Hà Giang", "Sở Giáo dục và Đào tạo Hà Giang|body|Sở Giáo dục và Đào tạo|exact"],
    ["Sở Y tế tỉnh Lào Cai", "Sở Y tế tỉnh Lào Cai|body|Sở Y tế|exact"],
    ["UBND tỉnh", "UBND tỉnh|body|UBND tỉnh|exact"],
    ["UBND tỉnh Lào Cai", "UBND tỉnh Lào Cai|body|UBND tỉnh|exact"],
    ["Ủy ban nhân dân tỉnh", "Ủy ban nhân dân tỉnh|body|UBND tỉnh|variant"],
    ["Văn phòng UBND tỉnh", "Văn phòng UBND tỉnh|body|Văn phòng UBND tỉnh|exact"],
    ["VP UBND tỉnh", "VP UBND tỉnh|body|Văn phòng UBND tỉnh|abbreviation"],
    ["UBND huyện Sa Pa", "UBND huyện Sa Pa|body|UBND cấp huyện|abbreviation"],
    ["Công an tỉnh", "Công an tỉnh|body|Công an tỉnh|exact"],
    ["Bộ Nội vụ", "Bộ Nội vụ|body|Bộ Nội vụ|exact"],
    [
      "Báo và Đài Phát thanh, Truyền hình tỉnh",
      "Báo và Đài Phát thanh, Truyền hình tỉnh|body|Báo và Phát thanh, truyền hình tỉnh|variant",
    ],
    [
      "Trung tâm Phục vụ hành chính công",
      "Trung tâm Phục vụ hành chính công|body|Trung tâm Phục vụ hành chính công tỉnh|variant",
    ],
    ["Văn phòng Sở", "Văn phòng Sở|internal|Văn phòng Sở|exact"],
    ["Phòng Thanh Tra", "Phòng Thanh Tra|internal|Thanh tra Sở|variant"],
    ["phòng TCHC.", "phòng TCHC|internal|Phòng Tổ chức - Hành chính|abbreviation"],
    ["Phòng Kế hoạch-tài chính", "Phòng Kế hoạch-tài chính|internal|Phòng Kế hoạch - Tài chính|spelling"],
    ["TTYT Bát Xát", "TTYT Bát Xát|internal|Trung tâm Y tế|abbreviation"],
    ["Chi cục Dân số", "Chi cục Dân số|internal|Chi cục Dân số - Kế hoạch hóa gia đình|variant"],
    [
      "Chi cục Quản lý chất lượng nông lâm sản và thủy sản",
      "Chi cục Quản lý chất lượng nông lâm sản và thủy sản|internal|Chi cục Quản lý chất lượng nông lâm sản và thủy sản|exact",
    ],
    // not in the register
    ["P.TCHC", "P.TCHC|internal|Phòng Tổ chức - Hành chính|abbreviation"],
    ["P. Số hóa dữ liệu", "P. Số hóa dữ liệu|internal|-|-"],
    ["Văn phòng HĐND và UBND xã", "Văn phòng HĐND và UBND xã|internal|Văn phòng HĐND và UBND|variant"],
    ["Phòng Số hóa dữ liệu", "Phòng Số hóa dữ liệu|internal|-|-"],
    ["Phòng Y tế dự phòng, môi trường và sức khỏe", "Phòng Y tế dự phòng, môi trường và sức khỏe|internal|-|-"],
    ["Ban Quản lý dự án số 2", "Ban Quản lý dự án số 2|body|-|-"],
    ["Trung tâm Đo đạc bản đồ", "Trung tâm Đo đạc bản đồ|body|-|-"],
    ["Công ty Cấp nước", "Công ty Cấp nước|body|-|-"],
    ["Đồng chí Phó Giám đốc Sở", "Đồng chí Phó Giám đốc Sở|person|-|-"],
    ["Giám đốc Sở", "Giám đốc Sở|person|-|-"],
    ["Thủ trưởng cơ quan", "Thủ trưởng cơ quan|person|-|-"],
    ["ABC", "ABC|unknown|-|-"],
    ["Tuần tra", "Tuần tra|unknown|-|-"],
  ])("%j", (cell, expected) => {
    expect(read(cell)).toEqual([expected]);
  });
});

describe("a collective is one entry and right as it stands", () => {
  test.each([
    ["Các sở, ngành", "Các sở, ban, ngành"],
    ["Các Sở, ban, ngành", "Các sở, ban, ngành"],
    ["Sở, ngành", "Các sở, ban, ngành"],
    ["Các sở, ban, ngành trực thuộc UBND tỉnh", "Các sở, ban, ngành"],
    ["Các Sở, cơ quan, đơn vị thuộc UBND tỉnh", "Các sở, ban, ngành"],
    ["Các phòng, đơn vị có liên quan", "Các phòng, đơn vị trực thuộc Sở"],
    ["Các phòng, đơn vị HCSN trực thuộc Sở", null],
    ["Các phòng, ban, chi cục, trung tâm thuộc Sở", null],
    ["Các đơn vị có giải quyết thủ tục hành chính", null],
    ["Phòng chuyên môn", null],
    ["Đơn vị liên quan", null],
    ["Cơ quan rà soát", null],
    ["Các cơ quan, đơn vị, địa phương", "Các cơ quan, đơn vị"],
    ["Các bệnh viện", "Bệnh viện"],
    ["các công ty thủy lợi", null],
    ["UBND cấp huyện", "UBND cấp huyện"],
    ["UBND huyện, TP", "UBND cấp huyện"],
    ["UBND các huyện, thị xã, thành phố", "UBND cấp huyện"],
    ["UBND các quận, thị xã", "UBND cấp huyện"],
    ["các huyện, TP", "UBND cấp huyện"],
    ["UBND cấp xã", "UBND cấp xã"],
    ["UBND các xã, phường, đặc khu", "UBND cấp xã"],
    ["UBND cấp huyện có liên quan", "UBND cấp huyện"],
  ])("%j", (cell, name) => {
    const { units } = parseUnits(cell, productRegister);
    expect(units.map(({ text, kind, unit }) => [text, kind, unit?.name ?? null])).toEqual([[cell, "group", name]]);
  });
});

describe("several units", () => {
  test.each([
    ["Sở Nội vụ, Sở Tài chính", ["Sở Nội vụ", "Sở Tài chính"]],
    ["Sở Nội vụ; Sở Tài chính.", ["Sở Nội vụ", "Sở Tài chính"]],
    ["Sở Nội vụ và Sở Tài chính", ["Sở Nội vụ", "Sở Tài chính"]],
    ["Sở Nội vụ/Sở Tài chính", ["Sở Nội vụ", "Sở Tài chính"]],
    ["Sở Nội vụ\nSở Tài chính", ["Sở Nội vụ", "Sở Tài chính"]],
    ["- Sở Nội vụ\n- Sở Tài chính", ["Sở Nội vụ", "Sở Tài chính"]],
    ["- TTYT Bát Xát; - TTYT Mường Khương; - Bệnh viện Phổi.", ["TTYT Bát Xát", "TTYT Mường Khương", "Bệnh viện Phổi"]],
    ["Sở Văn hóa, Thể thao và Du lịch, Sở Nội vụ", ["Sở Văn hóa, Thể thao và Du lịch", "Sở Nội vụ"]],
    [
      "Sở Nội vụ, Sở Văn hóa, Thể thao và Du lịch và Sở Y tế",
      ["Sở Nội vụ", "Sở Văn hóa, Thể thao và Du lịch", "Sở Y tế"],
    ],
    ["SNV, STC", ["SNV", "STC"]],
    ["Phòng TCHC, QLHN", ["Phòng TCHC", "QLHN"]],
    ["Văn phòng Sở, các phòng chuyên môn Sở", ["Văn phòng Sở", "các phòng chuyên môn Sở"]],
    ["Văn phòng Sở và các phòng", ["Văn phòng Sở", "các phòng"]],
    ["Các sở, ban, ngành; UBND cấp huyện", ["Các sở, ban, ngành", "UBND cấp huyện"]],
    ["Các sở, ngành, UBND huyện, TP", ["Các sở, ngành", "UBND huyện, TP"]],
    ["Các sở, ngành, UBND cấp huyện, UBND cấp xã", ["Các sở, ngành", "UBND cấp huyện", "UBND cấp xã"]],
    ["Các sở, ngành, các huyện, TP; các ĐVSN công lập", ["Các sở, ngành", "các huyện, TP", "các ĐVSN công lập"]],
    ["Các phòng, Chi cục Dân số", ["Các phòng", "Chi cục Dân số"]],
    ["Sở Tư pháp Các Sở, ngành", ["Sở Tư pháp", "Các Sở, ngành"]],
    ["Văn phòng Sở chủ trì, phối hợp với Phòng Pháp chế", ["Văn phòng Sở", "Phòng Pháp chế"]],
    ["Chủ trì: Sở Nội vụ; Phối hợp: Sở Tài chính", ["Sở Nội vụ", "Sở Tài chính"]],
    ["Công an tỉnh, Bưu điện tỉnh và Viettel", ["Công an tỉnh", "Bưu điện tỉnh", "Viettel"]],
    ["Phòng Văn hóa, Khoa học và Thông tin; Phòng Kinh tế", ["Phòng Văn hóa, Khoa học và Thông tin", "Phòng Kinh tế"]],
    ["", []],
    [" ; , ", []],
  ])("%j", (cell, texts) => {
    expect(parseUnits(cell, productRegister).units.map((unit) => unit.text)).toEqual(texts);
  });
});

describe("scope in brackets", () => {
  test("belongs to the name before it", () => {
    expect(read("Sở Tư pháp (đối với kiểm tra văn bản); các Sở, ngành (theo lĩnh vực)")).toEqual([
      "Sở Tư pháp|body|Sở Tư pháp|exact|đối với kiểm tra văn bản",
      "các Sở, ngành|group|Các sở, ban, ngành|variant|theo lĩnh vực",
    ]);
  });
  test("may be left open by a cut cell", () => {
    expect(read("Sở Tư pháp (đối với nhiệm vụ")).toEqual(["Sở Tư pháp|body|Sở Tư pháp|exact|đối với nhiệm vụ"]);
  });
  test("a name behind a bracket is a new one", () => {
    expect(read("Sở Tư pháp (chủ trì) Sở Nội vụ").map((unit) => unit.split("|")[0])).toEqual([
      "Sở Tư pháp",
      "Sở Nội vụ",
    ]);
  });
});

describe("properties", () => {
  const piece = fc.constantFrom(
    "Sở",
    "Nội vụ",
    "các",
    "phòng",
    ", ",
    "; ",
    " và ",
    "\n",
    "- ",
    "(",
    ")",
    "UBND",
    "huyện",
    "TP",
    "chủ trì",
    "phối hợp",
    ":",
    "/",
    "&",
    "TTYT",
    "Lục",
    " ",
    "\u0001",
    "\u0301",
  );

  test("never throws; every mention is found in the text at its place", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "grapheme" }),
          fc.array(piece, { maxLength: 40 }).map((list) => list.join("")),
        ),
        (cell) => {
          const plain = cell.normalize("NFC").replace(/[^\S\n]|[\u200b\u2060\ufeff\u00ad\u0001]/g, " ");
          for (const unit of parseUnits(cell, productRegister).units) {
            const head = /^[\p{L}\p{M}\p{N}]+/u.exec(unit.text)?.[0] ?? "";
            expect(head).not.toBe("");
            expect(plain.slice(unit.start, unit.start + head.length)).toBe(head);
          }
        },
      ),
      { numRuns: 1500 },
    );
  });

  test("a list of registered names comes back whole", () => {
    const names = productRegister.units.filter((unit) => unit.status === "current").map((unit) => unit.name);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 6 }),
        fc.constantFrom("; ", "\n", "\n- "),
        (list, separator) => {
          expect(parseUnits(list.join(separator), productRegister).units.map((unit) => unit.unit?.name)).toEqual(list);
        },
      ),
    );
  });
});
