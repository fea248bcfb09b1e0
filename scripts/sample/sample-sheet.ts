import { tXml } from "../../test/support/xlsx-sheet";
import { HEADER, LINES, TITLE, type SampleRow } from "./sample-rows";

/** Style numbers, in the order of `SAMPLE_STYLES`. */
const STYLE = { agency: 1, title: 2, reference: 3, head: 4, cell: 5, section: 6, centre: 7, money: 8 } as const;
type Style = (typeof STYLE)[keyof typeof STYLE];

const COLUMNS = "ABCDEFGHI";
const WIDTHS = [5, 30, 30, 36, 24, 20, 20, 13, 12];
const LINE_HEIGHT = 16;
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The worksheet part of the sample: title block, table, objective and task cells merged down their block as an office does. */
export function sampleSheetXml(): string {
  const rows: string[] = [];
  const merges: string[] = ["A1:C1", "A2:C2"];
  const add = (cells: readonly (readonly [col: number, value: string | number, style: Style])[]) => {
    const row = rows.length + 1;
    const lines = cells.map(([col, value, style]) => (SPANNING.has(style) ? 1 : linesIn(value, WIDTHS[col] ?? 10)));
    const content = cells.map(([col, value, style]) => cellXml(`${COLUMNS[col]}${row}`, value, style));
    rows.push(`<row r="${row}" ht="${Math.max(...lines) * LINE_HEIGHT}" customHeight="1">${content.join("")}</row>`);
    return row;
  };
  TITLE.forEach((line, index) => {
    const row = add([[0, line, index < 2 ? STYLE.agency : index < 4 ? STYLE.title : STYLE.reference]]);
    if (index >= 2) merges.push(`A${row}:I${row}`);
  });
  const head = () => add(HEADER.map((label, col) => [col, label, STYLE.head]));
  head();
  let block: number | null = null;
  const endBlock = (last: number) => {
    if (block !== null && last > block) for (const col of "ABC") merges.push(`${col}${block}:${col}${last}`);
    block = null;
  };
  for (const line of LINES) {
    const before = rows.length;
    if (line === "page-break") {
      endBlock(before);
      head();
    } else if ("section" in line) {
      endBlock(before);
      const [code, name] = line.section;
      const row = add(HEADER.map((_, col) => [col, col === 0 ? code : col === 1 ? name : "", STYLE.section]));
      merges.push(`B${row}:I${row}`);
    } else {
      if (line[1] !== "") endBlock(before);
      const row = add(line.map((value, col) => [col, value, styleOf(line, col)]));
      if (line[1] !== "") block = row;
    }
  }
  endBlock(rows.length);
  const cols = WIDTHS.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return (
    `${HEAD}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="6" topLeftCell="A7" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15.75"/><cols>${cols.join("")}</cols><sheetData>${rows.join("")}</sheetData>` +
    `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>` +
    `<pageMargins left="1.18" right="0.59" top="0.79" bottom="0.79" header="0.3" footer="0.3"/>` +
    `<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`
  );
}

/** Texts that run over a merged width: one line each. */
const SPANNING: ReadonlySet<Style> = new Set([STYLE.agency, STYLE.title, STYLE.reference, STYLE.section]);

/** Not every program fits the height of a row to its text, so it is reckoned: a letter is about a unit of width. */
function linesIn(value: string | number, width: number): number {
  return Math.max(1, Math.ceil((String(value).length * 1.08) / width));
}

function styleOf(row: SampleRow, col: number): Style {
  if (col === 0 || col === 7) return STYLE.centre;
  return col === 8 && typeof row[8] === "number" ? STYLE.money : STYLE.cell;
}

function cellXml(address: string, value: string | number, style: Style): string {
  if (typeof value === "number") return `<c r="${address}" s="${style}"><v>${value}</v></c>`;
  if (value === "") return `<c r="${address}" s="${style}"/>`;
  return `<c r="${address}" s="${style}" t="inlineStr"><is>${tXml(value)}</is></c>`;
}

const font = (size: number, more = "") =>
  `<font>${more}<sz val="${size}"/><name val="Times New Roman"/><family val="1"/></font>`;
const side = (name: string) => `<${name} style="thin"><color auto="1"/></${name}>`;
const xf = (fontId: number, borderId: number, align: string, format = 0) =>
  `<xf numFmtId="${format}" fontId="${fontId}" fillId="0" borderId="${borderId}" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"><alignment ${align}/></xf>`;
const WRAPPED = 'vertical="top" wrapText="1"';
const CENTRED = 'horizontal="center" vertical="center" wrapText="1"';

/** Times New Roman 12 as on an official form; borders in the table. */
export const SAMPLE_STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}">` +
  `<fonts count="4">${font(12)}${font(12, "<b/>")}${font(14, "<b/>")}${font(12, "<i/>")}</fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${["left", "right", "top", "bottom"].map(side).join("")}<diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="9">${[
    xf(0, 0, WRAPPED),
    xf(1, 0, CENTRED),
    xf(2, 0, CENTRED),
    xf(3, 0, CENTRED),
    xf(1, 1, CENTRED),
    xf(0, 1, WRAPPED),
    xf(1, 1, 'vertical="center" wrapText="1"'),
    xf(0, 1, 'horizontal="center" vertical="top" wrapText="1"'),
    xf(0, 1, 'horizontal="right" vertical="top"', 3),
  ].join("")}</cellXfs>` +
  `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
