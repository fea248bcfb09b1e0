import { readWorkbook } from "../../src/ooxml/read-workbook";
import { appErrorOf } from "../support/app-error-of";
import { buildXlsx, xlsxParts, zipParts } from "../support/xlsx-builder";
import type { WorkbookSpec } from "../support/xlsx-builder";
import { MAIN } from "../support/xlsx-sheet";

const WORKBOOK = "xl/workbook.xml";
const RELS = "xl/_rels/workbook.xml.rels";

const rels = (...items: [id: string, type: string, target: string][]): string =>
  `<Relationships xmlns="u">${items.map(([id, type, target]) => `<Relationship Id="${id}" Type="t/${type}" Target="${target}"/>`).join("")}</Relationships>`;

const workbook = (sheets: string): string =>
  `<workbook xmlns="${MAIN}" xmlns:r="r"><sheets>${sheets}</sheets></workbook>`;

const plain: WorkbookSpec = { sheets: [{ name: "Phụ lục", rows: [["TT"]] }] };
const withParts = (parts: WorkbookSpec["parts"]) => buildXlsx({ ...plain, parts: parts! });

/** The plain workbook with its parts under other names and texts. */
function renamed(rename: (name: string) => string, change: (part: string) => string): Uint8Array {
  return zipParts(
    Object.fromEntries(
      Object.entries(xlsxParts(plain)).map(([name, part]) => [
        rename(name),
        typeof part === "string" ? change(part) : part,
      ]),
    ),
  );
}

describe("opens", () => {
  test.each<[string, Uint8Array]>([
    ["a plain workbook", buildXlsx(plain)],
    [
      "one whose parts stand elsewhere",
      renamed(
        (name) => name.replace(/^xl\//, "Office/").replace("workbook.xml", "main.xml"),
        (part) => part.replaceAll('Target="xl/workbook.xml"', 'Target="/Office/main.xml"'),
      ),
    ],
    [
      "one with absolute targets",
      renamed(
        (name) => name,
        (part) => part.replaceAll('Target="worksheets/', 'Target="/xl/worksheets/'),
      ),
    ],
    [
      "one with backslashes in its names",
      renamed(
        (name) => name.replaceAll("/", "\\"),
        (part) => part,
      ),
    ],
    [
      "one in other case",
      renamed(
        (name) => name.toUpperCase(),
        (part) => part,
      ),
    ],
    [
      "strict OOXML",
      renamed(
        (name) => name,
        (part) =>
          part
            .replaceAll(
              "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
              "http://purl.oclc.org/ooxml/spreadsheetml/main",
            )
            .replaceAll(
              "http://schemas.openxmlformats.org/officeDocument/2006/",
              "http://purl.oclc.org/ooxml/officeDocument/",
            ),
      ),
    ],
    [
      "prefixed elements",
      renamed(
        (name) => name,
        (part) =>
          part.includes(`xmlns="${MAIN}"`)
            ? part.replace(`xmlns="${MAIN}"`, `xmlns:x="${MAIN}"`).replace(/<(\/?)(?=[a-z])/gi, "<$1x:")
            : part,
      ),
    ],
    [
      "parts with a byte order mark",
      renamed(
        (name) => name,
        (part) => `\ufeff${part}`,
      ),
    ],
    [
      "UTF-16 parts",
      zipParts(
        Object.fromEntries(
          Object.entries(xlsxParts(plain)).map(([name, part]) => [
            name,
            Buffer.from(`\ufeff${String(part).replace("UTF-8", "UTF-16")}`, "utf16le"),
          ]),
        ),
      ),
    ],
  ])("%s", (_, bytes) => {
    const file = readWorkbook(bytes);
    expect(file.sheets).toEqual([{ name: "Phụ lục", kind: "worksheet", state: "visible" }]);
    expect(file.readSheet("Phụ lục").rows).toMatchObject([
      { row: 1, cells: [{ col: 1, content: { kind: "text", text: "TT" } }] },
    ]);
  });
});

test("tells kinds and states apart, in tab order", () => {
  const bytes = withParts({
    [WORKBOOK]: workbook(
      '<sheet name="A" r:id="a"/><sheet name="B" r:id="b" state="hidden"/><sheet name="C" r:id="c" state="veryHidden"/>' +
        '<sheet name="D" r:id="d" state="visible"/><sheet name="E" r:id="e" state="odd"/>',
    ),
    [RELS]: rels(
      ["a", "chartsheet", "c.xml"],
      ["b", "dialogsheet", "d.xml"],
      ["c", "xlMacrosheet", "m.xml"],
      ["d", "xlIntlMacrosheet", "i.xml"],
      ["e", "worksheet", "worksheets/sheet1.xml"],
    ),
  });
  expect(readWorkbook(bytes).sheets.map(({ name, kind, state }) => [name, kind, state])).toEqual([
    ["A", "chartsheet", "visible"],
    ["B", "dialogsheet", "hidden"],
    ["C", "macrosheet", "veryHidden"],
    ["D", "macrosheet", "visible"],
    ["E", "worksheet", "visible"],
  ]);
});

test("sheets are told by relationship, not by order or number", () => {
  const bytes = buildXlsx({
    sheets: [
      { name: "Một", rows: [["sheet1"]] },
      { name: "Hai", rows: [["sheet2"]] },
    ],
    parts: {
      [RELS]: rels(["rId2", "worksheet", "worksheets/sheet1.xml"], ["rId1", "worksheet", "worksheets/sheet2.xml"]),
    },
  });
  expect(readWorkbook(bytes).readSheet("Một").rows[0]?.cells[0]?.content).toEqual({ kind: "text", text: "sheet2" });
});

describe("a sheet by name", () => {
  const file = readWorkbook(
    buildXlsx({
      sheets: [
        { name: "KẾ HOẠCH", rows: [["1"]] },
        { name: "Kế hoạch", rows: [["2"]] },
        { name: "__proto__", rows: [["3"]] },
      ],
    }),
  );
  test.each([
    ["KẾ HOẠCH", "1"],
    ["Kế hoạch", "2"],
    ["kế hoạch", "1"],
    ["__proto__", "3"],
  ])("%s", (name, expected) => {
    expect(file.readSheet(name).rows[0]?.cells[0]?.content).toEqual({ kind: "text", text: expected });
  });

  test.each(["", "Ke hoach", "constructor"])("not there: %j", (name) => {
    expect(appErrorOf(() => file.readSheet(name))).toMatchObject({ code: "sheet-not-found", data: { sheet: name } });
  });
});

test("dates count from 1904 where the workbook says so", () => {
  const file = readWorkbook(buildXlsx({ date1904: true, sheets: [{ name: "S", rows: [[{ date: "2024-03-05" }]] }] }));
  const sheet = file.readSheet("S");
  expect([file.date1904, sheet.date1904]).toEqual([true, true]);
  expect(sheet.rows[0]?.cells[0]?.content).toEqual({
    kind: "number",
    value: 45356 - 1462,
    shown: "05/03/2024",
    format: "dd/mm/yyyy",
  });
});

test("what else a sheet has", () => {
  const file = readWorkbook(
    withParts({
      "xl/worksheets/_rels/sheet1.xml.rels": rels(
        ["1", "comments", "../c.xml"],
        ["2", "table", "../t1.xml"],
        ["3", "table", "../t2.xml"],
        ["4", "drawing", "../d.xml"],
      ),
    }),
  );
  expect(file.sheetExtras("Phụ lục")).toEqual({ comments: true, tables: 2, pivotTables: 0, drawings: 1 });
});

describe("refuses", () => {
  const noRels = rels();
  test.each<[string, string, Uint8Array]>([
    ["not-a-workbook", "a zip of something else", zipParts({ "a.txt": "x" })],
    ["not-a-workbook", "an empty zip", zipParts({})],
    ["not-a-workbook", "a package without document", withParts({ "_rels/.rels": noRels })],
    ["not-a-workbook", "a text document", withParts({ [WORKBOOK]: '<w:document xmlns:w="u"><w:body/></w:document>' })],
    [
      "binary-workbook",
      "an .xlsb",
      withParts({ "_rels/.rels": rels(["1", "officeDocument", "xl/workbook.bin"]), "xl/workbook.bin": "x" }),
    ],
    ["zip-damaged", "a missing workbook part", withParts({ [WORKBOOK]: null })],
    ["no-worksheet", "no sheets", withParts({ [WORKBOOK]: workbook("") })],
    ["no-worksheet", "a chart sheet only", withParts({ [RELS]: rels(["rId1", "chartsheet", "c.xml"]) })],
    ["macro-only", "a macro sheet only", withParts({ [RELS]: rels(["rId1", "xlMacrosheet", "m.xml"]) })],
    ["xml-damaged", "a workbook part cut off", withParts({ [WORKBOOK]: workbook("").slice(0, 40) })],
    ["xml-dtd", "a DTD in the relationships", withParts({ [RELS]: `<!DOCTYPE a>${noRels}` })],
    ["zip-damaged", "a file cut off", buildXlsx(plain).subarray(0, 900)],
  ])("%s: %s", (code, _, bytes) => {
    expect(appErrorOf(() => readWorkbook(bytes)).code).toBe(code);
  });

  test("file-too-large", () => {
    expect(appErrorOf(() => readWorkbook(buildXlsx(plain), { limits: { fileBytes: 100 } })).code).toBe(
      "file-too-large",
    );
  });

  test.each<[string, string, WorkbookSpec["parts"]]>([
    ["zip-damaged", "its part is missing", { "xl/worksheets/sheet1.xml": null }],
    ["zip-damaged", "its relationship is missing", { [RELS]: noRels }],
    ["xml-damaged", "its part is no worksheet", { "xl/worksheets/sheet1.xml": "<chartsheet/>" }],
    ["xml-dtd", "its part has a DTD", { "xl/worksheets/sheet1.xml": '<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>' }],
    ["xml-too-deep", "its part is 200,000 deep", { "xl/worksheets/sheet1.xml": `<worksheet>${"<a>".repeat(200_000)}` }],
    ["xml-damaged", "the styles are cut off", { "xl/styles.xml": "<styleSheet><cellXfs>" }],
  ])("%s: a sheet when %s", (code, _, parts) => {
    const file = readWorkbook(withParts(parts));
    expect(appErrorOf(() => file.readSheet("Phụ lục")).code).toBe(code);
  });
});
