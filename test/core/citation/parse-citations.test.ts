import * as fc from "fast-check";
import { parseCitations } from "../../../src/core/citation/parse-citations";

/** The one citation of a text. */
function only(text: string) {
  const found = parseCitations(text);
  expect(found).toHaveLength(1);
  return found[0]!;
}

function faultsOf(text: string): string[] {
  return parseCitations(text).flatMap(({ faults }) =>
    faults.map(({ kind, fix, against }) => [kind, fix ?? "-", ...(against === null ? [] : [against])].join("|")),
  );
}

describe("sound citations", () => {
  test.each([
    ["Nghị định số 63/2010/NĐ-CP", "63", 2010, "NĐ", "CP", "state"],
    ["Nghị định 63/2010/NĐ-CP", "63", 2010, "NĐ", "CP", "state"],
    ["Quyết định số 749/QĐ-TTg", "749", null, "QĐ", "TTg", "state"],
    ["Quyết định số 33/2021/QĐ-TTg", "33", 2021, "QĐ", "TTg", "state"],
    ["Nghị quyết số 30c/NQ-CP ngày 08/11/2011", "30c", 2011, "NQ", "CP", "state"],
    ["Nghị quyết số 66.1/2025/NQ-CP", "66.1", 2025, "NQ", "CP", "state"],
    ["Thông tư số 01/2023/TT-VPCP", "01", 2023, "TT", "VPCP", "state"],
    ["Thông tư liên tịch số 05/2014/TTLT-BNV-BTC", "05", 2014, "TTLT", "BNV-BTC", "state"],
    ["Chỉ thị số 27/CT-TTg", "27", null, "CT", "TTg", "state"],
    ["Luật số 63/2020/QH14", "63", 2020, "Luật", "QH14", "assembly"],
    ["Nghị quyết số 101/2023/QH15", "101", 2023, "NQ", "QH15", "assembly"],
    ["Nghị quyết số 35/2023/UBTVQH15", "35", 2023, "NQ", "UBTVQH15", "assembly"],
    ["Nghị quyết số 1190/NQ-UBTVQH15", "1190", null, "NQ", "UBTVQH15", "assembly"],
    ["Nghị quyết số 27-NQ/TW", "27", null, "NQ", "TW", "party"],
    ["Kế hoạch số 91-KH/TU ngày 12/3/2022 của Tỉnh ủy", "91", 2022, "KH", "TU", "party"],
    ["Kết luận 62-KL/TW", "62", null, "KL", "TW", "party"],
    ["Hướng dẫn số 05-HD/BTCTU", "05", null, "HD", "BTCTU", "party"],
    ["Kế hoạch số 02-KH/BCĐTW", "02", null, "KH", "BCĐTW", "party"],
    ["Nghị quyết số 11-NQ/ĐUK", "11", null, "NQ", "ĐUK", "party"],
    ["Kế hoạch số 4210/KH-UBND", "4210", null, "KH", "UBND", "local"],
    ["Quyết định số 12/2023/QĐ-UBND", "12", 2023, "QĐ", "UBND", "local"],
    ["Nghị quyết số 45/2022/NQ-HĐND của HĐND tỉnh", "45", 2022, "NQ", "HĐND", "local"],
    ["Kế hoạch số 88/KH-SNV", "88", null, "KH", "SNV", "local"],
    ["văn bản số 731/SNV-CCHC", "731", null, null, "SNV", "local"],
    ["Công văn số 2210/UBND-NC", "2210", null, null, "UBND", "local"],
    ["ISO 9001:2015", "9001", 2015, "ISO", null, "standard"],
    ["TCVN ISO 9001 : 2015", "9001", 2015, "ISO", null, "standard"],
    ["ISO/IEC 27001", "27001", null, "ISO", null, "standard"],
    ["Nghị định số 63/2010/NĐ–CP", "63", 2010, "NĐ", "CP", "state"],
    ["Nghị quyết số 76/NQ-CP ngày 15/7/2021", "76", 2021, "NQ", "CP", "state"],
    ["Nghị quyết 76/NQ-CP năm 2021", "76", 2021, "NQ", "CP", "state"],
  ])("%j", (text, number, year, type, issuer, form) => {
    expect(only(text)).toMatchObject({ number, year, type, issuer, form, faults: [] });
  });
});

describe("form", () => {
  test.each([
    ["Nghị quyết số 27/NQ-TW", "party-form|27-NQ/TW"],
    ["91/KH-TU", "party-form|91-KH/TU"],
    ["27-NQ-TW", "party-form|27-NQ/TW"],
    ["27-NQ/TƯ", "party-form|27-NQ/TW"],
    ["27/2022/NQ-TW", "party-form|27-NQ/TW"],
    ["101/2023/NQ-QH15", "assembly-form|101/2023/QH15"],
    ["63/2020/L-QH14", "assembly-form|63/2020/QH14"],
    ["Nghị quyết số 101/NQ-QH15", "assembly-form|-"],
    ["63/2010/NĐCP", "dash-missing|63/2010/NĐ-CP"],
    ["749/QĐTTg", "dash-missing|749/QĐ-TTg"],
    ["4210/KHUBND", "dash-missing|4210/KH-UBND"],
    ["63/2010/NĐ/CP", "separator-wrong|63/2010/NĐ-CP"],
    ["63/2010/ND-CP", "letter-wrong|63/2010/NĐ-CP"],
    ["749/QĐ-TTG", "letter-wrong|749/QĐ-TTg"],
    ["Kế hoạch số 88 /KH-SNV", "space-inside|88/KH-SNV"],
    ["Nghị định số 63/NĐ-CP", "year-missing|-"],
    ["Nghị định số 63/NĐ-CP ngày 08/6/2010", "year-missing|63/2010/NĐ-CP"],
    ["Thông tư số 05/TT-BNV ngày 09 tháng 5 năm 2021", "year-missing|05/2021/TT-BNV"],
  ])("%j: %s", (text, fault) => {
    expect(faultsOf(text)).toEqual([fault]);
  });

  test.each([
    ["Nghị định 61, 107", "61, 107"],
    ["các Nghị định số 61, 107 và 118 của Chính phủ", "61, 107 và 118"],
    ["Thông tư số 03", "03"],
    ["Nghị quyết 27 của Trung ương", "27"],
    ["Chỉ thị số 05", "05"],
    ["nghị quyết 01 năm 2025", "01"],
  ])("%j has neither year nor symbol", (text, symbol) => {
    expect(only(text)).toMatchObject({ form: "unnamed", symbol, faults: [{ kind: "symbol-missing", fix: null }] });
  });
});

describe("what does not belong together", () => {
  test.each([
    ["Nghị định số 63/2010/NĐ-CP ngày 08/6/2019", "year-against-date|-|2019"],
    ["Nghị định số 63/2010/NĐ-CP ngày 08 tháng 6 năm 2019", "year-against-date|-|2019"],
    ["Nghị quyết số 45/2022/NQ-CP ngày 09/12/2022 của HĐND tỉnh", "issuer-against-body|-|HĐND tỉnh"],
    ["Kế hoạch số 91-KH/TU của UBND tỉnh", "issuer-against-body|-|UBND tỉnh"],
    ["Nghị quyết số 27-NQ/TW của Chính phủ", "issuer-against-body|-|Chính phủ"],
    ["Quyết định số 749/QĐ-TTg của Bộ Nội vụ", "issuer-against-body|-|Bộ Nội"],
    ["Quyết định số 30/NQ-CP", "type-against-name|-|quyết định"],
    ["Thông tư số 63/2010/NĐ-CP", "type-against-name|-|thông tư"],
    ["12/NQ-UBND", "pair-impossible|-|NQ-UBND"],
    ["12/2023/NĐ-UBND", "pair-impossible|-|NĐ-UBND"],
    ["12/QĐ-CP", "pair-impossible|-|QĐ-CP"],
    ["63/2020/QH15", "year-against-term|-|QH15"],
    ["4210/KH-UBND ngày 31/02/2023", "date-impossible|-|ngày 31/02/2023"],
    ["Nghị quyết số 76/NQ-CP", "exists-twice|-|2013, 2021"],
    ["76/NQ-CP ngày 15/7/2020", "exists-twice|-|2013, 2021"],
    ["ISO 9011:2015", "standard-unknown|ISO 9001:2015|ISO 9001"],
    ["TCVN ISO 9010", "standard-unknown|TCVN ISO 9001|ISO 9001"],
  ])("%j: %s", (text, fault) => {
    expect(faultsOf(text)).toEqual([fault]);
  });

  test.each([
    "Quyết định số 749/QĐ-TTg của Thủ tướng Chính phủ",
    "Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Chính phủ",
    "Quyết định số 42/2012/QĐ-TTg của TTCP",
    "Thông tư 01/2023/TT-VPCP của Văn phòng Chính phủ",
    "Kế hoạch số 4210/KH-UBND của Chủ tịch UBND tỉnh",
    "Kết luận 62-KL/TW của Bộ Chính trị",
    "Thông tư 05/2021/TT-BNV của Bộ Nội vụ",
    "63/2021/QH14",
    "ISO 14001 và ISO 22000",
  ])("%j is at peace with itself", (text) => {
    expect(faultsOf(text)).toEqual([]);
  });
});

describe("no citations", () => {
  test.each([
    "",
    "số    /KH-UBND",
    "50 triệu/lớp",
    "24/7",
    "mức độ 3, 4",
    "ngày 10/5/2024",
    "Tháng 5/2024",
    "1/2024",
    "Đề án 06/CP",
    "Đề án 06",
    "quyết định 2 nội dung",
    "Nghị định 2020",
    "Luật 2015",
    "giai đoạn 2021-2025",
    "95% hồ sơ",
    "10/KPI",
    "5-Chủ trì",
  ])("%j", (text) => {
    expect(parseCitations(text)).toEqual([]);
  });
});

describe("place", () => {
  test("text, symbol and their offsets are of the text as typed", () => {
    const text = "Thực hiện Nghị quyết số 27/NQ-TW và Kế hoạch 91–KH/TU";
    for (const { text: quoted, start, symbol, symbolStart } of parseCitations(text)) {
      expect(text.slice(start, start + quoted.length)).toBe(quoted);
      expect(text.slice(symbolStart, symbolStart + symbol.length)).toBe(symbol);
    }
    expect(parseCitations(text).map((citation) => citation.text)).toEqual([
      "Nghị quyết số 27/NQ-TW",
      "Kế hoạch 91–KH/TU",
    ]);
  });

  test("several in one text, in order", () => {
    const text = "Nghị định số 61/2018/NĐ-CP, 107/2021/NĐ-CP; Nghị định 45, 46 và ISO 9001:2015";
    expect(parseCitations(text).map((citation) => citation.symbol)).toEqual([
      "61/2018/NĐ-CP",
      "107/2021/NĐ-CP",
      "45, 46",
      "ISO 9001:2015",
    ]);
  });

  test("numbers that share the symbol of the last are no fault", () => {
    expect(faultsOf("Thông tư số 03, 05/2021/TT-BNV")).toEqual([]);
    expect(faultsOf("Nghị định 61 và 107/2021/NĐ-CP")).toEqual([]);
  });

  test("the day of issue", () => {
    expect(only("Quyết định số 749/QĐ-TTg ngày 03 tháng 6 năm 2020").date).toBe("2020-06-03");
    expect(only("Quyết định số 749/QĐ-TTg, ngày 3.6.2020").date).toBe("2020-06-03");
    expect(only("Quyết định số 749/QĐ-TTg").date).toBeNull();
  });

  test("NFD text reads the same", () => {
    const text = "Nghị định số 63/2010/NĐCP";
    expect(parseCitations(text.normalize("NFD"))).toEqual(parseCitations(text));
  });
});

describe("properties", () => {
  const piece = fc.constantFrom(
    "Nghị định",
    " số ",
    "63",
    "/",
    "-",
    "2010",
    "NĐ",
    "CP",
    "TTg",
    "UBND",
    "TW",
    "QH15",
    " ngày ",
    "8/6/2019",
    " của ",
    "HĐND tỉnh",
    ", ",
    " và ",
    "ISO ",
    "9011",
    "\n",
    "(",
    "\u0301",
  );

  test("never throws; a fix of the form has no fault of form itself", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "grapheme" }),
          fc.array(piece, { maxLength: 40 }).map((list) => list.join("")),
        ),
        (text) => {
          for (const { faults } of parseCitations(text)) {
            for (const { fix } of faults) {
              if (fix !== null)
                expect(
                  faultsOf(fix).filter((fault) => /form|dash|separator|letter|space|standard/.test(fault)),
                ).toEqual([]);
            }
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});
