import { openPlan } from "../../src/app/open-plan";
import { AppError } from "../../src/core/error/app-error";
import { readWorkbook } from "../../src/ooxml/read-workbook";
import { standardRow, STANDARD_HEADER, TITLE } from "../support/sheet";
import { buildXlsx, type SheetSpec } from "../support/xlsx-builder";

const PLAN = [...TITLE, STANDARD_HEADER, ["I", "Cải cách thể chế"], standardRow()].map((row) =>
  row.map((cell) => cell as string),
);
const plan = (name: string, more: Partial<SheetSpec> = {}): SheetSpec => ({ name, rows: PLAN, ...more });
const notes = (name: string): SheetSpec => ({ name, rows: [["Ghi chú của văn phòng"]] });
const empty = (name: string): SheetSpec => ({ name, rows: [] });

const open = (sheets: readonly SheetSpec[], choice = {}) => openPlan(readWorkbook(buildXlsx({ sheets })), choice);
const refusal = (sheets: readonly SheetSpec[], choice = {}) => {
  try {
    return open(sheets, choice).plan.sheet;
  } catch (error) {
    return error instanceof AppError ? { code: error.code, data: error.data } : error;
  }
};

describe("openPlan", () => {
  test.each<[string, SheetSpec[]]>([
    ["the only sheet", [plan("Phụ lục")]],
    ["the plan among other sheets", [notes("Ghi chú"), plan("Phụ lục"), empty("Sheet3")]],
    ["the visible one of two", [plan("Bản cũ", { state: "hidden" }), plan("Phụ lục")]],
    ["a hidden one when no other is a plan", [notes("Ghi chú"), plan("Phụ lục", { state: "hidden" })]],
  ])("finds %s", (_name, sheets) => expect(open(sheets).plan.sheet).toBe("Phụ lục"));

  test.each<[string, SheetSpec[], object, object]>([
    [
      "names all when several are plans",
      [plan("SYT"), plan("SCT"), notes("Ghi chú")],
      {},
      { code: "several-plan-sheets", data: { count: 2, sheets: "“SYT”, “SCT”" } },
    ],
    [
      "names those there are when the one asked for is not",
      [plan("SYT"), notes("Ghi chú")],
      { sheet: "SXD" },
      { code: "sheet-not-found", data: { sheet: "SXD", sheets: "“SYT”, “Ghi chú”" } },
    ],
    [
      "says most when none is a plan",
      [empty("Sheet1"), notes("Ghi chú")],
      {},
      { code: "no-plan-header", data: { sheet: "Ghi chú" } },
    ],
    ["an empty sheet", [empty("Sheet1")], {}, { code: "sheet-empty", data: { sheet: "Sheet1" } }],
  ])("%s", (_name, sheets, choice, wanted) => expect(refusal(sheets, choice)).toMatchObject(wanted));

  test.each(["SYT", "syt", "SYT".normalize("NFD")])("a sheet is chosen by name: %s", (sheet) =>
    expect(refusal([plan("SYT"), plan("SCT")], { sheet })).toBe("SYT"),
  );

  test("what a person says about year and unit wins", () => {
    expect(open([plan("Phụ lục")], { year: 2025, unit: "Sở Y tế" }).plan).toMatchObject({
      year: 2025,
      unit: "Sở Y tế",
    });
    expect(open([plan("Phụ lục")]).plan).toMatchObject({ year: 2024, unit: "Sở Công Thương tỉnh Sông Lam" });
  });
});
