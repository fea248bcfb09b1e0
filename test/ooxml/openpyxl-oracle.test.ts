import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { a1, parseRange } from "../../src/core/grid/address";
import type { CellContent, SheetSnapshot, SnapshotCell } from "../../src/core/grid/snapshot";
import { readWorkbook } from "../../src/ooxml/read-workbook";
import { dataPath, python, requires } from "../support/requires";

interface OracleCell {
  readonly content: readonly ["text" | "number" | "date" | "boolean" | "error", string | number | boolean] | null;
  readonly hasFormula: boolean;
  /** Null for array formulas and what-if tables. */
  readonly formula: string | null;
  /** Null for the formats that a file names by number only. */
  readonly customFormat: string | null;
}

interface OracleSheet {
  readonly name: string;
  readonly state: string;
  readonly merges: readonly string[];
  /** Null where openpyxl has no opinion. */
  readonly cells: Readonly<Record<string, OracleCell | null>>;
}

type Opinion = { readonly sheets: readonly OracleSheet[] } | { readonly error: string };

/** openpyxl reads every workbook in one process and prints a line for each. */
function opinions(paths: readonly string[]): Opinion[] {
  const script = join(__dirname, "../support/openpyxl_cells.py");
  const lines = execFileSync(python, [script, ...paths], { maxBuffer: 1 << 28 })
    .toString("utf8")
    .trim()
    .split("\n");
  return lines.map((line) => JSON.parse(line) as Opinion);
}

/** openpyxl keeps dates to the microsecond. */
const rounded = (value: number) => Number(value.toPrecision(12));

function contentAsOracle(content: CellContent, isDate: boolean): OracleCell["content"] {
  switch (content.kind) {
    case "number":
      return [isDate ? "date" : "number", rounded(content.value)];
    case "text":
      return content.text === "" ? null : ["text", content.text];
    case "boolean":
      return ["boolean", content.value];
    case "error":
      return ["error", content.code];
  }
}

/** Our cell as openpyxl would put it, where openpyxl says anything. */
function asOracle({ content, formula }: SnapshotCell, expected: OracleCell): OracleCell {
  return {
    content: contentAsOracle(content, expected.content?.[0] === "date"),
    hasFormula: formula !== undefined,
    formula: expected.formula === null ? null : (formula ?? null),
    customFormat: expected.customFormat !== null && content.kind === "number" ? content.format : expected.customFormat,
  };
}

function withRoundedNumber(cell: OracleCell): OracleCell {
  const [kind, value] = cell.content ?? [];
  return kind !== undefined && typeof value === "number" ? { ...cell, content: [kind, rounded(value)] } : cell;
}

function cellsOf(sheet: SheetSnapshot): Map<string, SnapshotCell> {
  return new Map(sheet.rows.flatMap(({ row, cells }) => cells.map((cell) => [a1(row, cell.col), cell] as const)));
}

requires("data", "openpyxl").describe("the real workbooks, as openpyxl reads them", () => {
  const paths = ["plans", "workbooks"].flatMap((folder) =>
    readdirSync(dataPath(folder))
      .filter((name) => /\.xls[xm]$/.test(name))
      .map((name) => dataPath(folder, name)),
  );
  const read = opinions(paths);

  test.each(paths.map((path, index) => [path.split("/").at(-1)!, path, read[index]!] as const))(
    "%s",
    (_, path, opinion) => {
      const file = readWorkbook(readFileSync(path));
      if ("error" in opinion) return;
      for (const expected of opinion.sheets) {
        const entry = file.sheets.find((sheet) => sheet.name === expected.name);
        if (entry?.kind !== "worksheet") continue;
        expect(entry.state).toBe(expected.state);
        const sheet = file.readSheet(expected.name);
        expect(new Set(sheet.merges)).toEqual(new Set(expected.merges.map(parseRange)));
        const cells = cellsOf(sheet);
        for (const [address, cell] of Object.entries(expected.cells)) {
          if (cell === null) continue;
          const ours = cells.get(address);
          expect([address, ours && asOracle(ours, cell)]).toEqual([address, withRoundedNumber(cell)]);
        }
        const unexpected = [...cells.keys()].filter((address) => !(address in expected.cells));
        expect(unexpected).toEqual([]);
      }
    },
  );
});
