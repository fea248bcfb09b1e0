import { parseRange } from "../../../src/core/grid/address";
import { findHeader, isNumberRow, isRepeatedHeader, type Header } from "../../../src/core/reader/find-header";
import { linesFromSnapshot } from "../../../src/core/reader/line";
import { sheetOf, STANDARD_HEADER, standardRow, type TestCell } from "../../support/sheet";

const lines = (...rows: readonly (readonly TestCell[])[]) => linesFromSnapshot(sheetOf(rows));
const find = (rows: readonly (readonly TestCell[])[], merges: readonly string[] = []) =>
  findHeader(
    lines(...rows),
    merges.map((text) => parseRange(text)!),
  );
const fields = (header: Header | null) => header?.columns.map(({ field, at }) => `${at} ${field}`);

const SIX = ["TT", "Nội dung", "Sản phẩm", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian"];
const FIVE = ["Số TT", "Nội dung", "Sản phẩm", "Phân công thực hiện", "Thời gian hoàn thành"];

describe("forms", () => {
  test.each<[string, readonly TestCell[], string]>([
    ["standard", STANDARD_HEADER, "standard-8"],
    ["standard without TT", STANDARD_HEADER.slice(1), "standard-8"],
    ["six columns", SIX, "six"],
    ["five columns", FIVE, "five"],
    ["six columns and money", [...SIX, "Kinh phí"], "six"],
    ["no coordinator", ["STT", "Nhiệm vụ", "Sản phẩm", "Chủ trì", "Thời gian"], "five"],
    [
      "objective, content and task",
      ["TT", "Mục tiêu", "Nhiệm vụ", "Nội dung", "Sản phẩm", "Chủ trì", "Thời gian"],
      "standard-8",
    ],
  ])("%s", (_name, header, template) => {
    expect(find([["KẾ HOẠCH NĂM 2024"], header, []])?.template).toBe(template);
  });

  test("the one text column of a shorter form is the activity", () => {
    expect(fields(find([FIVE]))).toEqual(["A1 tt", "B1 activity", "C1 product", "D1 assignment", "E1 deadline"]);
  });

  test("of two columns for one field the first counts", () => {
    expect(fields(find([[...SIX, "Thời hạn gửi"]]))?.slice(-2)).toEqual(["F1 deadline", "G1 other"]);
  });

  test("columns of unknown and of no use to the plan are kept by name", () => {
    expect(fields(find([[...SIX, "Địa điểm", "Ghi chú", "Ý kiến (không phát hành)"]]))?.slice(-3)).toEqual([
      "G1 other",
      "H1 note",
      "I1 internal",
    ]);
  });
});

describe("place", () => {
  test("anywhere: below title and blank rows, not in column A", () => {
    const header = find([
      ["UBND TỈNH", null, "CỘNG HÒA"],
      [],
      ["", "KẾ HOẠCH NĂM 2024"],
      [],
      [null, null, ...SIX],
      [null, null, "I", "Cải cách thể chế"],
    ]);
    expect(fields(header)?.[0]).toBe("C5 tt");
    expect(header?.bodyStart).toBe(3);
  });

  test("a number row belongs to the header", () => {
    expect(
      find([STANDARD_HEADER, ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)"], standardRow()])
        ?.bodyStart,
    ).toBe(2);
    expect(find([STANDARD_HEADER, ["A", "B", 1, 2, 3, 4, 5, 6, "7=5+6"], standardRow()])?.bodyStart).toBe(2);
  });

  test("a column of ordinals without a label is TT", () => {
    const rows = [["I", "Cải cách thể chế"], standardRow(), standardRow({ tt: "2" })];
    expect(fields(find([[null, ...STANDARD_HEADER.slice(1)], ...rows]))?.[0]).toBe("A1 tt");
    expect(
      fields(find([[null, ...STANDARD_HEADER.slice(1)], [null, "I. Cải cách thể chế"], standardRow({ tt: "" })]))?.[0],
    ).toBe("B1 objective");
  });

  test.each<[string, readonly (readonly TestCell[])[]]>([
    ["no labels", [["KẾ HOẠCH NĂM 2024"], ["1", "Rà soát quy chế", "Báo cáo"]]],
    ["too few labels", [["TT", "Nội dung", "Ghi chú"]]],
    ["labels of another table", [["TT", "Tên chỉ tiêu", "Đơn vị tính", "Năm 2023", "Năm 2024", "Ghi chú"]]],
    ["no text column", [["TT", "Chủ trì", "Phối hợp", "Thời gian", "Kinh phí"]]],
    [
      "labels in prose",
      [
        [
          "Mục tiêu của kế hoạch này là giao nhiệm vụ, hoạt động, sản phẩm, chủ trì, thời gian cho từng phòng chuyên môn",
        ],
      ],
    ],
  ])("none: %s", (_name, rows) => {
    expect(find(rows)).toBeNull();
  });
});

describe("two tiers", () => {
  const TOP = ["TT", "Nội dung", "Sản phẩm", "Phân công thực hiện", null, "Thời gian"];
  const BELOW = [null, null, null, "Chủ trì", "Phối hợp"];

  test.each<[string, readonly string[]]>([
    ["merged as in Word", ["A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:F2"]],
    ["merges lost", []],
  ])("a group over two columns, %s", (_name, merges) => {
    const header = find([TOP, BELOW, ["I", "Cải cách thể chế"]], merges);
    expect(fields(header)).toEqual(["A1 tt", "B1 activity", "C1 product", "D2 lead", "E2 coordinator", "F1 deadline"]);
    expect([header?.template, header?.bodyStart]).toEqual(["six", 2]);
  });

  test("labels below that are unknown divide the money column; the unit stays with them", () => {
    const header = find(
      [
        ["TT", "Nội dung", "Sản phẩm", "Chủ trì", "Thời gian", "Kinh phí (triệu đồng)", null, "Ghi chú"],
        [null, null, null, null, null, "Ngân sách tỉnh", "Tổng số"],
      ],
      ["F1:G1"],
    );
    expect(fields(header)?.slice(-3)).toEqual(["F2 budget-source", "G2 budget", "H1 note"]);
    expect(header?.columns.at(-2)?.label).toBe("Kinh phí (triệu đồng) - Tổng số");
  });

  test("labels that go on in the line below", () => {
    const header = find([
      ["TT", "Mục tiêu", "Nhiệm vụ", "Hoạt động", "Kết quả/", "Chủ trì", "Phối hợp", "Thời gian", "Kinh phí"],
      [null, null, null, null, "Sản phẩm", null, null, null, "(triệu đồng)"],
      ["I", "Cải cách thể chế"],
    ]);
    expect(header?.bodyStart).toBe(2);
    expect(header?.columns.map((column) => column.label).filter((label) => label.includes(" ("))).toEqual([
      "Kinh phí (triệu đồng)",
    ]);
    expect(fields(header)?.slice(4, 5)).toEqual(["E1 product"]);
  });

  test("start and end of one time column", () => {
    const header = find(
      [
        ["TT", "Nội dung", "Sản phẩm", "Chủ trì", "Thời gian", null],
        [null, null, null, null, "Bắt đầu", "Kết thúc"],
      ],
      ["E1:F1"],
    );
    expect(fields(header)?.slice(-2)).toEqual(["E2 start", "F2 end"]);
  });

  test.each<[string, readonly TestCell[]]>([
    ["a section heading", ["I", "Cải cách thể chế"]],
    ["a heading in one cell", ["I. Cải cách thể chế"]],
    ["a row", ["1", "Rà soát", "Báo cáo", "Văn phòng", null, "Quý I"]],
    ["text under two blank labels that are no group", [null, "Nhiệm vụ chung", null, null, null, "Quý I"]],
  ])("%s below the labels is no second tier", (_name, below) => {
    expect(find([TOP, below, ["1", "x"]])?.bodyStart).toBe(1);
  });
});

describe("isNumberRow", () => {
  const isNumbers = (...cells: TestCell[]) => isNumberRow(lines(cells)[0]!, 9);

  test.each<[readonly TestCell[], boolean]>([
    [["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"], true],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9], true],
    [["[1]", "[2]", "[3]", "[4]", "[5]", "[6]", "[7]"], true],
    [["1", "2", "3"], false],
    [["1", "2", "3", "3", "5", "6"], false],
    [["A", "B", "C"], false],
    [["1", "Mục tiêu", "Nhiệm vụ", "Hoạt động", "Sản phẩm", "Chủ trì"], false],
  ])("%j: %s", (cells, is) => {
    expect(isNumbers(...cells)).toBe(is);
  });
});

describe("isRepeatedHeader", () => {
  const header = find([STANDARD_HEADER])!;
  const isRepeated = (...cells: TestCell[]) => isRepeatedHeader(lines(cells)[0]!, header);

  test.each<[string, readonly TestCell[], boolean]>([
    ["the same labels", STANDARD_HEADER, true],
    ["a part of them", ["TT", "1- Mục tiêu", "2- Nhiệm vụ"], true],
    ["in capitals", STANDARD_HEADER.map((label) => label.toUpperCase()), true],
    ["slipped by a column", [null, ...STANDARD_HEADER], true],
    [
      "other words for the same columns",
      ["STT", "Mục tiêu", "Nhiệm vụ", "Hoạt động", "Sản phẩm", "Chủ trì", "Phối hợp", "Thời hạn"],
      true,
    ],
    ["a row", standardRow(), false],
    ["a section", ["I", "Cải cách thể chế"], false],
    ["one label alone", ["Ghi chú"], false],
    [
      "a row with a product named like a label",
      ["1", "Mục tiêu 1: A", "Nhiệm vụ 1: B", "Hoạt động 1: C", "Kết quả", "Văn phòng Sở", null, "Quý II"],
      false,
    ],
  ])("%s: %s", (_name, cells, is) => {
    expect(isRepeated(...cells)).toBe(is);
  });
});
