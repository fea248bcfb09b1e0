import { textLegacyEncoding } from "../../../src/core/rules/text-legacy-encoding";
import { TCVN3_LETTERS } from "../../../src/core/text/legacy-tables";
import type { SheetSnapshot } from "../../../src/core/grid/snapshot";
import { standardSheet } from "../../support/sheet";
import { testRule } from "../../support/test-rule";

const CODES = new Map([...TCVN3_LETTERS].map(([code, letter]) => [letter, code] as const));
const toTcvn3 = (text: string) => Array.from(text, (letter) => CODES.get(letter) ?? letter).join("");

/** The sheet as it was typed before Unicode; `font` on the cells where it is known. */
function typedInTcvn3(sheet: SheetSnapshot, font?: string): SheetSnapshot {
  return {
    ...sheet,
    rows: sheet.rows.map(({ row, cells }) => ({
      row,
      cells: cells.map((cell) => ({
        ...cell,
        ...(font === undefined ? {} : { font }),
        content:
          cell.content.kind === "text"
            ? { kind: "text" as const, text: toTcvn3(cell.content.text.toLowerCase()) }
            : cell.content,
      })),
    })),
  };
}

testRule(textLegacyEncoding, {
  accept: [{ name: "Unicode" }, { name: "an old font left on Unicode text", sheet: fontOnly(standardSheet([{}])) }],
  reject: [
    {
      name: "TCVN3 without fonts",
      sheet: typedInTcvn3(standardSheet([{}])),
      messageId: "legacy",
      data: { encoding: "TCVN3 (ABC)" },
    },
    { name: "TCVN3 in its font", sheet: typedInTcvn3(standardSheet([{}]), ".VnTime"), messageId: "legacy" },
  ],
});

function fontOnly(sheet: SheetSnapshot): SheetSnapshot {
  return {
    ...sheet,
    rows: sheet.rows.map(({ row, cells }) => ({ row, cells: cells.map((cell) => ({ ...cell, font: ".VnTime" })) })),
  };
}
