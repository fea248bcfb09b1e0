import fc from "fast-check";
import { AppError } from "../../src/core/error/app-error";
import { MAX_COL, MAX_ROW } from "../../src/core/grid/address";
import type { SheetSnapshot } from "../../src/core/grid/snapshot";
import { readWorkbook } from "../../src/ooxml/read-workbook";
import { xlsxParts } from "../support/xlsx-builder";
import type { WorkbookSpec } from "../support/xlsx-builder";
import { buildZip } from "../support/zip-builder";

/** Good files, between them with everything the reader looks at. */
const PLAN: WorkbookSpec = {
  sheets: [
    {
      name: "Phụ lục",
      rows: [
        ["TT", "Mục tiêu", " Thời gian ", { value: "Kinh phí", font: ".VnTime" }],
        ["1", "Rà soát & công khai", { date: "2024-03-05" }, { value: 6400, format: "#,##0" }],
        null,
        [{ value: 3, formula: "SUM(A1:B2)" }, { error: "#N/A" }, true, { value: -0.5 }],
        [
          { raw: '<c r="A5"><f t="shared" ref="A5:B5" si="0">B1*$C2</f><v>1</v></c>' },
          { raw: '<c r="B5"><f t="shared" si="0"/></c>' },
        ],
        [
          { raw: '<c r="A6" t="d"><v>2024-03-05T10:00</v></c>' },
          { raw: '<c r="B6" t="str"><f>"a"</f><v>a_x000D_b</v></c>' },
        ],
        [
          {
            raw: '<c r="A7" t="inlineStr"><is><r><rPr><rFont val="Arial"/></rPr><t>a</t></r><r><t><![CDATA[<b>]]></t></r><rPh/></is></c>',
          },
        ],
      ],
      merges: ["A1:B2", "C3:C4"],
      hiddenRows: [2],
      hiddenCols: [3],
      filter: "A1:D5",
      protected: true,
    },
    { name: "Hai", state: "hidden", rows: [["x"]] },
  ],
};
const FILES = [PLAN, { ...PLAN, shared: true, date1904: true }].map(xlsxParts);

/** What breaks readers more often than a random byte does. */
const SPLINTERS = [
  "<",
  ">",
  "/",
  "&",
  '"',
  "'",
  "\0",
  "=",
  "]]>",
  "<!--",
  "<![CDATA[",
  "<!DOCTYPE a>",
  "&#x0;",
  "</row>",
  "<c>",
  "<v>",
  "9999999999",
  "-1",
  "1e999",
  "NaN",
  "__proto__",
  "A0",
  "XFE1",
  "\xff\xfe",
  "<?",
];

const splinter = fc.oneof(
  fc.constantFrom(...SPLINTERS).map((text) => Buffer.from(text, "latin1")),
  fc.uint8Array({ maxLength: 4 }).map((bytes) => Buffer.from(bytes)),
);

/** At a place (0 to 1 of the length), so many bytes give way to others. */
const wound = fc.record({
  place: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof(fc.nat(4), fc.nat(400)),
  put: splinter,
});
const wounds = fc.array(wound, { minLength: 1, maxLength: 4 });

type Wound = typeof wound extends fc.Arbitrary<infer T> ? T : never;

function wounded(bytes: Uint8Array, all: readonly Wound[]): Uint8Array {
  let result = Buffer.from(bytes);
  for (const { place, removed, put } of all) {
    const at = Math.floor(place * result.length);
    result = Buffer.concat([result.subarray(0, at), put, result.subarray(at + removed)]);
  }
  return result;
}

/** Reads all there is. True also when it is refused; any other exception is what this test is for. */
function readsOrRefuses(bytes: Uint8Array): boolean {
  try {
    const file = readWorkbook(bytes);
    return file.sheets
      .filter((sheet) => sheet.kind === "worksheet")
      .every((sheet) => isSound(file.readSheet(sheet.name)));
  } catch (error) {
    if (error instanceof AppError) return true;
    throw error;
  }
}

/** Rows ascend, cells ascend, all inside the sheet, none without content. */
function isSound({ rows }: SheetSnapshot): boolean {
  const ascends = (numbers: readonly number[], last: number) =>
    numbers.every((number, index) => number > (numbers[index - 1] ?? 0) && number <= last);
  return (
    ascends(
      rows.map((row) => row.row),
      MAX_ROW,
    ) &&
    rows.every(
      ({ cells }) =>
        cells.length > 0 &&
        ascends(
          cells.map((cell) => cell.col),
          MAX_COL,
        ),
    )
  );
}

const zipped = (parts: Readonly<Record<string, string | Uint8Array>>, method: number) =>
  buildZip({ entries: Object.entries(parts).map(([name, content]) => ({ name, content, method })) });

const anyFile = fc.constantFrom(...FILES);

test("the unharmed files are read", () => {
  expect(FILES.map((parts) => readWorkbook(zipped(parts, 8)).readSheet("Phụ lục").rows.length)).toEqual([6, 6]);
});

test("1,000 files with wounds in the zip", () => {
  fc.assert(
    fc.property(anyFile, fc.constantFrom(0, 8), wounds, (parts, method, all) =>
      readsOrRefuses(wounded(zipped(parts, method), all)),
    ),
    { numRuns: 1000 },
  );
});

test("1,000 files with wounds in their parts", () => {
  fc.assert(
    fc.property(anyFile, fc.nat(), wounds, (parts, which, all) => {
      const names = Object.keys(parts);
      const name = names[which % names.length]!;
      const part = new TextEncoder().encode(String(parts[name]));
      return readsOrRefuses(zipped({ ...parts, [name]: wounded(part, all) }, 0));
    }),
    { numRuns: 1000 },
  );
});
