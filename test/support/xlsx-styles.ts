import { MAIN } from "./xlsx-sheet";
import { xmlText } from "./xml-text";

/** Cell styles of a test workbook, by number format and font. */
export interface StyleTable {
  /** The style index of a cell; 0 is the plain style (General, Calibri). */
  index(format?: string, font?: string): number;
  toXml(): string;
}

const FIRST_FORMAT_ID = 164;

export function styleTable(): StyleTable {
  const formats = ["General"];
  const fonts = ["Calibri"];
  const styles = ["0/0"];
  return {
    index(format = "General", font = "Calibri") {
      return place(styles, `${place(formats, format)}/${place(fonts, font)}`);
    },
    toXml() {
      const codes = formats
        .slice(1)
        .map((code, at) => `<numFmt numFmtId="${FIRST_FORMAT_ID + at}" formatCode="${xmlText(code)}"/>`);
      const xfs = styles.map((style) => {
        const [format, font] = style.split("/").map(Number);
        return `<xf numFmtId="${format === 0 ? 0 : FIRST_FORMAT_ID + format! - 1}" fontId="${font}" fillId="0" borderId="0" xfId="0"/>`;
      });
      return (
        `<styleSheet xmlns="${MAIN}">` +
        (codes.length > 0 ? `<numFmts count="${codes.length}">${codes.join("")}</numFmts>` : "") +
        `<fonts count="${fonts.length}">${fonts.map((font) => `<font><sz val="11"/><name val="${xmlText(font)}"/></font>`).join("")}</fonts>` +
        '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
        '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
        `<cellXfs count="${xfs.length}">${xfs.join("")}</cellXfs>` +
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
      );
    },
  };
}

/** The index of `item` in `list`, where it is added when missing. */
function place(list: string[], item: string): number {
  const known = list.indexOf(item);
  return known >= 0 ? known : list.push(item) - 1;
}
