import { SharedFormula } from "../../../src/ooxml/sheet/shared-formula";

describe("moved from B2 to D5 (2 right, 3 down)", () => {
  test.each([
    ["A1", "C4"],
    ["a1+b2", "C4+D5"],
    ["$A$1+$A1+A$1", "$A$1+$A4+C$1"],
    ["SUM(A1:B3)", "SUM(C4:D6)"],
    ["SUM(A:A,$B:C)", "SUM(C:C,$B:E)"],
    ["SUM(1:1,$2:3)", "SUM(4:4,$2:6)"],
    ["Sheet1!A1", "Sheet1!C4"],
    ["'Phụ lục A1'!A1", "'Phụ lục A1'!C4"],
    ["'It''s A1'!A1", "'It''s A1'!C4"],
    ["[1]Sheet1!A1", "[1]Sheet1!C4"],
    ['"A1"&A1&"""B2"', '"A1"&C4&"""B2"'],
    ["LOG10(A1)", "LOG10(C4)"],
    ["A1(2)", "A1(2)"],
    ["Table1[[#This Row],[A1]]+A1", "Table1[[#This Row],[A1]]+C4"],
    ["Tỷ_lệ_A1*2+A1.x", "Tỷ_lệ_A1*2+A1.x"],
    ["1.5E3*A1", "1.5E3*C4"],
    ["ZZZ1+XFE1+A1048577", "ZZZ1+XFE1+A1048577"],
    ["TRUE+A1", "TRUE+C4"],
    ["IF(A1>0,1:1,2)", "IF(C4>0,4:4,2)"],
    ["XFD1", "#REF!"],
    ["A1048576", "#REF!"],
    ["_xlfn.CONCAT(A1)", "_xlfn.CONCAT(C4)"],
    ["", ""],
    ['"never closed A1', '"never closed C4'],
  ])("%s", (formula, expected) => {
    expect(new SharedFormula(formula, 2, 2).at(5, 4)).toBe(expected);
  });
});

test("moved off the sheet upwards", () => {
  expect(new SharedFormula("A1+B3", 3, 2).at(1, 1)).toBe("#REF!+A1");
});
