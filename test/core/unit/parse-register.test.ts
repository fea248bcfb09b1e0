import { isAppError } from "../../../src/core/error/app-error";
import { parseRegister } from "../../../src/core/unit/parse-register";
import { productRegister } from "./product-register";

const HEADER = "name\tabbreviations\tvariants\tstatus\tvalid_from\tvalid_to\tsuccessor\tbasis";

function dataOf(tsv: string): unknown {
  try {
    parseRegister(tsv);
  } catch (error) {
    if (isAppError(error)) return { code: error.code, ...error.data };
    throw error;
  }
  return null;
}

test("a line becomes a unit", () => {
  const tsv = `\ufeff${HEADER}\r\nSở Thử nghiệm\tSTN; Sở TN\t Sở  Thử \tabolished\t2020-01-01\t2024-12-31\tSở Mới\tví dụ\r\n`;
  expect(parseRegister(tsv).units).toEqual([
    {
      name: "Sở Thử nghiệm",
      abbreviations: ["STN", "Sở TN"],
      variants: ["Sở Thử"],
      status: "abolished",
      validFrom: "2020-01-01",
      validTo: "2024-12-31",
      successor: "Sở Mới",
      basis: "ví dụ",
    },
  ]);
});

test("columns may stand in any order, be absent, and lines be empty or notes", () => {
  const { units } = parseRegister('status\tname\n# ghi chú\n\ncurrent\tSở A\ngroup\t"Các sở, ""ngành"""\n');
  expect(units.map((unit) => [unit.name, unit.status, unit.validFrom, unit.variants])).toEqual([
    ["Sở A", "current", null, []],
    ['Các sở, "ngành"', "group", null, []],
  ]);
});

test.each([
  ["", 1, "header"],
  ["tên\tloại\nSở A\tcurrent", 1, "header"],
  [`${HEADER}\n\t\t\tcurrent`, 2, "name"],
  [`${HEADER}\n${"a".repeat(300)}\t\t\tcurrent`, 2, "name"],
  [`${HEADER}\nSở A\t\t\tnow`, 2, "status"],
  [`${HEADER}\nSở A\t\t\tcurrent\t1/3/2025`, 2, "date"],
  [`${HEADER}\nSở A\t\t\tcurrent\t2025-02-30`, 2, "date"],
  [`${HEADER}\nSở A\t\t\tcurrent\t2025-03-01\t2025-02-28`, 2, "period"],
  [`${HEADER}\nSở A\t\t\tcurrent\nSỞ A\t\t\tcurrent`, 3, "duplicate"],
  [`${HEADER}\nSở A\t\t\tcurrent\t\t\t\t\tthừa`, 2, "columns"],
])("%j is refused at line %d: %s", (tsv, line, reason) => {
  expect(dataOf(tsv)).toEqual({ code: "bad-register", line, reason });
});

test("a register without end is refused", () => {
  expect(dataOf(`${HEADER}\n`.concat("\n".repeat(30_000)))).toMatchObject({ reason: "too-long" });
});

test("the product's register reads, and every successor is in it", () => {
  expect(productRegister.units.length).toBeGreaterThan(100);
  const names = new Set(productRegister.units.map((unit) => unit.name));
  for (const { successor, status, validTo, basis } of productRegister.units) {
    expect(basis).not.toBe("");
    if (successor !== null) expect(names).toContain(successor);
    if (status === "abolished" || status === "renamed") expect(validTo).not.toBeNull();
  }
});
