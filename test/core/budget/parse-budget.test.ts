import * as fc from "fast-check";
import type { BudgetUnit } from "../../../src/core/budget/budget";
import { parseBudget } from "../../../src/core/budget/parse-budget";

function classOf(text: string, unit?: BudgetUnit): string {
  const budget = parseBudget(text, unit);
  return "millionVnd" in budget ? `${budget.kind} ${budget.millionVnd}` : budget.kind;
}

function doubtOf(text: string): string | null {
  const budget = parseBudget(text);
  return "doubt" in budget ? budget.doubt : null;
}

describe("amounts", () => {
  test.each([
    // bare figures count in triệu đồng
    ["35", 35],
    ["07", 7],
    ["850", 850],
    ["2150", 2150],
    ["18,5", 18.5],
    ["18.5", 18.5],
    ["0,75", 0.75],
    [",5", 0.5],
    ["0.250", 0.25],
    ["2.300,5", 2300.5],
    ["2,300.5", 2300.5],
    ["2 300", 2300],
    ["35.", 35],
    ["35,", 35],
    ["'35", 35],
    // unit words
    ["35 triệu", 35],
    ["35 triệu đồng", 35],
    ["35 Triệu Đồng", 35],
    ["35 TRIỆU", 35],
    ["35tr", 35],
    ["35 Tr", 35],
    ["35trđ", 35],
    ["35 TRĐ", 35],
    ["35 tr.đ", 35],
    ["35 tr.đồng", 35],
    ["35 tr. đồng", 35],
    ["35 triệu VNĐ", 35],
    ["35\u00a0triệu", 35],
    ["35 trie\u0323\u0302u đo\u0302\u0300ng", 35],
    ["2,4 tỷ", 2400],
    ["2.4 tỷ", 2400],
    ["2,4 tỉ đồng", 2400],
    ["2,4 Tỷ", 2400],
    ["0,08 tỷ", 80],
    ["7 trăm triệu", 700],
    ["900 nghìn đồng", 0.9],
    ["900 ngàn đ", 0.9],
    ["900k", 0.9],
    ["2.400.000 nghìn đồng", 2400],
    ["85.000.000 đồng", 85],
    ["85.000.000đ", 85],
    ["85.000.000 VNĐ", 85],
    ["85.000.000 vnd", 85],
    ["85.000.000 ₫", 85],
    ["85 000 000 đồng", 85],
    ["85. 000. 000 đồng", 85],
    ["85.000.000,00 đồng", 85],
    ["2.400 triệu đồng", 2400],
    ["2.300,5 triệu", 2300.5],
    ["1,750 tỷ", 1750],
    ["1.750 tỷ", 1750],
    // compounds
    ["3 tỷ 2", 3200],
    ["3 tỷ 250", 3250],
    ["3tỷ2", 3200],
    ["3 tỷ 200 triệu", 3200],
    ["3 tỷ và 50 triệu", 3050],
    ["1 tỷ rưỡi", 1500],
    ["2 triệu 500 nghìn", 2.5],
    ["1 tỷ 2 trăm triệu", 1200],
    // spelled
    ["Bảy mươi lăm triệu đồng", 75],
    ["Một tỷ hai trăm triệu đồng", 1200],
    ["75 triệu đồng (Bảy mươi lăm triệu đồng chẵn)", 75],
    // a bare figure too big for triệu is đồng
    ["2.400.000.000", 2400],
    ["85.000.000", 85],
    ["85,000,000", 85],
    ["85000000", 85],
    // words around
    ["Kinh phí: 35 triệu đồng.", 35],
    ["KP 35", 35],
    ["Mua sắm: 35", 35],
    ["35 triệu đồng từ nguồn chi thường xuyên", 35],
    ["NSNN: 35 triệu", 35],
    ["35 NSNN", 35],
    ["35 ngân sách tỉnh", 35],
    ["Nguồn sự nghiệp (35)", 35],
    ["35 (NSTW)", 35],
    ["35 (100% ngân sách)", 35],
    ["35 (ngân sách tỉnh 20, ngân sách xã 15)", 35],
    ["Cộng: 240", 240],
    ["Tổng cộng 240 triệu", 240],
    ["Tổng: 35\n- NST: 20\n- NSX: 15", 35],
    ["35, trong đó NST 20, NSX 15", 35],
    ["NST 20, NSX 15, tổng 35", 35],
    ["NST: 20; NSX: 15", 35],
    ["35 (năm 2025)", 35],
    ["Năm 2025: 35", 35],
    ["Kinh phí 2025: 35", 35],
    ["Giai đoạn 2021-2025: 35", 35],
    ["35 triệu đồng/năm", 35],
    ["35 triệu đồng/năm 2025", 35],
    ["HĐ1: 35", 35],
    ["1. 35 triệu", 35],
    ["- 35 triệu", 35],
    ["+ 35", 35],
    ["03 lớp, 35 triệu", 35],
    ["35 triệu (03 lớp)", 35],
    // computed
    ["07 triệu/lớp x 3 lớp", 21],
    ["3 lớp x 7 triệu", 21],
    ["3 lớp x 07 triệu đồng/lớp = 21 triệu đồng", 21],
    ["3 lớp * 7tr", 21],
    ["3x7", 21],
    ["2 lớp x 40 người x 150.000 đồng/người", 12],
    ["20 + 15", 35],
    ["20+15 triệu", 35],
    ["20 + 15 = 35", 35],
    // tentative
    ["Dự kiến 35 triệu", 35],
    ["Khoảng 35", 35],
    ["~35", 35],
    ["≈ 35 triệu", 35],
    ["Ước tính khoảng 35 triệu đồng", 35],
    ["35 (dự kiến)", 35],
    // misread letters
    ["l20", 120],
    ["I20", 120],
    ["2O", 20],
    ["2O.OOO.000 đồng", 20],
  ])("%j is %d triệu", (text, million) => {
    expect(classOf(text)).toBe(`number ${million}`);
  });
});

describe("amounts that need a person", () => {
  test.each([
    ["35.000", "decimal-or-thousands", [35000, 35]],
    ["35,000", "decimal-or-thousands", [35000, 35]],
    ["2,300", "decimal-or-thousands", [2300, 2.3]],
    ["2,300 triệu", "decimal-or-thousands", [2300, 2.3]],
    ["2.300.5", "misread", [2300.5, 23005]],
    ["3.500.000", "unit-slip", [3.5, 3500]],
    ["35 đồng", "unit-slip", [35, 0.000035]],
    ["20 - 30 triệu", "range", [20, 30]],
    ["20-30", "range", [20, 30]],
    ["Từ 20 đến 30 triệu", "range", [20, 30]],
    ["1,2 - 1,5 tỷ", "range", [1200, 1500]],
    ["20 hoặc 30", "range", [20, 30]],
    ["≤ 35", "bound", [35]],
    ["Không quá 35 triệu", "bound", [35]],
    ["Tối đa 35", "bound", [35]],
    ["Trên 1 tỷ đồng", "bound", [1000]],
    ["35 triệu trở lên", "bound", [35]],
    ["35 triệu đồng/lớp", "per-unit", [35]],
    ["35 triệu mỗi xã", "per-unit", [35]],
    ["35 triệu/1 phần mềm", "per-unit", [35]],
    ["5 triệu/tháng", "per-unit", [5]],
    ["90 triệu/2 năm", "per-unit", [90]],
    ["20; 15", "several", [35, 20, 15]],
    ["20\n15", "several", [35, 20, 15]],
    ["HĐ1: 20\nHĐ2: 15", "several", [35, 20, 15]],
    ["-35", "negative", [35]],
    ["−35", "negative", [35]],
    ["(35)", "negative", [35]],
    ["35 USD", "currency", []],
    ["$35", "currency", []],
    ["35 đô la Mỹ", "currency", []],
    ["1/5", "date", []],
    ["31/12/2025", "date", []],
    ["Tháng 12/2025", "date", []],
    ["Quý III", "date", []],
    ["Sở Xây dựng", "not-money", []],
    ["Phòng TCHC", "not-money", []],
    ["03 hội nghị", "not-money", []],
    ["05 đồng chí", "not-money", []],
    ["Mức độ 3, 4", "not-money", []],
    ["95%", "not-money", []],
    ["Năm 2025", "not-money", []],
    ["Quyết định", "not-money", []],
    ["Tờ trình", "not-money", []],
    ["KKP", "abbreviation", []],
  ])("%j is ambiguous: %s", (text, doubt, readings) => {
    expect(parseBudget(text)).toMatchObject({ kind: "ambiguous", doubt, readings });
  });
});

describe("texts without an amount", () => {
  test.each([
    "0",
    "0 đồng",
    "0,0",
    "Không",
    "không.",
    "Ko",
    "Không có",
    "Không cần kinh phí",
    "Không phát sinh",
    "Không bố trí kinh phí",
    "Không (thực hiện trong chức năng)",
    "Kinh phí: không",
    "Hoạt động không phát sinh kinh phí",
    "Không tăng thêm kinh phí",
    "không sd kinh phí",
    "Bằng 0",
    "Miễn phí",
    "-",
  ])("%j is zero", (text) => {
    expect(classOf(text)).toBe("zero 0");
  });
  test.each([
    "Theo quy định",
    "Theo dự toán được giao",
    "Theo chế độ hiện hành",
    "Theo HĐ",
    "Theo thực tế phát sinh",
    "Quyết toán theo thực tế",
    "Chưa xác định",
    "Chưa bố trí",
    "Sẽ bố trí sau",
    "Chờ phê duyệt",
    "Đang trình phê duyệt",
    "Tùy theo nguồn lực",
    "Khi có nguồn",
    "Dự toán được duyệt",
    "Đề nghị Sở Tài chính thẩm định",
    "Theo Đề án 06",
    "NQ số 15/2023/NQ-HĐND",
    "Được cấp theo dự toán",
    "Đang cập nhật",
    "Xem phụ lục",
  ])("%j is deferred", (text) => {
    expect(classOf(text)).toBe("deferred");
  });
  test.each([
    "NSNN",
    "NS tỉnh",
    "NSĐP",
    "NST",
    "ngân sách trung ương",
    "Kinh phí thường xuyên",
    "KPTX",
    "KP tự chủ",
    "Kinh phí không tự chủ",
    "Nguồn không thường xuyên",
    "Trong dự toán chi thường xuyên",
    "Lồng ghép",
    "Lồng ghép chương trình khác",
    "Xã hội hóa",
    "Xã hội hoá",
    "XHH",
    "ODA",
    "Vốn đầu tư công",
    "Quỹ phát triển sự nghiệp",
    "Nguồn thu dịch vụ",
    "Đơn vị tự cân đối",
    "Đề án 06",
    "Đề án 06/CP",
    "CTMTQG",
    "Kinh phí CCHC",
    "KP đào tạo",
    "Kinh phí được giao",
    "UBND tỉnh cấp",
    "NSNN + XHH",
    "- NSNN",
    "Theo nguồn NSNN",
    "Kinh phí thường xuyên theo dự toán",
    "Nguồn NSNN năm 2025",
  ])("%j names only a source", (text) => {
    expect(classOf(text)).toBe("source-only");
  });
  test.each([
    "",
    " ",
    "…",
    "...",
    "–",
    "—",
    "---",
    "x",
    "X",
    "✓",
    "v",
    "?",
    "/",
    '"',
    "″",
    "nt",
    "-nt-",
    "Như trên",
    "như mục 2",
    "như mục 1.1",
    "Xem trên",
    "Như HĐ1",
    "…… triệu đồng",
    "triệu đồng",
    ".../...",
    "#REF!",
    "#VALUE!",
    "N/A",
  ])("%j is blank", (text) => {
    expect(classOf(text)).toBe("blank");
  });
});

describe("what goes with an amount", () => {
  test.each([
    ["2.300", "decimal-or-thousands"],
    ["85.000.000", "unit-slip"],
    ["15000", "unit-slip"],
    ["3 lớp x 7 triệu", "computed"],
    ["3 tỷ 2", "computed"],
    ["NST: 20; NSX: 15", "computed"],
    ["Khoảng 35", "tentative"],
    ["35 (tạm tính)", "tentative"],
    ["2O", "misread"],
    ["35 triệu/năm", "per-unit"],
    ["35 triệu", null],
    ["2.300 triệu đồng", null],
    ["35 (năm 2025)", null],
  ])("%j has the doubt %s", (text, doubt) => {
    expect(parseBudget(text)).toMatchObject({ kind: "number", asText: true });
    expect(doubtOf(text)).toBe(doubt);
  });

  test("a deferred sum keeps the document it points to", () => {
    expect(parseBudget("Theo Quyết định số 88/QĐ-UBND ngày 02/02/2025")).toMatchObject({
      kind: "deferred",
      reference: "Quyết định số 88/QĐ-UBND",
    });
    expect(parseBudget("Theo quy định")).toMatchObject({ reference: null });
  });

  test("the text is kept as typed, white space aside", () => {
    expect(parseBudget("  35\u00a0 triệu\n")).toMatchObject({ text: "35 triệu" });
  });
});

describe("a column in another unit", () => {
  test.each<[string, BudgetUnit, string]>([
    ["35.000", "thousand", "number 35"],
    ["35,000", "thousand", "number 35"],
    ["2.400.000", "thousand", "number 2400"],
    ["6.400", "thousand", "number 6.4"],
    ["35", "thousand", "ambiguous"],
    ["35 triệu", "thousand", "number 35"],
    ["85.000.000", "dong", "number 85"],
    ["85000000", "dong", "number 85"],
    ["35", "dong", "ambiguous"],
    ["2,4", "billion", "number 2400"],
    ["2.400", "billion", "number 2400"],
    ["2.400.000.000", "billion", "number 2400"],
    ["35 triệu", "billion", "number 35"],
    ["Không", "dong", "zero 0"],
  ])("%j under %s", (text, unit, expected) => {
    expect(classOf(text, unit)).toBe(expected);
  });
});

describe("other cells", () => {
  test("an empty cell, an error and a truth value", () => {
    expect(parseBudget(null)).toEqual({ kind: "blank", text: "" });
    expect(parseBudget({ kind: "error", code: "#REF!" })).toEqual({ kind: "blank", text: "#REF!" });
    expect(parseBudget({ kind: "boolean", value: true })).toMatchObject({ kind: "ambiguous", doubt: "not-money" });
    expect(parseBudget({ kind: "text", text: "35" })).toMatchObject({ kind: "number", millionVnd: 35 });
  });

  test("a text too long to be a sum is prose", () => {
    expect(parseBudget("35 triệu ".repeat(400))).toMatchObject({ kind: "ambiguous", doubt: "not-money" });
  });
});

describe("properties", () => {
  const piece = fc.constantFrom(
    "35",
    "6.400",
    "1,250",
    "l50",
    "triệu",
    "đồng",
    "tỷ",
    "tr",
    "đ",
    "/",
    "x",
    "lớp",
    "-",
    "–",
    "(",
    ")",
    ";",
    ",",
    ":",
    "\n",
    " ",
    "=",
    "+",
    "%",
    "≤",
    "NSNN",
    "Theo",
    "Không",
    "năm",
    "2025",
    "76/NQ-CP",
    "#",
    "…",
    "USD",
    "\u0301",
    "\u200b",
    "trd",
    "nt",
  );

  test("never throws, and a number is finite and not negative", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({ unit: "grapheme" }),
          fc.array(piece, { maxLength: 40 }).map((list) => list.join("")),
        ),
        (text) => {
          const budget = parseBudget(text);
          if (budget.kind === "number") {
            expect(Number.isFinite(budget.millionVnd)).toBe(true);
            expect(budget.millionVnd).toBeGreaterThan(0);
          }
          if (budget.kind === "ambiguous") expect(budget.readings.every(Number.isFinite)).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test("an amount written with a unit comes back, grouped the Vietnamese way", () => {
    const grouped = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ".");
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 900_000 }), (million) => {
        expect(classOf(`${grouped(million * 1_000_000)} đồng`)).toBe(`number ${million}`);
        expect(classOf(`${grouped(million * 1000)} nghìn đồng`)).toBe(`number ${million}`);
        expect(classOf(`${million} triệu đồng`)).toBe(`number ${million}`);
      }),
    );
  });
});
