import * as fc from "fast-check";
import { detectLegacy, fromTcvn3, fromVni } from "../../../src/core/text/legacy-encoding";
import { TCVN3_LETTERS, VNI_LETTERS } from "../../../src/core/text/legacy-tables";

/** The opposite direction, from the same tables: what the old keyboards typed. */
function encoder(table: ReadonlyMap<string, string>): (text: string) => string {
  const codes = new Map<string, string>();
  for (const [code, letter] of table) if (!codes.has(letter)) codes.set(letter, code);
  return (text) => Array.from(text.normalize("NFC"), (letter) => codes.get(letter) ?? letter).join("");
}
const toTcvn3 = encoder(TCVN3_LETTERS);
const toVni = encoder(VNI_LETTERS);

const SENTENCES = [
  "Cải cách thủ tục hành chính năm 2024",
  "Thường xuyên rà soát, cập nhật văn bản",
  "Sở Nội vụ chủ trì, phối hợp với các đơn vị trực thuộc",
  "Quý I, tháng 5 và cuối kỳ",
  "Đẩy mạnh ứng dụng công nghệ thông tin",
  "Phòng Kế hoạch - Tài chính",
];

describe("fixed examples", () => {
  test.each([
    ["C¶i c¸ch hµnh chÝnh", "Cải cách hành chính"],
    ["ñy ban nh\u00a9n d\u00a9n tØnh".replace("ñ", "\u00f1"), "ủy ban nhân dân tỉnh"],
    ["Th\u00adêng xuyªn", "Thường xuyên"],
    ["§Ò \u00a8n", "Đề ăn"],
    ["N¨m 2024", "Năm 2024"],
    ["nghÞ ®Þnh", "nghị định"],
    ["×", "ì"],
  ])("TCVN3 %j", (typed, text) => {
    expect(fromTcvn3(typed)).toBe(text);
  });

  test.each([
    ["Thaùng 5", "Tháng 5"],
    ["Thöôøng xuyeân", "Thường xuyên"],
    ["Naêm 2024", "Năm 2024"],
    ["Quyeát ñònh", "Quyết định"],
    ["THAÙNG", "THÁNG"],
    ["ÑEÀ AÙN", "ĐỀ ÁN"],
    ["Sôû Noäi vuï", "Sở Nội vụ"],
    ["kyõ thuaät, tyû leä, quyù, kyø, tyî", "kỹ thuật, tỷ lệ, quý, kỳ, tyỵ"],
    ["ñaëc bieät, taèng, baûn, maãu", "đặc biệt, tằng, bản, mẫu"],
  ])("VNI %j", (typed, text) => {
    expect(fromVni(typed)).toBe(text);
  });

  test("the fonts of capitals", () => {
    expect(fromTcvn3("céng hßa", ".VnTimeH")).toBe("CỘNG HÒA");
    expect(fromTcvn3("céng hßa", ".VnTime")).toBe("cộng hòa");
  });

  test("a text that is Unicode already is left alone", () => {
    expect(fromTcvn3("Số điện thoại và fax")).toBe("Số điện thoại và fax");
    expect(fromVni("Đoàn công tác")).toBe("Đoàn công tác");
  });
});

describe("round trips", () => {
  const small = "aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ";
  const letters = (alphabet: string) =>
    fc.array(fc.constantFrom(...Array.from(alphabet), " ", ",", "1"), { maxLength: 60 }).map((list) => list.join(""));
  const decode = (from: (text: string) => string, typed: string) =>
    /[ăđĩũơưĂĐĨŨƠƯ\u1ea0-\u1ef9]/.test(typed) ? null : from(typed);

  test("TCVN3, small letters", () => {
    fc.assert(fc.property(letters(small), (text) => expect(decode(fromTcvn3, toTcvn3(text))).toBe(text)));
  });
  test("VNI, both cases", () => {
    fc.assert(
      fc.property(letters(small + small.toUpperCase()), (text) => expect(decode(fromVni, toVni(text))).toBe(text)),
    );
  });
  test("every letter has a code in both", () => {
    expect(Array.from(small).filter((letter) => letter > "z" && toTcvn3(letter) === letter)).toEqual(["ý"]);
    expect(Array.from(small).filter((letter) => letter > "z" && toVni(letter) === letter)).toEqual(["í", "ì"]);
  });
});

describe("detection", () => {
  test.each(SENTENCES)("%j in either encoding", (sentence) => {
    expect(detectLegacy([toTcvn3(sentence)])).toBe("tcvn3");
    expect(detectLegacy([toVni(sentence)])).toBe("vni");
  });

  test("a sheet that is half retyped", () => {
    const half = [...SENTENCES, ...SENTENCES.map(toVni)];
    expect(detectLegacy(half)).toBe("vni");
  });

  test("a font makes one word enough, and alone proves nothing", () => {
    const mostly = ["Ban", "Trung tam", "Hoi nghi", "Bao cao", toTcvn3("tỉnh"), toTcvn3("năm")];
    expect(detectLegacy(mostly)).toBeNull();
    expect(detectLegacy(mostly, [".VnTime"])).toBe("tcvn3");
    expect(detectLegacy(SENTENCES, [".VnTime", "VNI-Times"])).toBeNull();
  });

  test.each([
    ["Unicode", SENTENCES],
    ["Unicode, capitals", SENTENCES.map((text) => text.toUpperCase())],
    ["Unicode, NFD", SENTENCES.map((text) => text.normalize("NFD"))],
    [
      "words of Latin-1 letters only",
      ["toàn", "hoàn thành", "khoá", "loài", "thông tin", "và", "có", "chú ý", "hoà", "công an"],
    ],
    ["English", ["The plan of 2024", "Microsoft® Excel ©", "5 µm, 20 °C, ½ day", "naïve café"]],
    ["French", ["Le plan d’été", "maïs naïf, aéroport, Noël, hôtel, créée", "« l’île »", "façade, forêt, où, goût"]],
    ["German and Spanish", ["Größe, schön, für, Köln, Ämter", "año, mañana, país, día, acción"]],
    ["nothing", []],
    ["figures", ["1", "2.400", "§ 5", "¥500", "«»"]],
  ])("none in %s", (_, texts) => {
    expect(detectLegacy(texts)).toBeNull();
  });

  test("never throws", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" })), (texts) =>
        expect([null, "tcvn3", "vni"]).toContain(detectLegacy(texts)),
      ),
    );
  });
});
