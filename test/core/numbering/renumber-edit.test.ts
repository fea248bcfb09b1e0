import type { A1 } from "../../../src/core/grid/address";
import { labelNumberEdit, leadingNumberEdit } from "../../../src/core/numbering/renumber-edit";
import { sheetOf, type TestCell } from "../../support/sheet";

const at = "A1" as A1;
const sheet = (cell: TestCell) => sheetOf([[cell, "x"]]);

describe("leadingNumberEdit", () => {
  test.each<[TestCell, string | null, string, unknown]>([
    ["6", "6", "5", { kind: "text", text: "5" }],
    ["6.", "6", "5", { kind: "text", text: "5." }],
    ["06.", "6", "5", { kind: "text", text: "05." }],
    ["(6)", "6", "5", { kind: "text", text: "(5)" }],
    ["II.6", "6", "5", { kind: "text", text: "II.5" }],
    [6, "6", "5", { kind: "number", value: 5 }],
    [{ kind: "number", value: 6, shown: "06", format: "00" }, "6", "5", { kind: "number", value: 5, format: "00" }],
    ["2.9. Nhiệm vụ 9: x", "2.9", "1.9", { kind: "text", text: "1.9. Nhiệm vụ 9: x" }],
    ["<b>2.9. Nhiệm vụ 9:</b> x", "2.9", "1.9", { kind: "text", text: "<b>1.9. Nhiệm vụ 9:</b> x" }],
    [null, null, "3", { kind: "text", text: "3" }],
  ])("%j from %s to %s", (cell, from, to, write) => {
    expect(leadingNumberEdit(sheet(cell), at, from, to)?.write).toEqual(write);
  });

  test.each<[TestCell, string | null, string]>([
    ["16", "6", "5"],
    ["60", "6", "5"],
    ["a 6", "6", "5"],
    [7, "6", "5"],
    [6, "6", "4.1"],
    [null, "6", "5"],
    ["6", null, "5"],
    [{ kind: "boolean", value: true }, "1", "2"],
  ])("%j from %s: no edit", (cell, from, to) => {
    expect(leadingNumberEdit(sheet(cell), at, from, to)).toBeNull();
  });
});

describe("labelNumberEdit", () => {
  test.each([
    ["Nhiệm vụ 2: x 2", "Nhiệm vụ 1: x 2"],
    ["2.1. Nhiệm vụ 2: x", "2.1. Nhiệm vụ 1: x"],
    ["2.1. <b>Nhiệm vụ 2:</b> x", "2.1. <b>Nhiệm vụ 1:</b> x"],
    ["Mục tiêu số 2. x", "Mục tiêu số 1. x"],
    ["Nhiệm vụ 02: x", "Nhiệm vụ 01: x"],
    ["Hoạt động 2: x".normalize("NFD"), "Hoạt động 1: x".normalize("NFD")],
  ])("%s", (text, expected) => {
    expect(labelNumberEdit(sheet(text), at, 2, 1)?.write).toEqual({ kind: "text", text: expected });
  });

  test.each(["Rà soát 2 quy chế", "Nhiệm vụ 22: x", "2", "Nhiệm vụ của Sở 2"])("%s: no edit", (text) => {
    expect(labelNumberEdit(sheet(text), at, 2, 1)).toBeNull();
  });
});
