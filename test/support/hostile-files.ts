import { crc32 } from "node:zlib";
import type { AppErrorCode } from "../../src/core/error/app-error";
import { deflatedBlanks } from "./deflate-bomb";
import { buildOle } from "./ole-builder";
import { buildXlsx, xlsxParts } from "./xlsx-builder";
import type { WorkbookSpec } from "./xlsx-builder";
import { MAIN } from "./xlsx-sheet";
import { buildZip } from "./zip-builder";
import type { ZipEntrySpec } from "./zip-builder";

/** What reading all sheets of a file gave, as `hostile-child.ts` puts it. */
export interface HostileAnswer {
  readonly rows: number;
  readonly cells: number;
  readonly merges: number;
  readonly last: string;
}

export interface HostileFile {
  readonly name: string;
  readonly build: () => Uint8Array;
  /** The refusal by name, or what a right answer holds. */
  readonly expected: AppErrorCode | Partial<HostileAnswer>;
}

const SHEET = "xl/worksheets/sheet1.xml";
const STRINGS = "xl/sharedStrings.xml";
const STYLES = "xl/styles.xml";
const plain: WorkbookSpec = { sheets: [{ name: "S", rows: [["a"]] }], shared: true };

const repeated = (count: number, item: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => item(index)).join("");
const sheet = (inside: string) => `<worksheet xmlns="${MAIN}">${inside}</worksheet>`;
const rows = (inside: string) => sheet(`<sheetData>${inside}</sheetData>`);
const withSheet = (xml: () => string) => withStored(() => ({ [SHEET]: xml() }));

/** A plain workbook with parts that are stored: what repeats itself would otherwise be refused for its density. */
const withStored = (parts: () => Record<string, string>) => () =>
  buildZip({
    entries: Object.entries({ ...xlsxParts(plain), ...parts() }).map(([name, content]) => ({
      name,
      content,
      method: 0,
    })),
  });

/** A plain workbook with one entry written by hand. */
const withEntry = (entry: ZipEntrySpec, more: readonly ZipEntrySpec[] = []) =>
  buildZip({
    entries: [
      ...Object.entries(xlsxParts(plain))
        .filter(([name]) => name !== entry.name)
        .map(([name, content]) => ({ name, content })),
      entry,
      ...more,
    ],
  });

const LAUGHS =
  '<!DOCTYPE a [<!ENTITY l0 "ha">' +
  repeated(20, (index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`) +
  "]>";
const EXTERNAL = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
const MEGABYTE = 1 << 20;

/** A sheet of blanks as large as a part may be, dense as it may be: what the limits let through. */
function blankSheet(megabytes: number): Uint8Array {
  const before = sheet("").replace("</worksheet>", "<sheetData>");
  const after = "</sheetData></worksheet>";
  const size = before.length + megabytes * MEGABYTE + after.length;
  let crc = crc32(before);
  const blanks = Buffer.alloc(MEGABYTE, " ");
  for (let count = 0; count < megabytes; count++) crc = crc32(blanks, crc);
  const deflated = deflatedBlanks(megabytes, { before, after, bytes: size / 240 });
  return withEntry({ name: SHEET, deflated, claimedSize: size, claimedCrc: crc32(after, crc) });
}

export const HOSTILE_FILES: readonly HostileFile[] = [
  {
    name: "a bomb that says so, 8 GB",
    expected: "zip-bomb",
    build: () => withEntry({ name: SHEET, deflated: deflatedBlanks(8192), claimedSize: 8192 * MEGABYTE, zip64: true }),
  },
  {
    name: "a bomb that says so, 200 MB, too dense",
    expected: "zip-bomb",
    build: () => withEntry({ name: SHEET, deflated: deflatedBlanks(200), claimedSize: 200 * MEGABYTE }),
  },
  {
    name: "a bomb that says nothing, 8 GB",
    expected: "zip-bomb",
    build: () => withEntry({ name: SHEET, deflated: deflatedBlanks(8192), claimedSize: 2000 }),
  },
  {
    name: "a bomb that says 224 MB and holds 8 GB",
    expected: "zip-bomb",
    build: () => withEntry({ name: SHEET, deflated: deflatedBlanks(8192), claimedSize: 224 * MEGABYTE }),
  },
  {
    name: "a bomb in the relationships",
    expected: "zip-bomb",
    build: () => withEntry({ name: "_rels/.rels", deflated: deflatedBlanks(8192), claimedSize: 300 }),
  },
  { name: "223 MB of blanks in a sheet, within the limits", expected: { rows: 0 }, build: () => blankSheet(223) },
  {
    name: "many parts expanding to one bomb",
    expected: { rows: 1 },
    build: () =>
      withEntry(
        { name: "xl/media/0.png", deflated: deflatedBlanks(900), claimedSize: 900 * MEGABYTE },
        Array.from({ length: 500 }, (_, index) => ({
          name: `xl/media/${index + 1}.png`,
          content: "x",
          claimedSize: 4e9,
        })),
      ),
  },

  { name: "a DTD in the sheet", expected: "xml-dtd", build: withSheet(() => `<!DOCTYPE worksheet>${rows("")}`) },
  {
    name: "a billion laughs in the sheet",
    expected: "xml-dtd",
    build: withSheet(() => LAUGHS + rows('<row><c t="inlineStr"><is><t>&l20;</t></is></c></row>')),
  },
  {
    name: "a billion laughs in the shared strings",
    expected: "xml-dtd",
    build: withStored(() => ({ [STRINGS]: `${LAUGHS}<sst><si><t>&l20;</t></si></sst>` })),
  },
  {
    name: "a file of the system as entity",
    expected: "xml-dtd",
    build: withSheet(() => EXTERNAL + rows('<row><c t="inlineStr"><is><t>&x;</t></is></c></row>')),
  },
  {
    name: "an entity without DTD",
    expected: "xml-damaged",
    build: withSheet(() => rows('<row><c t="inlineStr"><is><t>&x;</t></is></c></row>')),
  },

  {
    name: "a million tiny rows",
    expected: "too-many-rows",
    build: withSheet(() =>
      rows(repeated(1_000_000, (index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>${index}</v></c></row>`)),
    ),
  },
  {
    name: "a million tiny rows of text",
    expected: "too-many-rows",
    build: withSheet(() =>
      rows(repeated(1_000_000, (index) => `<row><c t="inlineStr"><is><t>${index}</t></is></c></row>`)),
    ),
  },
  {
    name: "a million rows without content",
    expected: { rows: 0 },
    build: withSheet(() =>
      rows(repeated(1_000_000, (index) => `<row r="${index + 1}" hidden="1"><c r="A${index + 1}" s="0"/></row>`)),
    ),
  },
  {
    name: "250,000 rows with content",
    expected: { rows: 250_000, cells: 250_000 },
    build: withSheet(() => rows(repeated(250_000, (index) => `<row><c><v>${index}</v></c></row>`))),
  },
  {
    name: "three million cells",
    expected: "too-many-cells",
    build: withSheet(() =>
      rows(repeated(250_000, (index) => `<row>${repeated(12, (col) => `<c><v>${index}.${col}</v></c>`)}</row>`)),
    ),
  },
  {
    name: "five million shared strings",
    expected: "too-many-cells",
    build: withStored(() => ({ [STRINGS]: `<sst>${"<si><t>a</t></si>".repeat(5_000_000)}</sst>` })),
  },

  {
    name: "100,000 merges",
    expected: { merges: 100_000 },
    build: withSheet(() =>
      sheet(
        `<sheetData/><mergeCells>${repeated(100_000, (index) => `<mergeCell ref="A${index * 2 + 1}:B${index * 2 + 2}"/>`)}</mergeCells>`,
      ),
    ),
  },
  {
    name: "a million merges",
    expected: "too-many-merges",
    build: withSheet(() =>
      sheet(`<sheetData/><mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(1_000_000)}</mergeCells>`),
    ),
  },
  {
    name: "a merge of the whole sheet",
    expected: { rows: 1, cells: 1, merges: 1 },
    build: withSheet(() =>
      sheet(
        '<sheetData><row><c><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
      ),
    ),
  },
  {
    name: "a dimension of the whole sheet",
    expected: { rows: 1, cells: 1 },
    build: withSheet(() => sheet('<dimension ref="A1:XFD1048576"/><sheetData><row><c><v>1</v></c></row></sheetData>')),
  },
  {
    name: "a cell at XFD1048576",
    expected: { rows: 1, cells: 1, last: "XFD1048576" },
    build: withSheet(() => rows('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')),
  },
  {
    name: "row 4294967295",
    expected: "xml-damaged",
    build: withSheet(() => rows('<row r="4294967295"><c r="A4294967295"><v>1</v></c></row>')),
  },
  {
    name: "100,000 column ranges over the whole sheet",
    expected: { rows: 0 },
    build: withSheet(() =>
      sheet(`<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(100_000)}</cols><sheetData/>`),
    ),
  },

  {
    name: "200,000 elements deep",
    expected: "xml-too-deep",
    build: withSheet(() => rows("<a>".repeat(200_000) + "</a>".repeat(200_000))),
  },
  {
    name: "200,000 elements deep in a text",
    expected: "xml-too-deep",
    build: withStored(() => ({ [STRINGS]: `<sst><si>${"<r>".repeat(200_000)}` })),
  },
  {
    name: "a million attributes",
    expected: "xml-damaged",
    build: withSheet(() => rows(`<row ${repeated(1_000_000, (index) => `a${index}="" `)}/>`)),
  },
  {
    name: "an attribute of 50 MB",
    expected: "xml-damaged",
    build: withSheet(() => rows(`<row r="${"1".repeat(50_000_000)}"/>`)),
  },
  {
    name: "a text of 50 MB",
    expected: { rows: 1, cells: 1 },
    build: withSheet(() => rows(`<row><c t="inlineStr"><is><t>${"ữ".repeat(17_000_000)}</t></is></c></row>`)),
  },
  {
    name: "ten million references",
    expected: { rows: 1, cells: 1 },
    build: withSheet(() => rows(`<row><c t="inlineStr"><is><t>${"&#7919;".repeat(10_000_000)}</t></is></c></row>`)),
  },
  {
    name: "a million escapes",
    expected: { rows: 1, cells: 1 },
    build: withSheet(() => rows(`<row><c t="inlineStr"><is><t>${"_x000D_".repeat(1_000_000)}</t></is></c></row>`)),
  },
  {
    name: "a million comments that never end",
    expected: "xml-damaged",
    build: withSheet(() => rows("<!-- > ".repeat(1_000_000))),
  },
  {
    name: "a million CDATA sections",
    expected: { rows: 1, cells: 1 },
    build: withSheet(() =>
      rows(`<row><c t="inlineStr"><is><t>${"<![CDATA[a]]>".repeat(1_000_000)}</t></is></c></row>`),
    ),
  },

  {
    name: "a long formula shared by 100,000 cells",
    expected: "too-many-cells",
    build: withSheet(() =>
      rows(
        `<row><c><f t="shared" si="0">${"B1+".repeat(2700)}1</f></c></row>${'<row><c><f t="shared" si="0"/></c></row>'.repeat(100_000)}`,
      ),
    ),
  },
  {
    name: "a formula of a million brackets and quotes",
    expected: { rows: 1, cells: 1 },
    build: withSheet(() => rows(`<row><c><f t="shared" si="0">${"['".repeat(1_000_000)}</f></c></row>`)),
  },
  {
    name: "a number format of 255 digits for 250,000 numbers",
    expected: "too-many-cells",
    build: withStored(() => ({
      [STYLES]: oneFormat("0".repeat(250)),
      [SHEET]: rows(repeated(250_000, (index) => `<row><c s="1"><v>${index}.5</v></c></row>`)),
    })),
  },
  {
    name: "a fraction format for 250,000 numbers",
    expected: { rows: 250_000 },
    build: withStored(() => ({
      [STYLES]: oneFormat("# ????????/????????"),
      [SHEET]: rows(repeated(250_000, (index) => `<row><c s="1"><v>${Math.sqrt(index)}</v></c></row>`)),
    })),
  },
  {
    name: "100,000 number formats",
    expected: { rows: 1 },
    build: withStored(() => ({
      [STYLES]: `<styleSheet><numFmts>${repeated(100_000, (index) => `<numFmt numFmtId="${index + 164}" formatCode="0.0&quot;${index}&quot;"/>`)}</numFmts><cellXfs>${repeated(100_000, (index) => `<xf numFmtId="${index + 164}"/>`)}</cellXfs></styleSheet>`,
    })),
  },

  {
    name: "names out of Object.prototype",
    expected: { rows: 1, cells: 3 },
    build: () =>
      buildXlsx({
        shared: true,
        sheets: [
          {
            name: "__proto__",
            rows: [
              ["__proto__", { value: 1, format: "__proto__", font: "constructor" }, { value: 2, format: "toString" }],
            ],
          },
        ],
        parts: { __proto__x: "x", constructor: "x" },
      }),
  },
  {
    name: "60,000 entries",
    expected: "zip-too-many-entries",
    build: () =>
      withEntry(
        { name: "x", content: "x" },
        Array.from({ length: 60_000 }, (_, index) => ({ name: `a${index}`, content: "x", method: 0 })),
      ),
  },
  { name: "cut off in the middle", expected: "zip-damaged", build: () => buildXlsx(plain).subarray(0, 1200) },
  { name: "cut off by a byte", expected: "zip-damaged", build: () => buildXlsx(plain).subarray(0, -1) },
  { name: "an .xls with another name", expected: "old-xls", build: () => buildOle(["Workbook"]) },
  {
    name: "an .xlsx with a password",
    expected: "password-protected",
    build: () => buildOle(["EncryptionInfo", "EncryptedPackage"]),
  },
  {
    name: "64 MB of OLE directory",
    expected: "old-xls",
    build: () =>
      Buffer.concat([buildOle(["Workbook"]), Buffer.alloc(64 * MEGABYTE, buildOle(["a"]).subarray(1024, 1280))]),
  },
];

function oneFormat(code: string): string {
  return `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="${code}"/></numFmts><cellXfs><xf/><xf numFmtId="164"/></cellXfs></styleSheet>`;
}
