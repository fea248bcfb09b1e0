import type { CellContent, SheetSnapshot, SnapshotCell } from "../../../src/core/grid/snapshot";
import { a1 } from "../../../src/core/grid/address";
import { readWorkbook } from "../../../src/ooxml/read-workbook";
import type { ReadOptions } from "../../../src/ooxml/read-workbook";
import { appErrorOf } from "../../support/app-error-of";
import { buildXlsx } from "../../support/xlsx-builder";
import type { WorkbookSpec } from "../../support/xlsx-builder";
import { MAIN } from "../../support/xlsx-sheet";

const SHEET = "xl/worksheets/sheet1.xml";
const STRINGS = "xl/sharedStrings.xml";

/** The first sheet of a workbook whose sheet part has this inside. */
function readSheet(inside: string, spec: Partial<WorkbookSpec> = {}, options: ReadOptions = {}): SheetSnapshot {
  const bytes = buildXlsx({
    sheets: [{ name: "S" }],
    ...spec,
    parts: { [SHEET]: `<worksheet xmlns="${MAIN}">${inside}</worksheet>`, ...spec.parts },
  });
  return readWorkbook(bytes, options).readSheet("S");
}

const readRows = (rows: string, spec?: Partial<WorkbookSpec>, options?: ReadOptions) =>
  readSheet(`<sheetData>${rows}</sheetData>`, spec, options);

const cellsOf = (sheet: SheetSnapshot): Record<string, SnapshotCell> =>
  Object.fromEntries(sheet.rows.flatMap(({ row, cells }) => cells.map((cell) => [a1(row, cell.col), cell])));

const contentsOf = (sheet: SheetSnapshot): Record<string, CellContent> =>
  Object.fromEntries(Object.entries(cellsOf(sheet)).map(([address, cell]) => [address, cell.content]));

const text = (value: string): CellContent => ({ kind: "text", text: value });
const number = (value: number, shown = `${value}`, format = "General"): CellContent => ({
  kind: "number",
  value,
  shown,
  format,
});

const sharedStrings = (items: string): Partial<WorkbookSpec> => ({
  shared: true,
  parts: { [STRINGS]: `<sst xmlns="${MAIN}">${items}</sst>` },
});

describe("a cell", () => {
  test.each<[string, string, CellContent | undefined]>([
    ["a number", '<c r="A1"><v>12.5</v></c>', number(12.5)],
    ["a number of type n", '<c r="A1" t="n"><v> 12 </v></c>', number(12)],
    ["a number with an exponent", '<c r="A1"><v>1.5E3</v></c>', number(1500)],
    ["a long number", '<c r="A1"><v>0.30000000000000004</v></c>', number(0.30000000000000004, "0.3")],
    ["true", '<c r="A1" t="b"><v>1</v></c>', { kind: "boolean", value: true }],
    ["false", '<c r="A1" t="b"><v>0</v></c>', { kind: "boolean", value: false }],
    ["true, written out", '<c r="A1" t="b"><v>true</v></c>', { kind: "boolean", value: true }],
    ["an error", '<c r="A1" t="e"><v>#DIV/0!</v></c>', { kind: "error", code: "#DIV/0!" }],
    ["a date written out", '<c r="A1" t="d"><v>2024-03-05</v></c>', number(45356, "2024-03-05", "yyyy-mm-dd")],
    ["text of a formula", '<c r="A1" t="str"><v>Quý &lt;I&gt; </v></c>', text("Quý <I> ")],
    ["text in the cell", '<c r="A1" t="inlineStr"><is><t>Quý I</t></is></c>', text("Quý I")],
    [
      "text in the cell, in runs",
      '<c r="A1" t="inlineStr"><is><r><t>Quý</t></r><r><t xml:space="preserve"> I</t></r></is></c>',
      text("Quý I"),
    ],
    ["text in the cell, wrongly placed", '<c r="A1" t="inlineStr"><v>Quý I</v></c>', text("Quý I")],
    ["a long text", `<c r="A1" t="inlineStr"><is><t>${"ờ".repeat(32767)}</t></is></c>`, text("ờ".repeat(32767))],
    ["nothing", '<c r="A1"/>', undefined],
    ["nothing but a style", '<c r="A1" s="0"></c>', undefined],
    ["an empty value", '<c r="A1"><v></v></c>', undefined],
    ["an empty value of type n", '<c r="A1" t="n"><v/></c>', undefined],
    ["an empty text of a formula", '<c r="A1" t="str"><v></v></c>', undefined],
    ["an empty text", '<c r="A1" t="inlineStr"><is><t></t></is></c>', undefined],
    ["an element of somebody else", '<c r="A1"><x:y xmlns:x="u"><v>1</v></x:y><v>2</v></c>', number(2)],
  ])("%s", (_, cell, expected) => {
    expect(contentsOf(readRows(`<row r="1">${cell}</row>`))["A1"]).toEqual(expected);
  });

  test.each([
    ["white space at the ends, without xml:space", "<t> \n Quý  I\t</t>", "Quý  I"],
    ["white space, preserved", '<t xml:space="preserve"> Quý  I </t>', " Quý  I "],
    ["a line break inside", "<t>Quý I\r\nQuý II</t>", "Quý I\nQuý II"],
    ["an escaped carriage return", "<t>a_x000D_b</t>", "a\rb"],
    ["an escaped escape", "<t>a_x005F_x000D_b</t>", "a_x000D_b"],
    ["what only looks like an escape", "<t>a_x00D_b _xyz_</t>", "a_x00D_b _xyz_"],
    ["an escaped pair", "<t>_xD83C__xDF3E_</t>", "🌾"],
    [
      "runs, with how they are pronounced",
      "<r><t>Đổi</t></r><rPh sb='0' eb='1'><t>doi</t></rPh><r><t>mới</t></r><phoneticPr/>",
      "Đổimới",
    ],
    ["NFD, as typed", `<t>${"Đổi".normalize("NFD")}</t>`, "Đổi".normalize("NFD")],
  ])("shared and inline text alike: %s", (_, item, expected) => {
    const row = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is>${item}</is></c></row>`;
    expect(contentsOf(readRows(row, sharedStrings(`<si>${item}</si>`)))).toEqual({
      A1: text(expected),
      B1: text(expected),
    });
  });

  test("shared strings in order, empty ones too", () => {
    const cells = [2, 1, 0, 2].map((index, at) => `<c r="${"ABCD"[at]}1" t="s"><v>${index}</v></c>`).join("");
    const strings = sharedStrings("<si><t>a</t></si><si/><si><t>c</t></si>");
    expect(contentsOf(readRows(`<row r="1">${cells}</row>`, strings))).toEqual({
      A1: text("c"),
      C1: text("a"),
      D1: text("c"),
    });
  });

  test("many texts arrive each in its own cell", () => {
    const rows = Array.from(
      { length: 3000 },
      (_, index) => `<row><c t="inlineStr"><is><t>${index}${"ữ".repeat(300)}</t></is></c></row>`,
    );
    const { rows: read } = readRows(rows.join(""));
    expect(read.map((row) => row.cells[0]?.content)).toEqual(
      rows.map((_, index) => text(`${index}${"ữ".repeat(300)}`)),
    );
  });

  test.each([
    ["a shared string that is not there", '<c r="A1" t="s"><v>7</v></c>'],
    ["a shared string of no number", '<c r="A1" t="s"><v>x</v></c>'],
    ["a negative shared string", '<c r="A1" t="s"><v>-1</v></c>'],
    ["text where a number is due", '<c r="A1"><v>mười</v></c>'],
    ["no date", '<c r="A1" t="d"><v>mai</v></c>'],
    ["a type nobody knows", '<c r="A1" t="zzz"><v>1</v></c>'],
    ["no address", '<c r="1"><v>1</v></c>'],
    ["an address without row", '<c r="A"><v>1</v></c>'],
    ["a column beyond XFD", '<c r="XFE1"><v>1</v></c>'],
    ["a column far beyond XFD", '<c r="AAAAAAAAAAAA1"><v>1</v></c>'],
    ["a cell behind XFD", '<c r="XFD1"><v>1</v></c><c><v>1</v></c>'],
  ])("refused: %s", (_, cell) => {
    expect(appErrorOf(() => readRows(`<row r="1">${cell}</row>`))).toMatchObject({
      code: "xml-damaged",
      data: { part: SHEET },
    });
  });
});

describe("formulas", () => {
  test.each<[string, string, Partial<SnapshotCell>]>([
    ["with its value", "<c r='A1'><f>1+2</f><v>3</v></c>", { formula: "=1+2", content: number(3) }],
    ["with text", "<c r='A1' t='str'><f>B1&amp;\"\"</f><v>x</v></c>", { formula: '=B1&""', content: text("x") }],
    ["with empty text", "<c r='A1' t='str'><f>B1</f><v></v></c>", { formula: "=B1", content: text("") }],
    ["never calculated", "<c r='A1'><f>B1</f></c>", { formula: "=B1", content: text("") }],
    [
      "of an array",
      "<c r='A1'><f t='array' ref='A1:A2'>B1:B2</f><v>1</v></c>",
      { formula: "=B1:B2", content: number(1) },
    ],
    [
      "of a what-if table, by row",
      "<c r='A1'><f t='dataTable' ref='A1' dtr='1' r1='D1'/><v>1</v></c>",
      { formula: "=TABLE(D1,)" },
    ],
    [
      "of a what-if table, by column",
      "<c r='A1'><f t='dataTable' ref='A1' r1='D1'/><v>1</v></c>",
      { formula: "=TABLE(,D1)" },
    ],
    [
      "of a what-if table, by both",
      "<c r='A1'><f t='dataTable' ref='A1' dt2D='1' r1='D1' r2='D2'/><v>1</v></c>",
      { formula: "=TABLE(D1,D2)" },
    ],
  ])("%s", (_, cell, expected) => {
    expect(cellsOf(readRows(`<row r="1">${cell}</row>`))["A1"]).toMatchObject(expected);
  });

  test("an empty f is none", () => {
    expect(cellsOf(readRows('<row r="1"><c r="A1"><f/><v>1</v></c></row>'))["A1"]).not.toHaveProperty("formula");
  });

  test("shared ones are expanded", () => {
    const sheet = readRows(
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$C$1</f><v>1</v></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>' +
        '<row r="3"><c r="B3"><f t="shared" si="1"/><v>3</v></c></row>',
    );
    expect(Object.values(cellsOf(sheet)).map((cell) => cell.formula)).toEqual(["=A1*$C$1", "=A2*$C$1", undefined]);
  });

  test("a long formula shared by many cells is refused before it fills the memory", () => {
    const rows = Array.from(
      { length: 9000 },
      (_, index) => `<row r="${index + 2}"><c r="A${index + 2}"><f t="shared" si="0"/></c></row>`,
    );
    const first = `<row r="1"><c r="A1"><f t="shared" ref="A1:A9001" si="0">${"B1+".repeat(2700)}1</f></c></row>`;
    expect(appErrorOf(() => readRows(first + rows.join(""))).code).toBe("too-many-cells");
  });
});

describe("places", () => {
  const one = "<v>1</v>";
  test.each<[string, string, string[]]>([
    [
      "without addresses",
      `<row><c>${one}</c><c/><c>${one}</c></row><row/><row><c>${one}</c></row>`,
      ["A1", "C1", "A3"],
    ],
    [
      "following addresses",
      `<row r="5"><c r="C5">${one}</c><c>${one}</c></row><row><c>${one}</c></row>`,
      ["C5", "D5", "A6"],
    ],
    ["at the last cell there is", `<row r="1048576"><c r="XFD1048576">${one}</c></row>`, ["XFD1048576"]],
    ["in lower case", `<row r="1"><c r="ab1">${one}</c></row>`, ["AB1"]],
    ["rows out of order", `<row r="3"><c r="A3">${one}</c></row><row r="1"><c r="A1">${one}</c></row>`, ["A1", "A3"]],
    ["cells out of order", `<row r="1"><c r="C1">${one}</c><c r="A1">${one}</c></row>`, ["A1", "C1"]],
    ["a row in two pieces", `<row r="1"><c r="C1">${one}</c></row><row r="1"><c r="A1">${one}</c></row>`, ["A1", "C1"]],
  ])("%s", (_, rows, expected) => {
    expect(Object.keys(contentsOf(readRows(rows)))).toEqual(expected);
  });

  test("of two values for one cell the later counts", () => {
    expect(contentsOf(readRows('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'))).toEqual({
      A1: number(2),
    });
  });

  test.each(["0", "-1", "1048577", "4294967295", "18446744073709551617", "1.5", "x", ""])("refused: row %j", (row) => {
    expect(appErrorOf(() => readRows(`<row r="${row}"><c><v>1</v></c></row>`)).code).toBe("xml-damaged");
  });
});

describe("the frame", () => {
  test("rows and cells without content are absent", () => {
    expect(readRows('<row r="1"/><row r="2"><c r="A2" s="0"/></row><row r="3" hidden="1"/>').rows).toEqual([]);
  });

  test("hidden rows with content", () => {
    const sheet = readRows(
      '<row r="2" hidden="1"><c><v>1</v></c></row><row r="4" hidden="true"><c><v>1</v></c></row><row r="5" hidden="0"><c><v>1</v></c></row>',
    );
    expect([...sheet.hiddenRows]).toEqual([2, 4]);
  });

  test("hidden columns, overlapping and beyond the sheet", () => {
    const cols =
      '<cols><col min="2" max="3" hidden="1"/><col min="3" max="4" hidden="1"/><col min="6" max="6"/><col min="0" max="9" hidden="1"/><col min="16384" max="99999" hidden="1"/></cols>';
    expect([...readSheet(`${cols}<sheetData/>`).hiddenCols]).toEqual([2, 3, 4, 16384]);
  });

  test.each([
    ["on", '<sheetProtection sheet="1"/>', true],
    ["on, in words", '<sheetProtection sheet="true" objects="1"/>', true],
    ["off", '<sheetProtection objects="1"/>', false],
    ["not there", "", false],
  ])("protection %s", (_, xml, expected) => {
    expect(readSheet(`<sheetData/>${xml}`).protected).toBe(expected);
  });

  test("a filter on the sheet", () => {
    expect(readSheet('<sheetData/><autoFilter ref="$A$5:I90"/>').filter).toEqual({
      top: 5,
      left: 1,
      bottom: 90,
      right: 9,
    });
  });

  test("a merge that is none is refused", () => {
    expect(appErrorOf(() => readSheet('<sheetData/><mergeCells><mergeCell ref="A0:B2"/></mergeCells>')).code).toBe(
      "xml-damaged",
    );
  });

  test.each([
    ["too-many-rows", "<row><c><v>1</v></c></row><row/><row><c><v>1</v></c></row>", { rows: 1 }],
    ["too-many-cells", "<row><c><v>1</v></c><c><v>1</v></c></row>", { cells: 1 }],
  ])("%s", (code, rows, limits) => {
    expect(appErrorOf(() => readRows(rows, {}, { limits })).code).toBe(code);
  });

  test("too-many-merges", () => {
    const merges = '<sheetData/><mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="C1:C2"/></mergeCells>';
    expect(appErrorOf(() => readSheet(merges, {}, { limits: { merges: 1 } })).code).toBe("too-many-merges");
  });

  test("too many shared strings", () => {
    const strings = sharedStrings("<si><t>a</t></si><si><t>b</t></si>");
    expect(appErrorOf(() => readRows("", strings, { limits: { cells: 1 } })).code).toBe("too-many-cells");
  });
});

describe("fonts", () => {
  const run = (font: string, value: string) => `<r><rPr><b/><rFont val="${font}"/></rPr><t>${value}</t></r>`;
  test.each([
    ["of the cell", "<t>a</t>", "Calibri"],
    ["of all runs", run(".VnTime", "a") + run(".VnTime", "b"), ".VnTime"],
    ["of the cell, where runs differ", run(".VnTime", "a") + run("Arial", "b"), "Calibri"],
    ["of the cell, where one run names none", `${run(".VnTime", "a")}<r><t>b</t></r>`, "Calibri"],
  ])("%s", (_, item, expected) => {
    const row = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is>${item}</is></c></row>`;
    const cells = cellsOf(readRows(row, sharedStrings(`<si>${item}</si>`)));
    expect([cells["A1"]?.font, cells["B1"]?.font]).toEqual([expected, expected]);
  });

  test("unknown without a styles part", () => {
    const cells = cellsOf(
      readRows("<row><c><v>1</v></c></row>", { parts: { "xl/styles.xml": null, "xl/_rels/workbook.xml.rels": RELS } }),
    );
    expect(cells["A1"]).toEqual({ col: 1, content: number(1) });
  });
});

const RELS =
  '<Relationships xmlns="u"><Relationship Id="rId1" Type="t/worksheet" Target="worksheets/sheet1.xml"/></Relationships>';
