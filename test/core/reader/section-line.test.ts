import type { SheetCol } from "../../../src/core/grid/address";
import { linesFromSnapshot } from "../../../src/core/reader/line";
import { sectionFromLine, sectionStyle } from "../../../src/core/reader/section-line";
import { isKnownSectionHeading, topicOfSectionName, topicsInSectionName } from "../../../src/core/reader/section-names";
import { sheetOf, type TestCell } from "../../support/sheet";

const line = (...cells: TestCell[]) => linesFromSnapshot(sheetOf([cells]))[0]!;
const read = (cells: readonly TestCell[], arabic = false) => {
  const heading = sectionFromLine(line(...cells), { arabic, roman: false, budgetCol: 9 as SheetCol });
  return heading && `${heading.code}|${heading.name}`;
};

test.each<[readonly TestCell[], string]>([
  [["II", "Cải cách TTHC"], "II|Cải cách TTHC"],
  [["II.", "Cải cách thủ tục hành chính"], "II|Cải cách thủ tục hành chính"],
  [["I. Cải cách thể chế"], "I|Cải cách thể chế"],
  [["III CẢI CÁCH TỔ CHỨC BỘ MÁY"], "III|CẢI CÁCH TỔ CHỨC BỘ MÁY"],
  [["III Cải cách tổ chức bộ máy"], "III|Cải cách tổ chức bộ máy"],
  [["Mục IV: Cải cách chế độ công vụ"], "IV|Cải cách chế độ công vụ"],
  [["PHẦN V", "CẢI CÁCH TÀI CHÍNH CÔNG"], "V|CẢI CÁCH TÀI CHÍNH CÔNG"],
  [["VIII", "Nhiệm vụ khác"], "VIII|Nhiệm vụ khác"],
  [["Cải cách thể chế"], "|Cải cách thể chế"],
  [["CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH"], "|CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH"],
  [["A", "CẢI CÁCH THỂ CHẾ"], "A|CẢI CÁCH THỂ CHẾ"],
  [["B. CẢI CÁCH THỦ TỤC HÀNH CHÍNH"], "B|CẢI CÁCH THỦ TỤC HÀNH CHÍNH"],
  [["I", "Cải cách thể chế", null, null, null, null, null, null, 120], "I|Cải cách thể chế"],
  [["VI. CHUYỂN ĐỔI SỐ", "VI. CHUYỂN ĐỔI SỐ", "VI. CHUYỂN ĐỔI SỐ"], "VI|CHUYỂN ĐỔI SỐ"],
])("%j heads a section", (cells, heading) => {
  expect(read(cells)).toBe(heading);
});

test.each<[string, readonly TestCell[]]>([
  ["a row", ["1", "Rà soát quy chế", "Báo cáo", "Văn phòng Sở"]],
  ["a row with a Roman numeral and a unit", ["II", "Cải cách TTHC", null, null, "Văn phòng Sở"]],
  ["a numbered objective", ["1. Tập trung hoàn thiện quy định"]],
  ["a numeral in two cells of a list", ["1", "Cải cách thể chế"]],
  ["an objective that begins with a capital I", ["In ấn tài liệu tuyên truyền"]],
  ["a word with a Roman letter", ["V iệc tham mưu văn bản"]],
  ["a letter of a list", ["a", "Rà soát quy chế"]],
  ["a letter before prose", ["A. Rà soát quy chế làm việc"]],
  ["a numeral alone", ["II"]],
  ["a small letter after the numeral", ["I. và các nội dung khác"]],
  ["a long paragraph", [`I. ${"Cải cách thể chế ".repeat(15)}`]],
  ["an unknown name without a numeral", ["Nhiệm vụ trọng tâm"]],
])("%s heads none", (_name, cells) => {
  expect(read(cells)).toBeNull();
});

describe("Arabic section numbers", () => {
  const arabic = (...rows: readonly TestCell[][]) => sectionStyle(linesFromSnapshot(sheetOf(rows)), undefined).arabic;

  test("count where two known names have them and no Roman numeral does", () => {
    expect(arabic(["1", "CẢI CÁCH THỂ CHẾ"], ["1.1", "Rà soát", "Báo cáo"], ["2. Cải cách thủ tục hành chính"])).toBe(
      true,
    );
    expect(read(["1", "CẢI CÁCH THỂ CHẾ"], true)).toBe("1|CẢI CÁCH THỂ CHẾ");
    expect(read(["2. Cải cách thủ tục hành chính"], true)).toBe("2|Cải cách thủ tục hành chính");
  });

  test("do not count beside Roman ones, or once", () => {
    expect(
      arabic(["I", "Cải cách thể chế"], ["1", "Cải cách thủ tục hành chính"], ["2", "Cải cách tài chính công"]),
    ).toBe(false);
    expect(arabic(["1", "Cải cách thể chế"], ["2", "Rà soát quy chế"])).toBe(false);
  });
});

describe("topics", () => {
  test.each([
    ["Cải cách thể chế", "institution"],
    ["Xây dựng và hoàn thiện thể chế", "institution"],
    ["CẢI CÁCH TTHC", "procedure"],
    ["Kiểm soát thủ tục hành chính, cơ chế một cửa", "procedure"],
    ["Cải cách bộ máy hành chính", "apparatus"],
    ["Cải cách chế độ công vụ", "civil-service"],
    ["Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức", "civil-service"],
    ["Cải cách tài chính công", "finance"],
    ["Hiện đại hóa hành chính", "digital"],
    ["Hiện đại hoá nền hành chính nhà nước", "digital"],
    ["Xây dựng chính quyền điện tử, chính quyền số", "digital"],
    ["Công tác chỉ đạo, điều hành", "steering"],
    ["Thông tin, tuyên truyền", "steering"],
    ["Nhiệm vụ khác", null],
  ])("%s: %s", (name, topic) => {
    expect(topicOfSectionName(name)).toBe(topic);
  });

  test("one heading may speak of two", () => {
    expect(topicsInSectionName("Cải cách tổ chức bộ máy và chế độ công vụ")).toEqual(["apparatus", "civil-service"]);
  });

  test.each([
    ["Cải cách thể chế", true],
    ["Hiện đại hóa hành chính", true],
    ["Rà soát thủ tục hành chính", false],
    ["Cải cách", false],
  ])("%s is worded like the programme: %s", (name, is) => {
    expect(isKnownSectionHeading(name)).toBe(is);
  });
});
